"""Gatherings named only in passing: whoever speaks or signs "at a ceremony in Lima" takes part."""

import re

from spacy.tokens import Token as Word

from kg.extraction import settings, sides, standing
from kg.extraction.clauses import child, governing_verb, preposition_after, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.inflection import verbs
from kg.extraction.lists import by_word, words
from kg.extraction.mentions import Actor
from kg.extraction.sentences import Span

COMPONENT = "passing"
_AT = frozenset({"at", "during", "in", "to"})
_SOLEMN = ("sign", "launch", "celebrat", "unveil", "inaugurat", "commemorat", "formali")
_SPEECHES = frozenset({"address", "speech", "remarks", "lecture", "keynote", "presentation", "statement"})
_LEADERS = re.compile(r" (?:of|between|among) (?:the |\w+ ){0,3}(?:leaders|heads of (?:state|government))\b")
_OF = frozenset({"of"})


def find(document: Document, sentence: Sentence) -> list[EventFound]:
    """The gatherings that a sentence tells of as new, by "a" or "an", with those who act there."""
    found = []
    for noun in sentence.syntax or ():
        if noun.lower_ not in words("events", "occasions") or document.quoted(sentence.offset(noun)):
            continue
        covering = sentence.at(sentence.offset(noun))
        if (covering is not None and covering.tag == "E") or not _is_new(noun):
            continue
        event = _occasion(document, sentence, noun)
        if event is not None:
            found.append(event)
    return found


def _is_new(noun: Word) -> bool:
    """Whether a noun is spoken of for the first time, after a preposition of being there."""
    determiner = child(noun, "det")
    return (
        determiner is not None
        and determiner.lower_ in ("a", "an", "another")
        and noun.dep_ == "pobj"
        and noun.head.lower_ in _AT
    )


def _occasion(document: Document, sentence: Sentence, noun: Word) -> EventFound | None:
    verb = governing_verb(noun.head)
    status = standing.of_noun(noun, verb) if verb is not None else None
    if verb is None or status is None:
        return None
    attended = "attended" in (w.lower_ for w in noun.doc[noun.i : noun.i + 12])
    if verb.lower_.startswith("sign") and noun.lower_ in ("ceremony", "function") and not attended:
        return None  # a signing with nothing more is no event of its own
    who = (
        []
        if attended
        else [
            a
            for a in _present(document, sentence, verb)
            if a.kind == "person" or verb.lower_ in words("events", "attending") or _stand_for(verb)
        ]
    )
    hosts = _hosts(document, sentence, noun)
    if not who and not hosts and not attended:
        return None
    day = settings.when(document, sentence, sentence.offset(noun), ahead=status == "planned")
    return EventFound(
        spans=[Span(sentence.start, sentence.end)], anchors=[sentence.offset(noun)], component=COMPONENT,
        kind=_kind(document, sentence, noun, verb), status=status,
        date=day.date if day else None, end_date=day.last if day else None,
        place=settings.where(document, sentence, noun), organisers=hosts,
        participants=[(a, "speaker" if a.kind == "person" else "delegation") for a in who if a not in hosts],
    )  # fmt: skip


def _stand_for(verb: Word) -> bool:
    """Whether people act who stand for their states: "Peruvian and Chilean ministers said"."""
    subject = subject_of(verb)
    return subject is not None and subject.tag_ == "NNS" and subject.lower_ in words("events", "delegates")


def at_named(document: Document, sentence: Sentence, start: int) -> list[Actor]:
    """The people who speak or act at a gathering whose name begins at an offset: "said at the Lima Summit"."""
    word = next((w for w in sentence.syntax or () if sentence.offset(w) >= start), None)
    while word is not None and word.dep_ in ("compound", "nmod", "amod", "poss") and word.head.i > word.i:
        word = word.head
    if word is not None and word.head.lower_ == "of" and word.head.head.lower_ in words("events", "parts"):
        word = word.head.head  # "at the opening of the Lima Summit"
    if word is None or word.dep_ != "pobj" or word.head.lower_ not in ("at", "to", "during"):
        return _speech(document, sentence, start)
    verb = word.head.head
    if (
        verb.lower_ in _SPEECHES
        and verb.head.lower_ == "in"
        and {w.lower_ for w in verb.lefts} & {"his", "her", "a", "an"}
    ):
        verb = verb.head.head  # "said in her address at the Lima Summit"
    if by := _speech(document, sentence, start):
        return by
    passive = child(verb, "nsubjpass") is not None or (verb.tag_ == "VBN" and verb.dep_ == "acl")
    if not verb.tag_.startswith("V") or verb.i > word.i or passive:
        return []
    if verb.lower_ not in verbs("events", "speaking") or standing.of_verb(verb) is None:
        return []
    return [a for a in _present(document, sentence, verb) if a.kind == "person"]


_SPEECH = re.compile(r"(?i)\b(?:remarks|speech|address|statement|lecture|presentation) by (?:the )?")


def _speech(document: Document, sentence: Sentence, start: int) -> list[Actor]:
    """Read "Remarks by Ana Ruiz, Minister for Water, at the Lima Summit": whose speech stands before a name."""
    match = _SPEECH.search(document.text, sentence.start, start)
    if match is None or not re.search(
        r"(?i)\b(?:at|to|during) (?:the )?(?:[\w-]+ ){0,3}$", document.text[match.end() : start]
    ):
        return []
    people = [m.actor for m in sentence.within(match.end(), start) if m.tag == "P" and m.actor is not None]
    return people[:1]


def _present(document: Document, sentence: Sentence, verb: Word) -> list[Actor]:
    """Who does what is done there: the subject, or whom a passive names after "by"."""
    if child(verb, "nsubjpass") is not None:
        by = preposition_after(verb, frozenset({"by"}), 16)
        return sides.follow(document, sentence, by) if by is not None else []
    subject = subject_of(verb)
    if subject is None or subject.lower_ in ("we", "you", "it"):
        return []
    return sides.of_subject(document, sentence, subject, sentence.offset(verb))


def _hosts(document: Document, sentence: Sentence, noun: Word) -> list[Actor]:
    """The body whose gathering it is: "a meeting of the council", "a seminar hosted by the bank"."""
    for names in (frozenset({"by"}), _OF):
        link = preposition_after(noun, names, 3)
        if link is not None:
            found = [a for a in sides.follow(document, sentence, link) if a.kind != "person"]
            if found:
                return found[:2] if names is not _OF else [a for a in found if a.kind == "institution"][:1]
    return []


def _kind(document: Document, sentence: Sentence, noun: Word, verb: Word) -> str:
    """The kind of gathering; a meeting of leaders is a conference, an event for a signing or launch a ceremony."""
    if noun.lower_ in ("function", "event", "gathering") and verb.lower_.startswith(_SOLEMN):
        return "ceremony"
    if _LEADERS.match(document.text, sentence.stop(noun), sentence.end):
        return "conference"
    return by_word("events", "nouns").get(noun.lower_, "conference")
