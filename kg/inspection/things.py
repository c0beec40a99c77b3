"""The things that facts tie together: people, institutions, places and events, each in a line."""

from collections.abc import Iterable
from typing import NamedTuple

from kg.inspection.slots import first, slots
from kg.namespaces import PREFIXES
from kg.store import Store

_KINDS = {
    PREFIXES["foaf"] + "Person": "person",
    PREFIXES["org"] + "Organization": "institution",
    PREFIXES["schema"] + "Place": "place",
    PREFIXES["kg"] + "Event": "event",
    PREFIXES["kg"] + "ClaimedEvent": "event",
}
_PATHS = {
    "class": "a",
    "label": "skos:prefLabel|schema:name",
    "type": "org:classification|kg:placeType|kg:kind",
    "country": "(kg:country|schema:containedInPlace)?/skos:notation",
    "date": "schema:startDate",
}


class Thing(NamedTuple):
    """A node of the graph that can be tied to others."""

    label: str
    kind: str
    """Person, institution, place or event; empty for anything else."""
    type: str
    """The word of its concept, such as ombudsman, city, conference."""
    country: str
    """ISO 3166-1 alpha-2, where the graph has one."""


def things(store: Store, iris: Iterable[str]) -> dict[str, Thing]:
    """Things by IRI; an event without a name goes by its kind and date."""
    found = slots(store, iris, _PATHS)
    return {iri: _thing(iri, told) for iri, told in found.items()}


def _thing(iri: str, told: dict[str, list[str]]) -> Thing:
    kind = next((_KINDS[name] for name in told["class"] if name in _KINDS), "")
    sort = first(told, "type").rpartition("#")[2]
    unnamed = ", ".join(filter(None, (sort, first(told, "date"))))
    return Thing(first(told, "label") or unnamed or iri, kind, sort, first(told, "country"))
