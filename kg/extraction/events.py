"""The events of an article, each once, whatever sentence speaks of it."""

from collections.abc import Iterable

from kg.extraction import followups, gatherings, merging
from kg.extraction.document import Document
from kg.extraction.event_limits import is_told, without_employers
from kg.extraction.findings import EventFound


def find(document: Document) -> list[EventFound]:
    """All events, in the order of the text."""
    found: list[EventFound] = []
    for event in gatherings.find(document):
        merging.add(found, event)
    followups.complete(document, found)
    for event in found:
        without_employers(document, event)
    return sorted(found, key=lambda event: event.spans[0])


def identified(events: Iterable[EventFound]) -> list[EventFound]:
    """Those that somebody is said to attend or hold, or that have a name and a day or place."""
    return [
        e
        for e in events
        if is_told(e) and (e.participants or (e.organisers and not _in_passing(e)) or (e.name and (e.date or e.place)))
    ]


def _in_passing(event: EventFound) -> bool:
    """Whether nothing is told of a gathering but a name that says whose it is."""
    return bool(event.name) and not event.date and not event.place and event.named_after == event.organisers
