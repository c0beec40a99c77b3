"""A million triples to sorted Turtle, beside rdflib's own serialiser over the same graph."""

import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import Triple

from benchmarks.generator import sheets
from benchmarks.timing import medians, show
from kg.export import save_rdf, store_quads
from kg.mapping import map_sheet
from kg.store import FORMATS, EmbeddedStore
from kg.store.terms import to_oxigraph, to_rdflib

_TRIPLES = 1_000_000


def run() -> None:
    """Measure and print; rdflib gets one turn, for it needs minutes and gigabytes."""
    triples = list(islice(_generated(), _TRIPLES))
    store = EmbeddedStore.in_memory()
    store.put("https://example.org/all", triples)
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        figures = medians(
            {"kg export": lambda: save_rdf(store_quads(store, FORMATS["ttl"]), out / "ours.ttl", FORMATS["ttl"])},
            rounds=3,
        )
        size = (out / "ours.ttl").stat().st_size
        graph = to_rdflib(triples)
        figures |= medians({"rdflib": lambda: graph.serialize(out / "rdflib.ttl", format="turtle")}, rounds=1)
    show(f"Turtle, {len(triples):,} triples, {size / 1e6:.0f} MB (median of 3; rdflib once)", figures, rival="rdflib")


def _generated() -> Iterator[Triple]:
    seen: set[Triple] = set()
    for sheet in sheets(100_000, institutions=20_000):
        for triple in to_oxigraph(map_sheet(sheet).triples):
            if triple not in seen:
                seen.add(triple)
                yield triple
