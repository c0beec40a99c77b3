"""What happened to a thing, in order: each fact by the date that it has, else by when it was reported."""

from dataclasses import dataclass

from kg.inspection.card import card
from kg.inspection.facts import Fact
from kg.inspection.slots import first, slots
from kg.store import Store

_DATES = {"date": "(kg:signing?/schema:startDate)", "end": "schema:endDate"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact at its place in time."""

    date: str
    """A year, a month or a day, as exact as the sources are; of what has no date of its own, when it was reported."""
    end: str
    """The last day of an event, where it is told."""
    reported: bool
    """Whether the date is that of the report: offices and statements have no other."""
    fact: Fact


def timeline(store: Store, iri: str) -> list[Entry]:
    """The facts that a thing is part of, the earliest first; what has no date at all comes last."""
    facts = card(store, iri).facts
    told = slots(store, (fact.iri for fact in facts), _DATES)
    entries = [_entry(fact, told[fact.iri]) for fact in facts]
    return sorted(entries, key=lambda entry: (not entry.date, entry.date, entry.fact.kind, entry.fact.summary))


def _entry(fact: Fact, told: dict[str, list[str]]) -> Entry:
    own = first(told, "date")
    return Entry(own or fact.date, first(told, "end"), not own and bool(fact.date), fact)
