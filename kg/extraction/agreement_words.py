"""Words for agreements where they stand: common nouns such as "treaty", and proper names of agreements."""

import functools
import re
from dataclasses import dataclass

from spacy.tokens import Token as Word

from kg.extraction.document import Document, Sentence
from kg.extraction.lists import by_word, curated
from kg.extraction.mentions import Mention

_WEAK = frozenset(curated("agreements")["weak"])
_VAGUE = frozenset(curated("agreements")["vague"])
_NO_ONE = re.compile(
    r"\b(?:all|any|no|every|each|most|many|other|certain|various|whatever|which|what"
    r"|further)\s+(?:[\w-]+\s){0,3}(?:and\s)?$",
    re.IGNORECASE,
)
_GENERIC = frozenset(curated("agreements")["generic"])
_NOT_ONE = re.compile(
    r"\s*(?:-?makers?|-?making|talks|negotiations|negotiators?|partners?|meetings?|conference|summit|act|bill|law|"
    r"breach(?:es)?|holders?|price|workers?|season|obligations?|signatories|month|year|proposals?|manager|directing|instructing)\b",
    re.IGNORECASE,
)
_NEW_ONE = re.compile(r"\b(?:[Aa]n?|[Aa]nother|two|three|four|five|several|new|both)\s+(?:[\w'\u2019-]+\s){0,4}$")
_PRIOR = re.compile(r"\b(?:previous|earlier|prior|preceding|former|(?:1[89]|20)\d\d)\s+(?:[\w-]+\s+){0,2}$")
_SPOKEN_OF = re.compile(
    r"(?:\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Ss]uch|[Tt]oday['\u2019]s|[Yy]esterday['\u2019]s|[Bb]oth)\s+"
    r"(?:(?!(?:of|in|on|at|to|for|with|by|and|an?)\b)[\w-]+\s){0,3})$"
)


_SEVERAL = re.compile(
    r"(?:Agreements|Accords|Treaties|Protocols|Contracts|Memorand(?:a|ums)|Declarations|Arrangements) (?:of|on)\b"
)


@dataclass(eq=False, slots=True)
class Noun:
    """A word for an agreement where it stands, with the kind it says."""

    start: int
    end: int
    text: str
    kind: str
    title: Mention | None = None
    definite: bool = False
    """Whether it speaks of one as known: "the accord", "today's agreement"."""
    prior: bool = False
    """Whether it is set off as one before: "the previous accord", "an earlier treaty"."""
    indefinite: bool = False
    """Whether it brings a new one in: "an accord", "two new treaties"."""

    @property
    def weak(self) -> bool:
        """Whether it may as well mean something else."""
        return self.title is None and self.text in _WEAK

    @property
    def vague(self) -> bool:
        """Whether it means a bond as often as an instrument, so that only its making shows which."""
        return self.title is None and self.text in _VAGUE

    @property
    def generic(self) -> bool:
        """Whether it may point back to an agreement of any kind."""
        return self.title is None and self.text in _GENERIC

    @property
    def plural(self) -> bool:
        """Whether it means several."""
        if self.title is not None:
            return _SEVERAL.match(self.title.text) is not None
        return self.text.endswith(
            ("ts", "ties", "ls", "ds", "ms", "ips", "cols", "ions", "us", "oranda", "es")
        ) or self.text.startswith(("memoranda", "letters"))


@functools.cache
def pattern() -> re.Pattern[str]:
    """The listed nouns, the longest first, with their plurals."""
    listed = sorted(by_word("agreements", "nouns"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(noun) for noun in listed)})s?\b", re.IGNORECASE)


def nouns(document: Document, sentence: Sentence) -> list[Noun]:
    """The words for agreements in a sentence, proper names of agreements included."""
    found: list[Noun] = []
    for match in pattern().finditer(document.text, sentence.start, sentence.end):
        mention = sentence.at(match.start())
        if mention is not None and mention.tag not in "AUD":
            continue
        if _NOT_ONE.match(document.text, match.end(), sentence.end) or _repeats(document.text, found, match.start()):
            continue
        if _NO_ONE.search(document.text, max(sentence.start, match.start() - 40), match.start()):
            continue
        if document.text.startswith(":", match.end()):  # a label: what it is a label for follows
            continue
        one = _noun(document.text, sentence, match, mention)
        if one is None or (found and found[-1].start == one.start):
            continue
        if found and document.text[found[-1].end : one.start] in (" ", "-"):
            found.pop()  # "loan agreement", "partnership agreements": the last word is the head
        found.append(one)
    return found


def _noun(text: str, sentence: Sentence, match: re.Match[str], mention: Mention | None) -> Noun | None:
    low = " ".join(match.group().lower().split())
    kinds = by_word("agreements", "nouns")
    kind = kinds.get(low) or kinds[low.removesuffix("s")]
    title = mention if mention is not None and mention.tag == "A" else None
    if title is not None and _only_says_kind(title.text):
        title = None
    start, end = (title.start, title.end) if title else match.span()
    before = text[max(sentence.start, start - 40) : start]
    return Noun(
        start, end, low, (title.type or kind) if title else kind, title,
        definite=title is None and _SPOKEN_OF.search(before) is not None,
        indefinite=_NEW_ONE.search(before) is not None,
        prior=_PRIOR.search(before) is not None,
    )  # fmt: skip


def _only_says_kind(title: str) -> bool:
    """Whether a capitalised title is but a common noun: "Memorandum of Understanding (MoU)"."""
    plain = re.sub(r"\s*\([^)]*\)\s*$", "", title).lower()
    return plain in by_word("agreements", "nouns")


def _repeats(text: str, found: list[Noun], start: int) -> bool:
    """Whether a noun only stands in brackets behind its own long form."""
    return (
        bool(found)
        and re.fullmatch(r"\s*\(\s*[\"\u201c]?(?:the )?[\"\u201c]?", text[found[-1].end : start]) is not None
    )


def main_word(sentence: Sentence, noun: Noun) -> Word | None:
    """The main word of the noun in the syntax."""
    if sentence.syntax is None:
        return None
    inside = [w for w in sentence.syntax if noun.start <= sentence.offset(w) < noun.end]
    return next((w for w in inside if w.head not in inside), inside[-1] if inside else None)


def talks_about(sentence: Sentence, noun: Noun) -> Word | None:
    """The word for talks that an agreement is the matter of: "negotiations with Peru on an accord"."""
    word = main_word(sentence, noun)
    for token in reversed(word.doc[max(0, word.i - 14) : word.i]) if word is not None else ():
        if token.lower_ in ("talks", "negotiations", "discussions"):
            return token
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD") or token.text in ";:":
            return None
    return None
