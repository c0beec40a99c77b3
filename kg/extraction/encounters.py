"""Encounters: meetings, talks, calls and visits, sentence by sentence."""

from collections.abc import Iterator

from kg.extraction import journeys, leaders, meetings, talks, visits
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound


def of_sentence(document: Document, sentence: Sentence) -> Iterator[EventFound]:
    """The encounters that a sentence tells of; the same one may come more than once."""
    if sentence.syntax is not None:
        for read in (meetings.find, talks.find, visits.find, journeys.find, leaders.find):
            yield from read(document, sentence)
