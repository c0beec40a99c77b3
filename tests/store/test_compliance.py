"""What every store must do; a new kind of store joins by a line in `STORES`."""

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.facts import FactSheet
from kg.mapping import map_sheet
from kg.store import EmbeddedStore, Store, StoreFolder
from kg.store.terms import to_oxigraph, to_rdflib
from tests.samples import full_sheet

STORES: dict[str, Callable[[Path], Store]] = {
    "memory": lambda _: EmbeddedStore.in_memory(),
    "disk": lambda path: StoreFolder(path / "kg-store").collection().graph,
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return STORES[request.param](tmp_path)


def triple(subject: str, text: str) -> ox.Triple:
    return ox.Triple(ox.NamedNode(f"https://x/{subject}"), ox.NamedNode("https://x/says"), ox.Literal(text))


SHARED, ONE, TWO = triple("s", "both"), triple("s", 'one "quoted"\n\\ and } { <odd> ; .'), triple("s", "two")


def test_the_default_graph_holds_each_triple_once(store: Store) -> None:
    store.put("https://x/1", [SHARED, ONE])
    store.put("https://x/2", [SHARED, TWO])
    assert sorted(map(str, store.triples())) == sorted(map(str, (SHARED, ONE, TWO)))
    assert list(store.graphs()) == ["https://x/1", "https://x/2"]
    assert set(store.triples("https://x/2")) == {SHARED, TWO}


def test_forgetting_leaves_what_another_article_supports(store: Store) -> None:
    store.put("https://x/1", [SHARED, ONE])
    store.put("https://x/2", [SHARED, TWO])
    assert store.forget("https://x/1")
    assert set(store.triples()) == {SHARED, TWO}
    assert list(store.graphs()) == ["https://x/2"]
    assert not store.forget("https://x/1")
    assert store.forget("https://x/2")
    assert list(store.triples()) == []


def test_putting_again_replaces(store: Store) -> None:
    store.put("https://x/1", [SHARED, ONE])
    store.put("https://x/2", [SHARED])
    store.put("https://x/1", [TWO])
    assert set(store.triples("https://x/1")) == {TWO}
    assert set(store.triples()) == {SHARED, TWO}


def test_putting_the_same_changes_nothing(store: Store) -> None:
    for _ in range(2):
        store.put("https://x/1", [SHARED, ONE, SHARED])
        assert set(store.triples()) == {SHARED, ONE}


def test_any_order_of_articles_ends_in_the_same_graph(store: Store, example_sheets: list[FactSheet]) -> None:
    other = EmbeddedStore.in_memory()
    mapped = [map_sheet(sheet) for sheet in example_sheets]
    for one in mapped:
        store.put(one.article, to_oxigraph(one.triples))
    for one in [*reversed(mapped), *mapped[:3]]:
        other.put(one.article, to_oxigraph(one.triples))
    assert set(store.triples()) == set(other.triples())
    assert set(store.triples()) == {t for one in mapped for t in store.triples(one.article)}


def test_a_query_asks_the_default_graph_with_our_prefixes(store: Store, example_sheets: list[FactSheet]) -> None:
    mapped = map_sheet(example_sheets[0])
    store.put(mapped.article, to_oxigraph(mapped.triples))
    store.flush()
    answer = store.query("SELECT ?id { ?x a schema:NewsArticle ; dcterms:identifier ?id }")
    assert isinstance(answer, ox.QuerySolutions)
    assert [solution["id"].value for solution in answer] == [example_sheets[0].article.id]


def test_no_literal_of_the_mapper_changes_in_the_store(store: Store, example_sheets: list[FactSheet]) -> None:
    for sheet in [*example_sheets, full_sheet()]:
        mapped = map_sheet(sheet)
        store.put(mapped.article, to_oxigraph(mapped.triples))
        assert set(to_rdflib(store.triples(mapped.article))) == set(mapped.triples)
