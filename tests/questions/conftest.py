"""A store of generated articles, where the examples are too few to answer a question."""

import pytest

from benchmarks.generator import sheets
from kg.mapping import map_sheet
from kg.store import EmbeddedStore
from kg.store.terms import to_oxigraph


@pytest.fixture(scope="session")
def news_store() -> EmbeddedStore:
    store = EmbeddedStore.in_memory()
    for sheet in sheets(60, institutions=40):
        mapped = map_sheet(sheet)
        store.put(mapped.article, to_oxigraph(mapped.triples))
    return store
