"""How much of what the default graph of a store holds."""

from dataclasses import dataclass

from kg.inspection.rows import rows
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Counts:
    """Triples and distinct terms, by class and by property."""

    triples: int
    subjects: int
    objects: int
    classes: dict[str, int]
    """Instances by class."""
    properties: dict[str, int]
    """Triples by property."""


def counts(store: Store) -> Counts:
    """Count the default graph, which holds each triple once."""
    return Counts(
        triples=_number(store, "COUNT(*)"),
        subjects=_number(store, "COUNT(DISTINCT ?s)"),
        objects=_number(store, "COUNT(DISTINCT ?o)"),
        classes=_by(store, "?s a ?x"),
        properties=_by(store, "?s ?x ?o"),
    )


def _number(store: Store, what: str) -> int:
    return int(rows(store, f"SELECT ({what} AS ?n) WHERE {{ ?s ?p ?o }}")[0]["n"])


def _by(store: Store, pattern: str) -> dict[str, int]:
    found = rows(store, f"SELECT ?x (COUNT(*) AS ?n) WHERE {{ {pattern} }} GROUP BY ?x ORDER BY ?x")
    return {row["x"]: int(row["n"]) for row in found}
