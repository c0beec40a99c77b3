"""What to call the nodes of the graph."""

from collections.abc import Iterable
from itertools import islice

from kg.inspection.rows import rows, values
from kg.namespaces import CONCEPTS, PREFIXES
from kg.store import Store

_AT_ONCE = 500
"""IRIs to one query."""


def labels(store: Store, iris: Iterable[str]) -> dict[str, str]:
    """The label of each IRI that has one; a concept is called by its word."""
    wanted = sorted(set(iris))
    found = {iri: iri.rpartition("#")[2] for iri in wanted if iri.startswith(CONCEPTS)}
    unnamed = iter([iri for iri in wanted if iri not in found])
    while some := list(islice(unnamed, _AT_ONCE)):
        query = f"""SELECT ?iri (MIN(?name) AS ?label) WHERE {{ {values("iri", some)}
          ?iri skos:prefLabel|schema:name|dcterms:title|schema:headline ?name }} GROUP BY ?iri"""
        found.update((row["iri"], row["label"]) for row in rows(store, query))
    return found


def compact(iri: str) -> str:
    """An IRI by its prefix, where one fits."""
    for prefix, namespace in PREFIXES.items():
        local = iri.removeprefix(namespace)
        if local != iri and local.replace("-", "").isalnum():
            return f"{prefix}:{local}"
    return iri
