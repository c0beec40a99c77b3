"""Those who come to the gathering spoken of, with no word for it: "A is expected to attend", "B will be there too"."""

import re

from spacy.tokens import Token as Word

from kg.extraction import actors, recalled, sides
from kg.extraction.clauses import child, preposition_after, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor

_GATHERINGS = ("conference", "ceremony", "workshop")
_ATTEND = frozenset({"attend", "attends", "attended", "attending"})
_APPEAR = frozenset({"put", "puts", "made", "make", "makes", "making"})
_EXPECTED = frozenset({"due", "expected", "scheduled", "set", "slated", "invited"})
_BESIDE = re.compile(r"\b(?:[Aa]side|[Aa]part) from |\b(?:[Bb]esides|[Ii]n addition to|[Aa]longside|[Aa]s well as) ")
_INCLUDE = re.compile(r"\b(?:including|such as|among them|like) |[-\u2013\u2014:] ?(?:from )?(?=[A-Z])|, from ")


def read(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Let them take part in the gathering told of last, or in the only named one."""
    for verb in sentence.syntax or ():
        if verb.tag_[0] != "V" or document.quoted(sentence.offset(verb)) or child(verb, "neg") is not None:
            continue
        speaks = _speaks(verb)
        if not speaks and not _attends(verb) and not _is_there(verb) and not _appears(verb):
            continue
        event = _gathering(sentence, found)
        if event is not None:
            recalled.take_in(event, _who(document, sentence, verb), sentence, "speaker" if speaks else "attendee")
    _heard(document, sentence, found)


def _attends(verb: Word) -> bool:
    """Whether somebody attends, and what is not said."""
    return verb.lower_ in _ATTEND and child(verb, "dobj", "dative") is None and verb.dep_ not in ("amod", "acl")


def _is_there(verb: Word) -> bool:
    """Whether somebody will be there or here too."""
    spot = next((w for w in verb.children if w.lower_ in ("there", "here") and w.dep_ == "advmod"), None)
    more = {w.lower_ for w in verb.children} & {"also", "too", "will"}
    return verb.lower_ in ("be", "is", "are", "was", "were") and spot is not None and spot.i > verb.i and bool(more)


def _appears(verb: Word) -> bool:
    """Whether somebody puts in an appearance, and where is not said."""
    what = child(verb, "dobj")
    return (
        verb.lower_ in _APPEAR
        and what is not None
        and what.lower_ == "appearance"
        and preposition_after(what, frozenset({"at", "in", "on", "before"}), 1) is None
    )


def _speaks(verb: Word) -> bool:
    """Whether somebody is to speak, and where and to whom is not said."""
    ahead = {"will"} & {w.lower_ for w in verb.children} or (
        verb.nbor(-1).lower_ == "to" and (verb.head.lower_ in _EXPECTED | {"is", "are"} or verb.head.dep_ == "ROOT")
        if verb.i
        else False
    )
    plain = not {w.lower_ for w in verb.children} & {"with", "at", "to", "for", "of", "out", "about", "up", "in"}
    return verb.lower_ == "speak" and bool(ahead) and plain and not {w.lower_ for w in verb.doc} & {"able", "ready"}


def _gathering(sentence: Sentence, found: list[EventFound]) -> EventFound | None:
    """The gathering told of last, unless an encounter was told of since; else the only one that has a name."""
    near = recalled.last(found, sentence, *_GATHERINGS)
    named = [e for e in found if e.name and e.kind in _GATHERINGS and e.spans[0].start < sentence.start]
    return near[-1] if near else (named[0] if len(named) == 1 else None)


def _who(document: Document, sentence: Sentence, verb: Word) -> list[Actor]:
    """The subject, those named as examples of it, and those beside whom they come."""
    subject = subject_of(verb)
    if subject is None or subject.lower_ in ("we", "you", "it", "they", "which"):
        return []
    who = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    who = [a for a in who if a.kind != "institution" or subject.lower_ in words("events", "delegates")]
    for pattern, start, stop in (
        (_BESIDE, sentence.start, sentence.offset(subject)),
        (_INCLUDE, sentence.offset(subject), sentence.end),
    ):
        match = pattern.search(document.text, start, stop)
        if match is not None:
            inside = [m for m in sentence.within(match.end(), stop) if m.tag in "PRH"]
            who += [a for a in actors.acting(document, inside, people=True) if a.kind == "person" and a not in who]
    return sides.involved(who)


_LISTENERS = frozenset(
    {"participants", "delegates", "attendees", "guests", "audience", "conference", "forum", "seminar"}
)


def _heard(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "Participants heard from A and B": they speak there."""
    for verb in sentence.syntax or ():
        subject = subject_of(verb) if verb.lower_ in ("heard", "hear") else None
        link = preposition_after(verb, frozenset({"from"}), 3) if subject is not None else None
        if subject is None or link is None or subject.lower_ not in _LISTENERS:
            continue
        event = _gathering(sentence, found)
        people = [a for a in sides.follow(document, sentence, link) if a.kind == "person"]
        if event is not None and not document.quoted(sentence.offset(verb)):
            recalled.take_in(event, people, sentence, "speaker")
