"""Figures about the shape of the network, and about what it rests on."""

import subprocess
import sys

import networkx as nx
import pytest

import kg
from kg.inspection import DEEDS
from kg.inspection.centrality import MEASURES, central, pagerank
from kg.inspection.communities import communities
from kg.inspection.coverage import coverage
from kg.inspection.rows import rows
from kg.inspection.stats import stats
from kg.inspection.weighing import weighed
from kg.store import EmbeddedStore, StoreFolder


def test_the_weighed_graph_counts_ties_between_two(example_store: EmbeddedStore) -> None:
    network = weighed(example_store, DEEDS)
    whole = kg.graph(example_store, ties=DEEDS, claims=False)
    assert network.iris == sorted(whole)
    assert network.graph.size(weight="weight") == whole.number_of_edges()
    assert [counter.total() for counter in network.ties] == [whole.degree(iri) for iri in network.iris]


@pytest.mark.parametrize("by", MEASURES)
def test_the_most_central_come_first(by: str, example_store: EmbeddedStore) -> None:
    found = central(example_store, by=by, limit=5)  # type: ignore[arg-type]  # a measure by its name
    figures = [getattr(one, by) for one in found.listed]
    assert figures == sorted(figures, reverse=True)
    assert len(figures) == 5
    assert found.pivots == found.things
    assert all(sum(one.ties.values()) >= one.degree for one in found.listed)


def test_pagerank_is_a_share_and_gives_more_to_what_more_is_tied_to() -> None:
    star: nx.Graph[int] = nx.Graph()
    star.add_weighted_edges_from([(0, 1, 1), (0, 2, 1), (0, 3, 2)])
    star.add_node(4)
    rank = pagerank(star)
    assert sum(rank.values()) == pytest.approx(1)
    assert rank[1] == pytest.approx(rank[2])
    assert rank[0] > rank[3] > rank[1] > rank[4]
    assert pagerank(nx.Graph()) == {}


def test_communities_part_the_network(example_store: EmbeddedStore) -> None:
    found = communities(example_store, smallest=1)
    members = [iri for one in found for iri in one.members]
    assert sorted(members) == weighed(example_store, DEEDS).iris
    assert [one.size for one in found] == sorted((one.size for one in found), reverse=True)
    rights = next(one for one in found if "Sabina Aliyeva" in one.leading)
    assert {"AZ", "MA"} <= set(rights.countries)


def test_communities_and_centres_do_not_hang_on_the_hash_seed(example_folder: StoreFolder) -> None:
    code = (
        "from kg.store import StoreFolder; from kg.inspection.communities import communities;"
        "from kg.inspection.centrality import central;"
        f"store = StoreFolder.at({str(example_folder.path)!r}).read(); print(communities(store), central(store))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_coverage_adds_up(example_store: EmbeddedStore) -> None:
    counts = {(count.part, count.what): count for count in coverage(example_store)}
    totals = stats(example_store).counts
    assert counts["sources", "articles"].number == totals["articles"]
    assert counts["support", "agreements in only one article"].of == totals["agreements"]
    assert counts["support", "agreements in only one article"].number == totals["agreements"] - 1
    assert counts["claims", "claimed events"].number == totals["claimed events"]
    assert all(0 <= count.number <= count.of for count in counts.values())
    without = "SELECT ?x { ?x a kg:Agreement FILTER NOT EXISTS { ?x kg:signing/schema:startDate ?date } }"
    assert counts["gaps", "agreements without a date"].number == len(rows(example_store, without))
