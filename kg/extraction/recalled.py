"""The event that a later sentence speaks of again, and whom it adds."""

from kg.extraction.document import Sentence
from kg.extraction.findings import EventFound
from kg.extraction.mentions import Actor
from kg.extraction.sentences import Span

_REACH = 700
"""How many characters back a sentence can point."""


def last(found: list[EventFound], sentence: Sentence, *kinds: str) -> list[EventFound]:
    """The events of the nearest sentence before that tells of any, or of this one."""
    near = [e for e in found if 0 <= sentence.end - e.spans[0].start < _REACH and (not kinds or e.kind in kinds)]
    nearest = max((span.start for e in near for span in e.spans if span.start <= sentence.start), default=None)
    return [e for e in near if any(span.start == nearest for span in e.spans)]


def take_in(event: EventFound, who: list[Actor], sentence: Sentence, capacity: str = "attendee") -> None:
    """Let some more take part in an event."""
    present = [actor for actor, _ in event.participants]
    new = [actor for actor in who if actor not in present and actor not in event.organisers]
    if new:
        event.participants += [(a, "delegation" if a.kind == "place" else capacity) for a in new]
        event.spans.append(Span(sentence.start, sentence.end))
