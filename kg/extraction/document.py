"""One article as the components see it: paragraphs, sentences, quotations, mentions, syntax."""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc
from spacy.tokens import Token as Word

from kg.articles import SourceArticle
from kg.extraction import ambiguity, belonging, home, metonyms, naming, whole_names
from kg.extraction.attribution import personal_names
from kg.extraction.mentions import Actor, Mention
from kg.extraction.quotations import Quotation, quotations
from kg.extraction.registry import Registry
from kg.extraction.sentences import Span, paragraphs, sentences
from kg.extraction.triggers import can_hold_fact, tells_agreement


@dataclass(eq=False, slots=True)
class Sentence:
    """A sentence with what it names; ``syntax`` is there once parsed, for sentences that can hold a fact."""

    start: int
    end: int
    paragraph: int
    text: str
    mentions: list[Mention]
    syntax: Doc | None = None

    def at(self, offset: int) -> Mention | None:
        """The mention that covers an offset of the article's text."""
        return next((m for m in self.mentions if m.start <= offset < m.end), None)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie between two offsets."""
        return [m for m in self.mentions if start <= m.start and m.end <= end]

    def offset(self, word: Word) -> int:
        """Where a word of the syntax begins in the article's text."""
        return self.start + word.idx

    def stop(self, word: Word) -> int:
        """Where a word of the syntax ends in the article's text."""
        return self.start + word.idx + len(word)


@dataclass(eq=False, slots=True)
class Document:
    """An article taken apart."""

    article: SourceArticle
    paragraphs: list[Span]
    quotations: list[list[Quotation]]
    sentences: list[Sentence]
    registry: Registry
    home: str | None
    speakers: list[tuple[int, Actor | None]] = field(default_factory=list)
    """Who spoke where, in order, for pronouns and quotations without a speaker."""
    voices: dict[int, list[Actor]] = field(default_factory=dict)
    """Where people without names spoke, and for whom: "a spokesman", "officials", "the leaders"."""

    @property
    def text(self) -> str:
        """The article's text, which all offsets count in."""
        return self.article.text

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that covers an offset, or the last that begins before it."""
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=lambda s: s.start) - 1)]

    def quoted(self, offset: int) -> bool:
        """Whether an offset lies inside a quotation of some length."""
        return any(
            q.start <= offset < q.end and q.end - q.start > 25
            for q in self.quotations[self.sentence_at(offset).paragraph]
        )

    def note_speaker(self, offset: int, speaker: Actor | None) -> None:
        """Keep who spoke at an offset; None for somebody whom the article does not identify."""
        insort(self.speakers, (offset, speaker), key=lambda entry: entry[0])

    def mentions(self, *tags: str) -> Iterator[Mention]:
        """All mentions with one of the tags, in order."""
        return (m for sentence in self.sentences for m in sentence.mentions if m.tag in tags)

    def to_parse(self) -> list[Sentence]:
        """The sentences whose syntax the components will ask for."""
        return [
            s
            for s in self.sentences
            if (can_hold_fact(s.text, s.mentions) if not self._is_quoted(s) else tells_agreement(s.text, s.mentions))
        ]

    def _is_quoted(self, sentence: Sentence) -> bool:
        """Whether a sentence lies wholly inside a quotation, where nothing is told by the article itself."""
        return any(
            q.outer.start <= sentence.start and sentence.end <= q.outer.end for q in self.quotations[sentence.paragraph]
        )


def read(article: SourceArticle) -> Document:
    """Take an article apart, but for syntax."""
    text = article.text
    spans = list(paragraphs(text))
    found = [
        Sentence(s.start, s.end, number, text[s.start : s.end], naming.mentions(text, s.start, s.end))
        for number, paragraph in enumerate(spans)
        for s in sentences(text, paragraph)
    ]
    for sentence in found:
        whole_names.settle(text, sentence.mentions)
    ambiguity.settle([sentence.mentions for sentence in found])
    metonyms.settle(text, [sentence.mentions for sentence in found])
    state = home.state_of(article.outlet)
    registry = _settle(text, [s.mentions for s in found], state or _seat(article.outlet, found))
    return Document(article, spans, [quotations(text, p) for p in spans], found, registry, state)


def _settle(text: str, sentences: Sequence[Sequence[Mention]], home: str | None) -> "Registry":
    """Give every mention of an article its actor; ``home`` is the state that the outlet writes from."""
    registry = Registry(text, home)
    personal_names([mention for mentions in sentences for mention in mentions])
    for full in (True, False):
        for mentions in sentences:
            for at, mention in enumerate(mentions):
                if mention.actor is None and registry.is_full(mention) is full:
                    registry.enter(mention, mentions, at)
    belonging.settle(text, sentences, list(registry.of_kind("institution")))
    return registry


def _seat(outlet: str | None, found: Sequence[Sentence]) -> str | None:
    """The state whose bodies an article of no local outlet speaks of: its seat's, or the one it is mostly about."""
    seat = home.seat_of(outlet)
    named = Counter(m.code for s in found for m in s.mentions if m.tag in "CDL" and m.code).most_common(2)
    if not named:
        return seat
    leads = len(named) == 1 or named[0][1] >= 2 * named[1][1]
    return named[0][0] if leads or named[0][0] == seat else None
