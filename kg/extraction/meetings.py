"""Meetings and calls by their verbs: who meets, calls, receives or joins whom."""

import re
from collections.abc import Iterator

from spacy.tokens import Token as Word

from kg.extraction import settings, sides, standing
from kg.extraction.clauses import child, preposition_after, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.inflection import verbs
from kg.extraction.lists import words
from kg.extraction.mentions import Actor
from kg.extraction.told import Told, event

COMPONENT = "meetings"
_WITH = frozenset({"with"})
_FOR_SUMMIT = re.compile(
    r"\w+ (?:[^.;,]{0,60} )?(?:for|at) (?:an?|their|its) (?:[\w-]+ ){0,3}(?:summit|conference|forum|congress)\b"
)
_BODIES = frozenset({"intergovernmental", "association", "parliament", "other", "company", "agency"})


def find(document: Document, sentence: Sentence) -> Iterator[EventFound]:
    """The meetings that the verbs of a sentence tell of."""
    for word in sentence.syntax or ():
        if not word.tag_.startswith("V") or document.quoted(sentence.offset(word)):
            continue
        for section, read in _READERS.items():
            if word.lower_ in verbs("events", section):
                yield from read(document, sentence, word)
                break


def _met(document: Document, sentence: Sentence, verb: Word) -> Iterator[EventFound]:
    """Read "X met (with) Y", "X and Y met", "the committee met in Paris"."""
    subject = subject_of(verb)
    status = standing.of_verb(verb)
    if subject is None or status is None or subject.lower_ in ("we", "you") or _ours(subject):
        return
    if verb.lower_.startswith("conven") and (called := child(verb, "dobj")) is not None:
        yield from _convened(document, sentence, verb, called, status)
        return
    if verb.lower_.startswith(("negotiat", "gather", "conven", "assembl")) and child(verb, "dobj") is not None:
        return  # what they negotiate is an agreement, what they gather no partner
    mine = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    theirs = [a for a in _object(document, sentence, verb) if a not in mine]
    kind = "conference" if _FOR_SUMMIT.match(document.text, sentence.offset(verb), sentence.end) else "meeting"
    if mine and not theirs and len(mine) == 1 and not (child(verb, "dobj") or preposition_after(verb, _WITH, 4)):
        spot = settings.where(document, sentence, verb)
        day = settings.when(document, sentence, sentence.offset(verb), ahead=status == "planned")
        if mine[0].type in _BODIES and (spot or day):
            yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=mine))
        return
    if theirs and (mine or all(a.kind == "person" for a in theirs)):
        yield event(document, sentence, verb, Told(COMPONENT, kind, status, who=[*mine, *theirs]))
    elif len(mine) > 1 and subject.i < verb.i and child(verb, "dobj") is None:
        yield event(document, sentence, verb, Told(COMPONENT, kind, status, who=mine))


def _ours(subject: Word) -> bool:
    """Whether those spoken of are the speaker's own, "our experts", whose name nobody says."""
    return any(w.dep_ == "poss" and w.lower_ in ("our", "my", "your") for w in subject.children)


def _convened(document: Document, sentence: Sentence, verb: Word, called: Word, status: str) -> Iterator[EventFound]:
    """Read "X convened the ministers of A and B": X holds the meeting."""
    subject = subject_of(verb)
    if subject is None or called.lower_ not in words("events", "delegates"):
        return
    hosts = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    theirs = [a for a in sides.follow(document, sentence, verb) if a not in hosts]
    if hosts and theirs:
        yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=theirs, organisers=hosts))


def _came_together(document: Document, sentence: Sentence, verb: Word) -> Iterator[EventFound]:
    """Read "X joined Y to launch Z": a ceremony; to discuss it: a meeting."""
    purpose = next((w for w in verb.subtree if w.tag_ == "VB" and w.i > verb.i and w.nbor(-1).lower_ == "to"), None)
    status, subject = standing.of_verb(verb), subject_of(verb)
    if purpose is None or status is None or subject is None:
        return
    kinds = {"celebrating": "ceremony", "conferring": "meeting"}
    kind = next((kind for section, kind in kinds.items() if purpose.lower_ in words("events", section)), None)
    mine = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    theirs = [a for a in sides.follow(document, sentence, verb) if a not in mine]
    if kind and mine and any(a.kind == "person" for a in theirs):
        yield event(document, sentence, verb, Told(COMPONENT, kind, status, who=[*mine, *theirs]))


def _object(document: Document, sentence: Sentence, verb: Word) -> list[Actor]:
    """Whom a verb of meeting names as met, bare or after "with"."""
    link = preposition_after(verb, _WITH, 9)
    if link is not None and (child(verb, "dobj") is None or child(verb, "dobj").i > link.i):  # type: ignore[union-attr]  # it is there: see before
        return sides.follow(document, sentence, link)
    return sides.follow(document, sentence, verb) if child(verb, "dobj") is not None else []


