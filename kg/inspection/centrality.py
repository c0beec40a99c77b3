"""Who stands in the middle: degree, betweenness and PageRank of the things that facts tie together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kg.inspection.things import Thing, things
from kg.inspection.ties import DEEDS
from kg.inspection.weighing import weighed
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx

Measure = Literal["degree", "betweenness", "pagerank"]
MEASURES: Final[tuple[Measure, ...]] = ("degree", "betweenness", "pagerank")

_WORK = 2_000_000
"""Edges that betweenness may look at: more are sampled by starting from some things only."""
_SEED = 1
_DAMPING, _ROUNDS, _CLOSE = 0.85, 100, 1e-8
"""PageRank's usual figures: the share that follows ties, the most rounds, and the change a thing that ends them."""


@dataclass(frozen=True, slots=True)
class Central:
    """One thing with its figures."""

    iri: str
    thing: Thing
    degree: int
    """How many other things it is tied to."""
    betweenness: float
    """The share of shortest chains between others that pass through it."""
    pagerank: float
    """The share of time that a walk along ties spends there; more ties between two are walked more often."""
    ties: dict[str, int]
    """How many ties of each kind it has."""


@dataclass(frozen=True, slots=True)
class Centrality:
    """The most central things, the first first, and how exactly betweenness was reckoned."""

    listed: list[Central]
    things: int
    pivots: int
    """How many things betweenness was reckoned from: all where it is exact, else drawn by a fixed seed."""


def central(
    store: Store, *, ties: Iterable[str] = DEEDS, by: Measure = "degree", limit: int = 20, claims: bool = False
) -> Centrality:
    """The most central things by a measure; without ``claims`` only what articles report as fact makes a tie."""
    import networkx as nx  # noqa: PLC0415  # it takes longer to load than most commands to run

    network = weighed(store, ties, claims=claims)
    count, edges = len(network.iris), network.graph.number_of_edges()
    pivots = min(count, max(1, _WORK // max(1, count + 2 * edges)))
    degree: dict[int, float] = dict(network.graph.degree())
    between = nx.betweenness_centrality(network.graph, k=pivots, seed=_SEED) if count else {}
    figures: dict[Measure, dict[int, float]] = {
        "degree": degree,
        "betweenness": between,
        "pagerank": pagerank(network.graph),
    }
    first = sorted(range(count), key=lambda at: (-figures[by][at], -degree[at], at))[:limit]
    known = things(store, (network.iris[at] for at in first))
    listed = [
        Central(
            network.iris[at],
            known[network.iris[at]],
            int(degree[at]),
            between[at],
            figures["pagerank"][at],
            dict(sorted(network.ties[at].items())),
        )
        for at in first
    ]
    return Centrality(listed, count, pivots)


def pagerank(graph: "nx.Graph[int]") -> dict[int, float]:
    """PageRank by repeated walking; networkx's own needs SciPy, which nothing else here does."""
    count = graph.number_of_nodes() or 1
    ways = [(node, [(end, said["weight"]) for end, said in graph[node].items()]) for node in graph]
    rank = dict.fromkeys(graph, 1 / count)
    for _ in range(_ROUNDS):
        idle = sum(rank[node] for node, out in ways if not out)
        new = dict.fromkeys(rank, (1 - _DAMPING + _DAMPING * idle) / count)
        for node, out in ways:
            share = _DAMPING * rank[node] / sum(weight for _, weight in out) if out else 0.0
            for end, weight in out:
                new[end] += share * weight
        change, rank = sum(abs(new[node] - rank[node]) for node in rank), new
        if change < _CLOSE * count:
            break
    return rank
