"""A store in this process: Oxigraph, in a folder or in memory."""

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Self

import pyoxigraph as ox

from kg.errors import StoreError
from kg.namespaces import PREFIXES

_PATIENCE = (0.05, 0.2, 0.5)
"""Seconds between tries to open for reading: it fails now and then while another process writes."""


class EmbeddedStore:
    """Article graphs in an Oxigraph database; a database has one writer at a time and any number of readers."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store

    @classmethod
    def in_memory(cls) -> Self:
        """A store that is gone with the process."""
        return cls(ox.Store())

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a database for writing, made where there is none; raises `StoreError`."""
        try:
            path.mkdir(parents=True, exist_ok=True)
            return cls(ox.Store(str(path.resolve())))  # its locks go by the path as it is written
        except (OSError, RuntimeError) as error:
            hint = "another process is writing to it: wait for it to end" if "lock" in str(error).lower() else error
            raise StoreError(f"the store {path.parent} cannot be opened for writing: {hint}") from None

    @classmethod
    def open_read_only(cls, path: Path) -> Self:
        """Open an existing database for reading; raises `StoreError`."""
        for pause in (*_PATIENCE, None):
            try:
                return cls(ox.Store.read_only(str(path.resolve())))
            except (OSError, RuntimeError) as error:
                if pause is None:
                    raise StoreError(f"the store {path.parent} cannot be opened for reading: {error}") from None
                time.sleep(pause)
        raise AssertionError("the last try returns or raises")

    def put(self, graph: str, triples: Iterable[ox.Triple]) -> None:
        """Make these the triples of an article's graph, in one transaction; what it held before is replaced."""
        name, new = ox.NamedNode(graph), set(triples)
        old = set(self._in(name))
        self._change(name, added=new - old, removed=old - new)

    def forget(self, graph: str) -> bool:
        """Remove an article's graph and what no other article supports; False where there is none."""
        name = ox.NamedNode(graph)
        old = set(self._in(name))
        self._change(name, added=set(), removed=old)
        return bool(old)

    def graphs(self) -> Iterator[str]:
        """The IRIs of the article graphs, sorted."""
        names = (graph.value for graph in self._store.named_graphs() if isinstance(graph, ox.NamedNode))
        return (name for name in sorted(names) if self._holds(name))

    def triples(self, graph: str | None = None) -> Iterator[ox.Triple]:
        """The triples of one graph, or of the default graph."""
        return self._in(ox.NamedNode(graph) if graph else ox.DefaultGraph())

    def __len__(self) -> int:
        """How many quads there are, those of the default graph and of each article's."""
        return len(self._store)

    def query(self, sparql: str) -> ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean:
        """Run one of our own queries, in this process and without a limit; see `kg.questions` for a user's."""
        return self._store.query(sparql, prefixes=PREFIXES)

    def flush(self) -> None:
        """Return when everything put or forgotten is on disk."""
        self._store.flush()

    def _in(self, graph: ox.NamedNode | ox.DefaultGraph) -> Iterator[ox.Triple]:
        return (quad.triple for quad in self._store.quads_for_pattern(None, None, None, graph))

    def _holds(self, name: str) -> bool:
        return next(self._store.quads_for_pattern(None, None, None, ox.NamedNode(name)), None) is not None

    def _change(self, graph: ox.NamedNode, *, added: set[ox.Triple], removed: set[ox.Triple]) -> None:
        """Add and remove in the article's graph and in the default graph, all of it or nothing."""
        if not removed:
            places = (graph, ox.DefaultGraph())
            self._store.extend(
                ox.Quad(triple.subject, triple.predicate, triple.object, place) for triple in added for place in places
            )
            return
        unsupported = [triple for triple in removed if not self._supported_elsewhere(triple, graph)]
        self._store.update(
            f"DELETE DATA {{ {_data(unsupported)} GRAPH {graph} {{ {_data(removed)} }} }} ;"
            f"INSERT DATA {{ {_data(added)} GRAPH {graph} {{ {_data(added)} }} }}"
        )

    def _supported_elsewhere(self, triple: ox.Triple, graph: ox.NamedNode) -> bool:
        support = self._store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)
        return any(quad.graph_name not in (graph, ox.DefaultGraph()) for quad in support)


def _data(triples: Iterable[ox.Triple]) -> str:
    """Triples as SPARQL has them between braces; Oxigraph writes and escapes the terms itself."""
    return "".join(f"{triple} . " for triple in triples)
