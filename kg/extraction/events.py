"""The events of an article, each once, whatever sentence speaks of it."""

from collections.abc import Iterable

from kg.extraction import followups, gatherings, merging
from kg.extraction.document import Document
from kg.extraction.findings import EventFound


def find(document: Document) -> list[EventFound]:
    """All events, in the order of the text."""
    found: list[EventFound] = []
    for event in gatherings.find(document):
        merging.add(found, event)
    followups.complete(document, found)
    return sorted(found, key=lambda event: event.spans[0])


def identified(events: Iterable[EventFound]) -> list[EventFound]:
    """Those that somebody is said to attend or hold, or that have a name and a day or place."""
    return [e for e in events if e.participants or e.organisers or (e.name and (e.date or e.place))]
