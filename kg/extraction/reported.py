"""What is said, beside a reporting verb: where it begins and where it ends."""

import re

from spacy.tokens import Token as Word

from kg.extraction.addressees import NOTHING, lead, past_addressee
from kg.extraction.cues import Verb
from kg.extraction.document import Document, Sentence
from kg.extraction.endings import end_of
from kg.extraction.lists import words
from kg.extraction.sentences import Span

_OPINION = words("reporting", "opinion")


_TAIL = re.compile(r"[\s,;:.\u2013-]+$")


def said_by(
    document: Document, sentence: Sentence, word: Word, verb: Verb, later: list[tuple[Word, Verb]], subject: Word
) -> Span | None:
    """What is said: after the verb, or before its subject where the verb ends the sentence."""
    text, stop = document.text, sentence.stop(word)
    end = end_of(sentence, word, verb, later)
    rest = text[lead(text, stop, end) : end]
    if subject.i > word.i:
        long = sentence.offset(word) - sentence.start > 15
        return trimmed(text, sentence.start, sentence.offset(word)) if verb.takes_clause and long else None
    if not re.search(r"\w{2,}", rest) or rest.startswith(("as ", "through a spokes")):
        return _before(document, sentence, subject, verb)
    if text[stop : stop + 1] == "," and "," in text[sentence.start : sentence.offset(subject)]:
        sides = [side for side in (_before(document, sentence, subject, verb), trimmed(text, stop, end)) if side]
        return max(sides, key=lambda side: side.end - side.start, default=None)
    if _SETTING.match(rest) and not _has_content(word):
        return _before(document, sentence, subject, verb)
    start = _begins(text, Span(stop, end), word, verb, sentence)
    return (
        _before(document, sentence, subject, verb) if start == NOTHING else trimmed(text, start, end) if start else None
    )


# "said at the opening of the port": where, and not what
_SETTING = re.compile(r"(?:at|during|in|on|after|before|following) (?:the|a|an|his|her|its|their) ")


def _has_content(word: Word) -> bool:
    return any(child.dep_ in ("ccomp", "xcomp", "dobj", "prt") and child.i > word.i for child in word.children)


_AS = {"describe": re.compile(r"\bas "), "blame": re.compile(r"\bfor ")}


def _begins(text: str, after: Span, word: Word, verb: Verb, sentence: Sentence) -> int | None:
    """Where what is said begins after a verb; `NOTHING` where only an addressee follows it."""
    start = lead(text, after.start, after.end)
    for particle in verb.particles:
        found = re.compile(rf"\s*{particle}\b\s*(?:that )?").match(text, after.start, after.end)
        if found:
            return found.end()
    clause = _has_clause(word)
    if verb.base == "welcome" and _greets(sentence, word):
        return None
    if verb.addresses and not (verb.takes_object and clause):
        behind = past_addressee(text, start, after.end, verb, word, sentence)
        if behind is not None or not verb.takes_object or verb.base in ("congratulate", "thank"):
            return behind
    found = _AS[verb.base].search(text, start, after.end) if verb.base in _AS else None
    if found:
        return found.end()
    return start if _takes(word, verb, that="that" in text[after.start : start], clause=clause) else None


def _greets(sentence: Sentence, word: Word) -> bool:
    """Whether somebody is welcomed, and not something."""
    thing = next((child for child in word.children if child.dep_ == "dobj"), None)
    mention = sentence.at(sentence.offset(thing)) if thing is not None else None
    return mention is not None and mention.tag in "PRH"


def _takes(word: Word, verb: Verb, *, that: bool, clause: bool) -> bool:
    """Whether what follows a verb is what is said, and not an object of another sense."""
    if verb.base in ("agree", "continue") and not that:
        return False
    behind = {child.dep_ for child in word.children if child.i > word.i}
    if verb.base in _OPINION and "ccomp" not in behind and not that:
        return False
    if verb.takes_clause and (clause or that):
        return True
    thing = next((child for child in word.children if child.dep_ == "dobj" and child.i > word.i), None)
    if verb.base in _OBJECTS and (thing is None or not _OBJECTS[verb.base].fullmatch(thing.lower_)):
        return False
    return verb.takes_object and bool(behind & {"dobj", "dative", "attr", "oprd"})


_OBJECTS = {
    "threaten": re.compile(
        r"actions?|lawsuits?|suits?|strikes?|sanctions?|tariffs?|retaliation|boycotts?|war|measures?|duties|cuts?"
    ),
    # people are welcomed by being greeted
    "welcome": re.compile(
        r"(?!(?:him|her|them|us|me|delegat\w+|guests?|visitors?|participants?|members?|students?|leaders?"
        r"|ministers?|everyone|attendees|representatives?|officials|ambassadors?|president|minister|envoys?)$).+"
    ),
}
"""What some verbs say something of, and not do something to."""


def _has_clause(word: Word) -> bool:
    return any(child.dep_ in ("ccomp", "xcomp") and child.i > word.i for child in word.children) or word.lower_ in (
        "said",
        "says",
        "say",
    )


def _before(document: Document, sentence: Sentence, subject: Word, verb: Verb) -> Span | None:
    """What is said where its speaker comes after: up to the comma before the subject."""
    if not (verb.takes_clause or verb.addresses):
        return None
    stop = sentence.start + subject.left_edge.idx
    before = document.text[sentence.start : stop]
    if not re.search(r"[,\u2013-]\s*(?:but |and )?$", before):
        # where the syntax takes words of what is said into the subject, the last comma tells
        before = document.text[
            sentence.start : max(sentence.start, document.text.rfind(",", sentence.start, stop + 60))
        ]
        before = before if sentence.offset(subject) > sentence.start + len(before) else ""
    if len(before.split()) < 3:
        return None
    return trimmed(document.text, sentence.start, sentence.start + len(re.sub(r"[,\s]*(?:but |and )?$", "", before)))


def trimmed(text: str, start: int, end: int) -> Span | None:
    """A span without the marks and spaces at its ends; None where hardly anything is left."""
    while start < end and (text[start].isspace() or text[start] in ",:;"):
        start += 1
    end = start + len(_TAIL.sub("", text[start:end]))
    while (
        start < end
        and text[start] in '"\u201c'
        and text[start + 1 : end].count(text[start]) == 0
        and "\u201d" not in text[start:end]
    ):
        start += 1
    return Span(start, end) if end - start >= 8 else None