def _spoke(document: Document, sentence: Sentence, verb: Word) -> Iterator[EventFound]:
    """Read "X spoke by phone with Y", "X telephoned Y"."""
    status, subject = standing.of_verb(verb), subject_of(verb)
    if status is None or subject is None or subject.lower_ in ("we", "you"):
        return
    paid = _paid_call(verb)
    phoned = paid is None and verb.lower_.startswith(("phone", "telephon", "call"))
    link = paid or (verb if phoned else preposition_after(verb, _WITH, 8))
    if link is None and not phoned:
        link = _audience(verb)
    if link is None or (
        phoned and (child(verb, "dobj") is None or child(verb, "oprd", "xcomp", "prt", "ccomp") is not None)
    ):
        return
    if phoned and (first := child(verb, "dobj")) is not None and not first.tag_.startswith(("NNP", "PRP")):
        return
    mine = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    theirs = [a for a in sides.follow(document, sentence, link) if a not in mine and a.type != "media"]
    if mine and theirs and any(a.kind == "person" for a in [*mine, *theirs]):
        yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=[*mine, *theirs]))


def _paid_call(verb: Word) -> Word | None:
    """The "on" of "called on the minister", where nobody is called on to do something."""
    link = next((w for w in verb.children if w.lower_ == "on" and w.i == verb.i + 1), None)
    whom = (child(link, "pobj") or child(verb, "dobj")) if link is not None else None
    asked = whom is None or any(w.tag_ == "TO" and w.head.tag_ == "VB" for w in verb.doc[whom.i : verb.i + 40])
    return None if whom is None or asked or not whom.tag_.startswith("NNP") else link


def _audience(verb: Word) -> Word | None:
    """The word before those spoken to, where they are a group of people: "addressed students of"."""
    to = preposition_after(verb, frozenset({"to"}), 4)
    heard = child(to, "pobj") if to is not None else child(verb, "dobj")
    if heard is None or heard.lower_ not in words("events", "delegates"):
        return None
    return to if to is not None else verb


def _discussed(document: Document, sentence: Sentence, verb: Word) -> Iterator[EventFound]:
    """Read "X discussed the plan with Y", "X exchanged views with Y"."""
    link, status, subject = preposition_after(verb, _WITH, 12), standing.of_verb(verb), subject_of(verb)
    what = child(verb, "dobj")
    views = what is not None and what.lower_ in ("views", "opinions", "ideas")
    if link is None or link.head not in (verb, what) or (verb.lower_.startswith("exchang") and not views):
        return
    if status is None or subject is None or subject.lower_ in ("we", "you"):
        return
    mine = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    theirs = [a for a in sides.follow(document, sentence, link) if a not in mine and a.type != "media"]
    if mine and any(a.kind == "person" for a in theirs):
        yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=[*mine, *theirs]))


def _dined(document: Document, sentence: Sentence, verb: Word, meal: Word) -> Iterator[EventFound]:
    """Read "X hosted a dinner for Y", "X gave a lunch in honour of Y"."""
    status, subject = standing.of_verb(verb), subject_of(verb)
    link = next((w for w in verb.doc[meal.i + 1 : meal.i + 5] if w.lower_ in ("for", "of")), None)
    if link is None or status is None or subject is None:
        return
    hosts = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    guests = [a for a in sides.follow(document, sentence, link) if a not in hosts]
    if hosts and any(a.kind == "person" for a in guests):
        yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=[*hosts, *guests]))


_MEALS = frozenset({"dinner", "lunch", "luncheon", "breakfast", "banquet", "tea"})


def _received(document: Document, sentence: Sentence, verb: Word) -> Iterator[EventFound]:
    """Read "X received Y": a meeting where both are people, a visit to a body that receives people."""
    status, subject = standing.of_verb(verb), subject_of(verb)
    if status is None or subject is None:
        return
    if (meal := child(verb, "dobj")) is not None and meal.lower_ in _MEALS:
        yield from _dined(document, sentence, verb, meal)
        return
    passive = child(verb, "nsubjpass") is not None
    host = child(verb, "agent") if passive else verb
    if host is None:
        return
    first = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    second = [a for a in sides.follow(document, sentence, host) if a not in first]
    guest, hosts = (first, second) if passive else (second, first)
    thing = subject if passive else child(verb, "dobj")
    if thing is None:
        return
    named = sentence.at(sentence.offset(thing))
    person = thing.tag_.startswith("NNP") or (named is not None and named.tag in "PRH")
    people = (person and any(a.kind == "person" for a in guest)) or thing.lower_ in words("events", "guests")
    if not guest or not hosts or not people:
        return
    if any(a.kind == "person" for a in hosts):
        yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=[*hosts, *guest]))
    else:
        yield event(document, sentence, verb, Told(COMPONENT, "visit", status, who=guest, organisers=hosts))


_READERS = {"meet": _met, "call": _spoke, "join": _came_together, "discuss": _discussed, "receive": _received}
