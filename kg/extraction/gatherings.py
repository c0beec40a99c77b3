"""Conferences, summits, workshops, ceremonies: by their proper name or by what they are."""

import re
from collections.abc import Iterator

from kg.extraction import (
    actors,
    bodies_meeting,
    editions,
    encounters,
    hosting,
    merging,
    occurrences,
    passing,
    settings,
    witnesses,
)
from kg.extraction.attendance import attendance, heard, lists, represented
from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill, from_name, is_body, join, other_year, same_name
from kg.extraction.findings import EventFound
from kg.extraction.mentions import Mention
from kg.extraction.modality import sounds_ahead
from kg.extraction.sentences import Span

COMPONENT = "gatherings"


def find(document: Document) -> Iterator[EventFound]:
    """The gatherings of an article, each once."""
    found: list[EventFound] = []
    for sentence in document.sentences:
        if sentence.syntax is None and not any(m.tag == "E" for m in sentence.mentions):
            bodies_meeting.find(document, sentence, found)
            continue
        for mention in sentence.mentions:
            if mention.tag == "E" and not _inside_speech(document, sentence, mention):
                event = _named(document, sentence, mention, found)
                if event is not None:
                    _around(document, sentence, mention, event)
        bodies_meeting.find(document, sentence, found)
        editions.find(document, sentence, found)
        occurrences.find(document, sentence, found)
        heard(document, sentence, found)
        _passing(document, sentence, found)
        attendance(document, sentence, found)
        lists(document, sentence, found)
        represented(document, sentence, found)
        hosting.hosts(document, sentence, found)
        witnesses.witnessed(document, sentence, found)
    yield from found


def _inside_speech(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands in a quotation inside a sentence, and is not alone between the marks."""
    around = document.text[mention.start - 1 : mention.start] + document.text[mention.end : mention.end + 1]
    alone = around in ('""', "\u201c\u201d", "''", "\u2018\u2019")
    return document.quoted(mention.start) and not document.quoted(sentence.start) and not alone


_INVOLVING = re.compile(
    r"\s*(?:\(\w+\)\s*)?(?:[^.;:]{0,40} )?(?:between|involving|bringing together|attended by) (?:the )?"
)


def _passing(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Gatherings told of in passing, where no other rule has this one, and encounters."""
    for event in passing.find(document, sentence):
        if not any(e.kind == event.kind and Span(sentence.start, sentence.end) in e.spans for e in found):
            found.append(event)
    for event in encounters.of_sentence(document, sentence):
        named = _for_named(document, sentence, event, found)
        if named is None:
            merging.add(found, event)
            continue
        named.date, named.end_date = (named.date, named.end_date) if named.date else (event.date, event.end_date)
        named.place = named.place or event.place
        for actor, capacity in event.participants:
            join(named, actor, capacity)


_FOR_NAMED = re.compile(
    r"(?:met|meet|gather\w*|conven\w+|assembl\w+)\b[^.;]{0,80}\b(?:for|at) (?:the|an?|their|its) (?:[a-z-]+ ){0,2}$"
)


def _for_named(document: Document, sentence: Sentence, event: EventFound, found: list[EventFound]) -> EventFound | None:
    """The named gathering for which people met: "the ministers met in Lima for the Andean Summit"."""
    for mention in sentence.mentions:
        between = document.text[event.anchors[0] : mention.start]
        if mention.tag == "E" and _FOR_NAMED.match(between) and not _ASIDE.search(between):
            return next((e for e in found if e.name and same_name(e.name, mention.text)), None)
    return None


_WISHED = re.compile(
    r"\b(?:desirability|possibility|idea|proposals?|feasibility|prospects?|bids?|need|merits?) (?:of|for|to)"
    r" (?:hold|host|conven|organi[sz])\w*(?: [\w-]+){0,3} $"
)
"""Before a gathering that is only thought of: "the desirability of holding a Third Lima Fair"."""
_ASIDE = re.compile(r"\b(?:margins?|sidelines?|ahead|before|after|prior|following|earlier|since)\b")


def _named(document: Document, sentence: Sentence, mention: Mention, found: list[EventFound]) -> EventFound | None:
    """The gathering that a name means: the one told of before, or a new one."""
    if is_body(document, sentence, mention) or _WISHED.search(document.text, sentence.start, mention.start):
        return None
    known = next((e for e in found[::-1] if e.name and same_name(e.name, mention.text)), None)
    if (
        known is not None
        and not other_year(document, sentence, mention, known)
        and not _other_edition(document, mention, known)
    ):
        if len(mention.text) > len(known.name or "") or (known.name or "") not in document.text:
            known.name = mention.text
        known.spans.append(Span(sentence.start, sentence.end))
        known.anchors.append(mention.start)
        if len(known.anchors) < 4:
            fill(document, sentence, mention, known)
        return known
    event = EventFound(
        spans=[Span(sentence.start, sentence.end)],
        anchors=[mention.start],
        component=COMPONENT,
        kind=mention.type or "conference",
        status="planned"
        if sounds_ahead(document.text, mention.start, mention.end, sentence.start, sentence.end)
        else "held",
        name=mention.text,
    )
    from_name(document, mention, event)
    fill(document, sentence, mention, event)
    found.append(event)
    return event


_EDITION = re.compile(r"\b(next|upcoming|inaugural|previous|last|earlier)\s(?:[\w.-]+\s){0,2}$")
_COMING = ("next", "upcoming")


def _other_edition(document: Document, mention: Mention, known: EventFound) -> bool:
    """Whether one of two mentions of a name is of the coming gathering and the other of one before."""
    found = [_EDITION.search(document.text, max(0, at - 40), at) for at in (mention.start, known.anchors[-1])]
    coming = [match is not None and match.group(1) in _COMING for match in found]
    return any(found) and coming[0] != coming[1]


def _around(document: Document, sentence: Sentence, mention: Mention, event: EventFound) -> None:
    """Who speaks at, hosts or comes to a gathering, by the words around its name."""
    present = passing.at_named(document, sentence, mention.start)
    if present and event.date is None:
        day = settings.when(document, sentence, mention.start, ahead=event.status == "planned")
        event.date, event.end_date = (day.date, day.last) if day else (None, None)
    for actor in present:
        join(event, actor, "speaker")
    for actor in hosting.of_named(document, sentence, mention):
        if actor not in event.organisers:
            event.organisers.append(actor)
    _between(document, sentence, mention, event)


def _between(document: Document, sentence: Sentence, mention: Mention, event: EventFound) -> None:
    """Read "the Lima Forum, bringing together A and B", "a collaboration between A and B"."""
    between = _INVOLVING.match(document.text, mention.end, sentence.end)
    if between:
        listed, _ = actors.listed(document, sentence, between.end())
        for actor in actors.acting(document, listed, people=False):
            if "collaboration" not in between.group():
                join(event, actor, "delegation")
            elif actor not in event.organisers:
                event.organisers.append(actor)
