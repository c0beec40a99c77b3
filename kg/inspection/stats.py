"""How much of what there is in a store."""

from dataclasses import dataclass

from kg.inspection.rows import rows
from kg.store import Store

_COUNTED = {
    "articles": "schema:NewsArticle",
    "agreements": "kg:Agreement",
    "events": "kg:Event",
    "offices held": "org:Membership",
    "statements": "kg:Statement",
    "claimed agreements": "kg:ClaimedAgreement",
    "claimed events": "kg:ClaimedEvent",
    "claimed offices": "kg:ClaimedHolding",
    "people": "foaf:Person",
    "institutions": "org:Organization",
    "places": "schema:Place",
}


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts by what is counted; claims are counted apart from facts."""

    counts: dict[str, int]


def stats(store: Store) -> Stats:
    """Count the default graph, where each thing stands once."""
    counts = {what: _number(store, f"?x a {term}") for what, term in _COUNTED.items()}
    counts["spans of evidence"] = _number(store, "?x nif:referenceContext ?article")
    counts["triples"] = _number(store, "?s ?p ?o")
    return Stats(counts)


def _number(store: Store, pattern: str) -> int:
    return int(rows(store, f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")[0]["n"])
