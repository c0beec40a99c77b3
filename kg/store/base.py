"""What every store can do; tests run one compliance suite over all of them."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, Triple

from kg.namespaces import DEFAULT_BASE


class Store(Protocol):
    """A place for article graphs.

    Plain SPARQL asks the default graph, which holds each triple that some article supports exactly once.
    """

    def put(self, graph: str, triples: Iterable[Triple]) -> None:
        """Make these the triples of an article's graph, in one transaction; what it held before is replaced."""

    def forget(self, graph: str) -> bool:
        """Remove an article's graph and what no other article supports; False where there is none."""

    def graphs(self) -> Iterator[str]:
        """The IRIs of the article graphs, sorted."""

    def triples(self, graph: str | None = None) -> Iterator[Triple]:
        """The triples of one graph, or of the default graph."""

    def __len__(self) -> int:
        """How many quads there are, those of the default graph and of each article's."""

    def query(self, sparql: str) -> QuerySolutions | QueryTriples | QueryBoolean:
        """Run one of our own queries, in this process and without a limit; see `kg.questions` for a user's."""

    def flush(self) -> None:
        """Return when everything put or forgotten is on disk."""


def base_of(store: Store, default: str = DEFAULT_BASE) -> str:
    """What the IRIs of a store start with; of an empty one what is given."""
    first = next(store.graphs(), None)
    return first.rpartition("article/")[0] if first else default
