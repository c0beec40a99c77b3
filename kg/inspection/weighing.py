"""The network as a plain weighted graph, for figures about its shape."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.inspection.ties import chosen, links
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Weighed:
    """Things as numbers, in the order of their IRIs: sets of numbers have the same order on every run."""

    iris: list[str]
    graph: "nx.Graph[int]"
    """Undirected; the weight of an edge is how many ties there are between the two."""
    ties: list[Counter[str]]
    """How many ties of each kind a thing has."""


def weighed(store: Store, ties: Iterable[str], *, claims: bool = False) -> Weighed:
    """The weighted graph of some ties; raises `UsageError` for a tie that there is not."""
    import networkx as nx  # noqa: PLC0415  # it takes longer to load than most commands to run

    found = sorted(set(links(store, chosen(ties), claims=claims)))
    iris = sorted({end for link in found for end in (link.source, link.target)})
    number = {iri: at for at, iri in enumerate(iris)}
    kinds: list[Counter[str]] = [Counter() for _ in iris]
    weights: Counter[tuple[int, int]] = Counter()
    for link in found:
        ends = (number[link.source], number[link.target])
        weights[min(ends), max(ends)] += 1
        for end in ends:
            kinds[end][link.tie] += 1
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(iris)))
    graph.add_weighted_edges_from((*ends, weight) for ends, weight in sorted(weights.items()))
    return Weighed(iris, graph, kinds)
