"""A million triples to sorted Turtle, beside rdflib's own serialiser over the same graph; then to tables and GEXF."""

import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import Triple

from benchmarks.generator import sheets
from benchmarks.timing import medians, show
from kg.export import network_bytes, save_csv, save_rdf, store_quads
from kg.mapping import map_sheet
from kg.store import FORMATS, EmbeddedStore
from kg.store.terms import to_oxigraph, to_rdflib

_TRIPLES = 1_000_000
_RIVALS = 200_000
"""Triples that rdflib gets too: at a million it takes more than five minutes."""


def run() -> None:
    """Measure and print."""
    triples = list(islice(_generated(), _TRIPLES))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.ttl"
        ours = _store(triples)
        seconds = medians({"": lambda: save_rdf(store_quads(ours, FORMATS["ttl"]), out, FORMATS["ttl"])}, rounds=3)[""]
        print(f"\nTurtle, {_TRIPLES:,} triples: {seconds:.1f} s, {out.stat().st_size / 1e6:.0f} MB (median of 3)")
        others = {
            "tables in CSV": lambda: save_csv(ours, Path(folder)),
            "GEXF": lambda: network_bytes(ours, "gexf"),
        }
        for name, seconds in medians(others, rounds=1).items():
            print(f"{name}, of the same triples (once): {seconds:.1f} s")
        some, graph = _store(triples[:_RIVALS]), to_rdflib(triples[:_RIVALS])
        contestants = {
            "rdflib": lambda: graph.serialize(out, format="turtle"),
            "kg export": lambda: save_rdf(store_quads(some, FORMATS["ttl"]), out, FORMATS["ttl"]),
        }
        show(f"Turtle, {_RIVALS:,} triples (once each)", medians(contestants, rounds=1), rival="rdflib")


def _store(triples: list[Triple]) -> EmbeddedStore:
    store = EmbeddedStore.in_memory()
    store.put("https://example.org/all", triples)
    return store


def _generated() -> Iterator[Triple]:
    seen: set[Triple] = set()
    for sheet in sheets(100_000, institutions=20_000):
        for triple in to_oxigraph(map_sheet(sheet).triples):
            if triple not in seen:
                seen.add(triple)
                yield triple
