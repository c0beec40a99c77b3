"""The graph as networkx has it."""

import networkx as nx
import pytest

import kg
from kg.errors import UsageError
from kg.inspection import TIES, find
from kg.store import EmbeddedStore
from tests.conftest import loaded_by


def test_parties_of_an_agreement_are_tied_with_the_words_that_say_so(example_store: EmbeddedStore) -> None:
    network = kg.graph(example_store, ties=["agreement"])
    morocco = [iri for iri, said in network.nodes(data=True) if said["country"] == "MA"]
    (node,) = morocco
    edges = [said for _, _, said in (*network.in_edges(node, data=True), *network.out_edges(node, data=True))]
    assert {said["kind"] for said in edges} == {"memorandum"}
    assert {said["date"] for said in edges} == {"2022-10-19"}
    assert all(said["quote"] and said["article"] and said["sources"] == 2 for said in edges)
    assert network.nodes[node]["kind"] == "institution"


def test_every_edge_has_a_tie_and_every_fact_a_sentence(example_store: EmbeddedStore) -> None:
    network = kg.graph(example_store)
    said = [said for _, _, said in network.edges(data=True)]
    assert {edge["tie"] for edge in said} <= set(TIES)
    assert {"agreement", "participation", "office", "statement", "country"} <= {edge["tie"] for edge in said}
    assert all(edge["quote"] and edge["label"] for edge in said if edge["fact"])
    assert all(node["label"] and node["kind"] for _, node in network.nodes(data=True))
    assert all(isinstance(value, str | int) for edge in said for value in edge.values())


def test_claims_are_marked_and_can_be_left_out(example_store: EmbeddedStore) -> None:
    claimed = [said["claimed"] for _, _, said in kg.graph(example_store).edges(data=True)]
    assert any(claimed)
    assert not any(said["claimed"] for _, _, said in kg.graph(example_store, claims=False).edges(data=True))


def test_near_gives_the_edges_of_some_nodes(example_store: EmbeddedStore) -> None:
    aliyeva = find(example_store, "Sabina Aliyeva")
    near = kg.graph(example_store, near=[aliyeva])
    whole = kg.graph(example_store)
    edges = {*whole.in_edges(aliyeva, keys=True), *whole.out_edges(aliyeva, keys=True)}
    assert set(near.edges(keys=True)) == edges
    assert edges


def test_two_runs_give_the_same_graph(example_store: EmbeddedStore) -> None:
    one, other = (list(nx.generate_graphml(kg.graph(example_store))) for _ in range(2))
    assert one == other


def test_a_tie_that_there_is_not_is_refused(example_store: EmbeddedStore) -> None:
    with pytest.raises(UsageError, match="'friendship' is no tie; there are: agreement, signature"):
        kg.graph(example_store, ties=["friendship"])


def test_networkx_loads_only_when_a_graph_is_asked_for() -> None:
    assert loaded_by("import kg.inspection; kg.graph", ("networkx",))[0] == []
