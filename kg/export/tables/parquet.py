"""Tables as Parquet files: what the CSV files hold, numbers and flags typed, no cell marked for spreadsheets."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import UsageError
from kg.export.tables.bundle import TABLES
from kg.export.tables.codebook import codebook, column_meaning
from kg.export.tables.model import Column, Table
from kg.export.tables.rows import table_rows
from kg.store import Store

if TYPE_CHECKING:
    import pyarrow

_ROW_GROUP = 50_000
"""Rows held in memory and written at once."""


def save_parquet(store: Store, folder: Path) -> dict[str, int]:
    """Write each table and the codebook into a folder that exists; gives the number of rows by table.

    Raises `UsageError` where pyarrow is not installed.
    """
    try:
        from pyarrow import Table as Arrow  # noqa: PLC0415  # of the extra that only this needs
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415
    except ImportError:
        raise UsageError("Parquet needs pyarrow: pip install 'accordant[parquet]'") from None
    counts = {}
    for table in TABLES:
        schema, counts[table.name] = _schema(table), 0
        with ParquetWriter(folder / f"{table.name}.parquet", schema) as writer:
            for group in _groups(table, table_rows(store, table)):
                writer.write_table(Arrow.from_pylist(group, schema))
                counts[table.name] += len(group)
    (folder / "codebook.md").write_text(codebook(), "utf-8", newline="\n")
    return counts


def _schema(table: Table) -> "pyarrow.Schema":
    """The columns with their types; each carries its meaning, as readers of Arrow show it."""
    import pyarrow  # noqa: PLC0415

    types = {"number": pyarrow.int64(), "claimed": pyarrow.bool_()}
    return pyarrow.schema(
        pyarrow.field(
            column.name, types.get(column.kind, pyarrow.string()), metadata={"meaning": column_meaning(column)}
        )
        for column in table.columns
    )


def _groups(table: Table, rows: Iterator[tuple[str, ...]]) -> Iterator[list[dict[str, object]]]:
    while group := list(islice(rows, _ROW_GROUP)):
        yield [
            {column.name: _typed(column, cell) for column, cell in zip(table.columns, row, strict=True)}
            for row in group
        ]


def _typed(column: Column, cell: str) -> object:
    """A cell as its column's type has it; None where it is empty."""
    if column.kind == "claimed":
        return cell == "true"
    return (int(cell) if column.kind == "number" else cell) if cell else None
