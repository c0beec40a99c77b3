"""The rows of a table, read from a store a batch at a time: memory is that of a batch, whatever the store's size."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from pyoxigraph import NamedNode, QuerySolutions

from kg.export.tables.cells import cell
from kg.export.tables.model import Table
from kg.inspection.rows import rows, values
from kg.store import Store

_BATCH = 500
"""Rows that are read at once."""

_Found = dict[str, list[str]]
"""What a path leads to, by where it starts."""


def table_rows(store: Store, table: Table) -> Iterator[tuple[str, ...]]:
    """The rows of a table, by key, their cells in the order of its columns."""
    keys = _keys(store, table)
    while batch := list(islice(keys, _BATCH)):
        yield from _rows(store, table, batch)


def _keys(store: Store, table: Table) -> Iterator[dict[str, str]]:
    names = " ".join(f"?{key}" for key in table.keys)
    solutions = store.query(f"SELECT DISTINCT {names} WHERE {{ {table.pattern} }} ORDER BY {names}")
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("only a SELECT query gives rows")
    for solution in solutions:
        yield {key: term.value for key in table.keys if isinstance(term := solution[key], NamedNode)}


def _rows(store: Store, table: Table, batch: list[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    found: dict[tuple[str, str], _Found] = {}
    for column in table.columns:
        way = column.of, column.path
        if column.path and way not in found:
            found[way] = _follow(store, {keys[column.of] for keys in batch}, column.path)
    for keys in batch:
        yield tuple(
            cell(column, found[column.of, column.path].get(keys[column.of], ()) if column.path else [keys[column.of]])
            for column in table.columns
        )


def _follow(store: Store, iris: Iterable[str], path: str) -> _Found:
    found: _Found = defaultdict(list)
    for row in rows(store, f"SELECT ?x ?value WHERE {{ {values('x', sorted(iris))} ?x {path} ?value }}"):
        found[row["x"]].append(row["value"])
    return found
