"""Communities: things that are tied more to each other than to the rest."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kg.inspection.things import Thing, things
from kg.inspection.ties import DEEDS
from kg.inspection.weighing import weighed
from kg.store import Store

_SEED = 1
_LEADING = 5


@dataclass(frozen=True, slots=True)
class Community:
    """Some things that belong together."""

    size: int
    leading: list[str]
    """The labels of those with the most ties, without events that have no name."""
    countries: dict[str, int]
    """How many members are of each country, the most first."""
    members: list[str]
    """The IRIs, those with the most ties first."""


def communities(
    store: Store, *, ties: Iterable[str] = DEEDS, smallest: int = 3, claims: bool = False
) -> list[Community]:
    """Communities by Louvain's method with a fixed seed, the largest first: the same on every run."""
    import networkx as nx  # noqa: PLC0415  # it takes longer to load than most commands to run

    network = weighed(store, ties, claims=claims)
    found = nx.community.louvain_communities(network.graph, weight="weight", seed=_SEED)
    degree = dict(network.graph.degree())
    kept = [sorted(group, key=lambda at: (-degree[at], at)) for group in found if len(group) >= smallest]
    kept.sort(key=lambda group: (-len(group), group))
    known = things(store, (network.iris[at] for group in kept for at in group))
    return [_community([network.iris[at] for at in group], known) for group in kept]


def _community(members: list[str], known: dict[str, Thing]) -> Community:
    countries = Counter(known[iri].country for iri in members if known[iri].country)
    most = dict(sorted(countries.items(), key=lambda one: (-one[1], one[0])))
    named = [known[iri].label for iri in members if known[iri].label.partition(", ")[0] != known[iri].type]
    return Community(len(members), named[:_LEADING], most, members)
