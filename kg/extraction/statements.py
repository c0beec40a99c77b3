"""Reported speech without quotation marks of its own: who says what, by which verb."""

import re
from collections.abc import Iterator

from spacy.tokens import Token as Word

from kg.extraction import beside, speakers
from kg.extraction.cues import Verb, cue_words
from kg.extraction.document import Document, Sentence
from kg.extraction.endings import goes_on
from kg.extraction.findings import StatementFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor
from kg.extraction.reported import said_by, trimmed
from kg.extraction.sentences import Span

COMPONENT = "statements"


_PLAIN = frozenset({"say", "tell", "add", "stress", "note", "warn", "argue", "announce", "claim", "explain"})
_PRONOUNS = frozenset({"they", "we", "i", "you", "who", "it", "this", "that", "which", "he", "she"})


_FIRST_PERSON = re.compile(r"[^\"\u201c]{0,200}\b(?:we|our|us)\b")


def in_sentence(document: Document, sentence: Sentence, taken: list[Span]) -> Iterator[StatementFound]:
    """The statements of a sentence's running text; ``taken`` are the spans of direct speech with its clauses."""
    if sentence.syntax is not None:
        yield from _in_sentence(document, sentence, taken)
        yield from _according(document, sentence)


def _in_sentence(document: Document, sentence: Sentence, taken: list[Span]) -> Iterator[StatementFound]:
    cues = [(w, v) for w, v in cue_words(sentence.syntax or ()) if not document.quoted(sentence.offset(w))]
    done, spoken = sentence.start, list[Actor]()
    for at, (word, verb) in enumerate(cues):
        offset = sentence.offset(word)
        if any(span.start <= offset < span.end for span in taken) or offset < done:
            continue
        who, subject = _speakers(document, sentence, word, verb, spoken)
        said = said_by(document, sentence, word, verb, cues[at + 1 :], subject) if who else None
        if not who and subject.lower_ not in _PRONOUNS and (subject.tag_.startswith("N")):
            document.note_speaker(offset, None)
        if said is not None and who[0].kind == "place" and _FIRST_PERSON.match(document.text, said.start, said.end):
            said = None  # the article speaks for the speaker itself
        if said is None:
            yield from _later(document, sentence, word, who)
            continue
        done, spoken = said.end, who
        if _unnamed(subject, who):
            document.voices[offset] = who
        for speaker in who:
            yield _statement(document, sentence, speaker, word, said)


def _speakers(
    document: Document, sentence: Sentence, word: Word, verb: Verb, spoken: list[Actor]
) -> tuple[list[Actor], Word]:
    """Who speaks by a verb, with the word that is its subject; ``spoken`` are those who spoke before it."""
    offset = sentence.offset(word)
    subject = speakers.subject_of(word) or _spokesman(sentence, word) or word
    if spoken and goes_on(sentence, word, verb):
        return spoken, word.doc[word.i - 1]
    found = speakers.actors(document, sentence, subject, offset) if subject is not word else []
    if not any(child.dep_ == "nsubj" for child in word.children):
        found = beside.right_before(document, sentence, offset) or found
    elif word.dep_ == "relcl" and any(child.lower_ == "who" for child in word.children):
        found = _who(sentence, found, offset)
    found = found or _beside(document, sentence, word, verb, subject)
    if verb.base == "find" and subject.lower_ not in words("reporting", "papers"):
        found = []
    return [actor for actor in found if actor.name != document.article.outlet], subject


def _later(document: Document, sentence: Sentence, word: Word, who: list[Actor]) -> Iterator[StatementFound]:
    """Take note of those who speak in what follows, where the sentence has nothing that they say."""
    if who and who[0].kind == "person":
        document.note_speaker(sentence.offset(word), who[0])
    if who and sentence.text.endswith(":"):
        document.note_speaker(sentence.end, who[0])
        block = _block(document, sentence) if word.i >= len(word.doc) - 2 else None
        if block is not None:
            yield _statement(document, sentence, who[0], word, block, direct=True)


