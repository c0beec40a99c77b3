"""How two graphs differ."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import UsageError
from kg.inspection.difference import Change, difference, opened, rdf_patch
from kg.inspection.rows import rows
from kg.namespaces import PREFIXES
from kg.store import EmbeddedStore

GAZETTE = "https://w3id.org/accordant/id/article/example-gazette-2022-10-20-rights-bodies"


@pytest.fixture
def fewer(example_store: EmbeddedStore) -> EmbeddedStore:
    """The examples without one of two articles on the same memorandum."""
    store = EmbeddedStore.in_memory()
    for name in example_store.graphs():
        if name != GAZETTE:
            store.put(name, example_store.triples(name))
    return store


def test_what_another_article_supports_is_changed_and_what_none_does_is_gone(
    example_store: EmbeddedStore, fewer: EmbeddedStore
) -> None:
    found = difference(example_store, fewer)
    told = {node.iri: node for node in found.nodes}
    assert told[GAZETTE].how == "removed"
    agreement = next(node for node in found.nodes if node.kind == "agreement")
    assert agreement.how == "changed"
    assert Change(False, "kg:subject", "to work more closely together") in agreement.changes
    assert {change.what for change in agreement.changes} == {"kg:subject", "kg:evidence"}
    assert not found.added


def test_the_other_way_round_all_is_added(example_store: EmbeddedStore, fewer: EmbeddedStore) -> None:
    one, other = difference(example_store, fewer), difference(fewer, example_store)
    assert (one.added, one.removed) == (other.removed, other.added)
    added = {node.iri for node in other.nodes if node.how == "added"}
    assert added == {node.iri for node in one.nodes if node.how == "removed"}


def test_a_patch_makes_one_of_the_other(example_store: EmbeddedStore, fewer: EmbeddedStore) -> None:
    patch = rdf_patch(difference(fewer, example_store)).decode().splitlines()
    assert (patch[0], patch[-1]) == ("TX .", "TC .")
    lines = {f"{triple} ." for triple in fewer.triples()}
    lines -= {line[2:] for line in patch if line.startswith("D ")}
    lines |= {line[2:] for line in patch if line.startswith("A ")}
    assert lines == {f"{triple} ." for triple in example_store.triples()}


def test_a_change_in_a_part_is_told_with_the_fact(example_store: EmbeddedStore) -> None:
    start = f"{PREFIXES['schema']}startDate"
    query = "SELECT ?a ?s ?d { ?a a kg:Agreement ; kg:signing ?s . ?s schema:startDate ?d } ORDER BY ?a LIMIT 1"
    (row,) = rows(example_store, query)
    store = EmbeddedStore.in_memory()
    changed = {triple for triple in example_store.triples() if (triple.subject, triple.predicate) !=
               (NamedNode(row["s"]), NamedNode(start))}  # fmt: skip
    store.put("https://example.org/all", {*changed, Triple(NamedNode(row["s"]), NamedNode(start), Literal("1999"))})
    (node,) = difference(example_store, store).nodes
    assert (node.iri, node.how) == (row["a"], "changed")
    assert Change(True, "signing schema:startDate", "1999") in node.changes


def test_files_and_stores_are_read_alike(example_store: EmbeddedStore, tmp_path: Path) -> None:
    file = tmp_path / "x.nt"
    file.write_text("".join(f"{triple} .\n" for triple in example_store.triples()), "utf-8")
    found = difference(opened(file), example_store)
    assert (found.nodes, found.added, found.removed) == ([], set(), set())
    with pytest.raises(UsageError, match="is neither a store nor an RDF file"):
        opened(tmp_path)
