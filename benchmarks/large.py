"""A store of a million quads to measure on, made from generated sheets."""

from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, Quad
from pyoxigraph import Store as Database

from benchmarks.generator import sheets
from kg.mapping import map_sheet
from kg.store import StoreFolder
from kg.store.terms import to_oxigraph

QUADS = 1_000_000
_SHEETS = 100_000
"""More than any size asked for needs."""


def large_store(folder: Path, quads: int = QUADS) -> StoreFolder:
    """A store of at least so many quads at a folder; what stands there already is taken as it is."""
    store = StoreFolder(folder)
    if not store.exists:
        making = StoreFolder(folder.with_name(f"{folder.name}.making"))
        making.database.mkdir(parents=True)
        database = Database(str(making.database.resolve()))
        database.bulk_extend(_quads(quads))
        database.flush()
        del database
        making.path.rename(folder)
    return store


def _quads(least: int) -> Iterator[Quad]:
    """As a store holds them: each triple in its article's graph, and once in the default graph."""
    made = 0
    seen: set[object] = set()
    for sheet in sheets(_SHEETS):
        mapped = map_sheet(sheet)
        graph = NamedNode(mapped.article)
        for triple in to_oxigraph(mapped.triples):
            spo = (triple.subject, triple.predicate, triple.object)
            yield Quad(*spo, graph)
            made += 1
            if triple not in seen:
                seen.add(triple)
                yield Quad(*spo, DefaultGraph())
                made += 1
        if made >= least:
            return