def _who(sentence: Sentence, found: list[Actor], offset: int) -> list[Actor]:
    """Whom "who" means: a person, where the syntax hangs the clause on the body named last."""
    if found and found[0].kind == "person":
        return found
    people = [m.actor for m in sentence.mentions if m.tag == "P" and m.actor and m.end <= offset]
    return people[-1:]


def _spokesman(sentence: Sentence, word: Word) -> Word | None:
    """The spokesman or paper right before a verb that the syntax has lost its subject of."""
    nouns = words("reporting", "unnamed", "papers")
    noun = next((w for w in reversed(word.doc[: word.i]) if w.lower_ in nouns), None)
    return noun if noun is not None and "," not in sentence.text[noun.idx : word.idx] else None


def _beside(document: Document, sentence: Sentence, word: Word, verb: Verb, subject: Word) -> list[Actor]:
    """Who stands right before a verb of saying, where the syntax finds no subject that could speak."""
    if verb.base not in _PLAIN or (subject.tag_ in ("NN", "NNS") and subject.i < word.i and not _aside(subject)):
        return []
    ticker = not subject.text[-1:].isalnum() or document.text[sentence.offset(subject) - 1] == "<"
    return beside.named_beside(document, sentence, sentence.offset(word), "PIU" if ticker else "P")


def _aside(subject: Word) -> bool:
    """Whether a noun that passes for the subject only stands beside a name: "Ana Ruiz, head of the port, said"."""
    return any(child.dep_ in ("appos", "nmod", "compound") and child.tag_ == "NNP" for child in subject.children)


def _unnamed(subject: Word, who: list[Actor]) -> bool:
    """Whether those who speak do so without names of their own: a spokesman, officials, or several together."""
    low = subject.lower_
    return (
        len(who) > 1
        or low in words("reporting", "unnamed")
        or low in words("offices", "officials")
        or (low in ("he", "she", "they") and who[0].kind != "person")
    )


def _block(document: Document, sentence: Sentence) -> Span | None:
    """The paragraph after "Ana Ruiz said:" on a line of its own, where it is set apart without quotation marks."""
    number = sentence.paragraph + 1
    alone = document.paragraphs[sentence.paragraph].end == sentence.end
    if not alone or number >= len(document.paragraphs) or document.quotations[number]:
        return None
    start, end = document.paragraphs[number]
    return trimmed(document.text, start, end) if document.text[end - 1] in ".!?" and end - start > 40 else None


def _statement(
    document: Document, sentence: Sentence, speaker: Actor, word: Word, content: Span, *, direct: bool = False
) -> StatementFound:
    document.note_speaker(sentence.offset(word), speaker)
    return StatementFound(
        spans=[Span(sentence.start, sentence.end)],
        component=COMPONENT,
        speaker=speaker,
        quote=content,
        direct=direct,
        cue=word.text,
    )


def _according(document: Document, sentence: Sentence) -> Iterator[StatementFound]:
    """Read "according to X": the rest of the sentence is X's."""
    found = re.search(r"\b[Aa]ccording to (?:the |an? )?", sentence.text)
    if not found or document.quoted(sentence.start + found.start()):
        return
    start = sentence.start + found.end()
    mention = next((m for m in sentence.mentions if start <= m.start < start + 40), None)
    if mention is None or mention.tag not in "PIC" or mention.actor is None:
        return
    person = next(
        (m for m in sentence.mentions if m.tag == "P" and m.actor and mention.start < m.start < mention.end + 60),
        mention,
    )
    span = None
    if found.start() > 20:
        span = trimmed(document.text, sentence.start, sentence.start + found.start())
    elif "," in document.text[person.end : sentence.end]:
        span = trimmed(document.text, document.text.index(",", person.end) + 1, sentence.end)
    if span and person.actor:
        yield StatementFound(
            spans=[Span(sentence.start, sentence.end)],
            component=COMPONENT,
            speaker=person.actor,
            quote=span,
            direct=False,
            cue="according to",
        )
