"""The shortest chain of facts between two things."""

import networkx as nx

import kg
from kg.inspection import DEEDS, find
from kg.inspection.paths import path
from kg.store import EmbeddedStore


def test_a_chain_goes_from_one_to_the_other_with_a_sentence_a_link(example_store: EmbeddedStore) -> None:
    steps = path(example_store, *(find(example_store, name) for name in ("Sabina Aliyeva", "OIC IPHRC")))
    assert steps is not None
    assert [step.tie for step in steps] == ["office", "agreement"]
    assert steps[0].end == steps[1].start
    assert all(step.support.quote and step.support.article and not step.support.claimed for step in steps)


def test_chains_are_as_short_as_networkx_finds_them(example_store: EmbeddedStore) -> None:
    whole = nx.Graph(kg.graph(example_store, ties=DEEDS, claims=False))
    lengths = dict(nx.all_pairs_shortest_path_length(whole))
    nodes = sorted(whole)[::3]
    for one in nodes:
        for other in nodes:
            steps = path(example_store, one, other)
            assert (None if steps is None else len(steps)) == lengths[one].get(other)


def test_what_nothing_ties_has_no_chain_and_a_thing_is_no_step_from_itself(example_store: EmbeddedStore) -> None:
    aliyeva, nasa = (find(example_store, name) for name in ("Sabina Aliyeva", "NASA"))
    assert path(example_store, aliyeva, nasa) is None
    assert path(example_store, aliyeva, aliyeva) == []


def test_claims_make_a_link_only_where_they_are_asked_for(example_store: EmbeddedStore) -> None:
    source, target, tie = next(
        (source, target, said["tie"])
        for source, target, said in kg.graph(example_store, ties=DEEDS).edges(data=True)
        if said["claimed"]
    )
    reported = path(example_store, source, target, ties=[tie])
    assert reported is None or not any(step.support.claimed for step in reported)
    steps = path(example_store, source, target, ties=[tie], claims=True)
    assert steps is not None
    assert steps[0].support.claimed
