"""Tables as Parquet files: what the CSV files hold, numbers and flags typed, no cell marked for spreadsheets."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
        from pyarrow import parquet  # noqa: PLC0415  # the extra that only this needs
    except ImportError:
        raise UsageError("Parquet needs pyarrow: pip install 'accordant[parquet]'") from None
    counts = {}
    for table in TABLES:
        schema, counts[table.name] = _schema(table), 0
        with parquet.ParquetWriter(folder / f"{table.name}.parquet", schema) as writer:
            for group in _groups(table_rows(store, table)):
                writer.write_table(_arrow(table, group, schema))
                counts[table.name] += len(group)
    (folder / "codebook.md").write_text(codebook(), "utf-8", newline="\n")
    return counts


def _groups(rows: Iterator[tuple[str, ...]]) -> Iterator[list[tuple[str, ...]]]:
    while group := list(islice(rows, _ROW_GROUP)):
        yield group


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


def _arrow(table: Table, group: list[tuple[str, ...]], schema: "pyarrow.Schema") -> "pyarrow.Table":
    import pyarrow  # noqa: PLC0415

    cells = zip(*group, strict=True)
    columns = [
        [_typed(column, cell) for cell in column_cells]
        for column, column_cells in zip(table.columns, cells, strict=True)
    ]
    return pyarrow.table(columns, schema=schema)


def _typed(column: Column, cell: str) -> Any:  # noqa: ANN401  # whatever the column's type is
    match column.kind:
        case "number":
            return int(cell) if cell else None
        case "claimed":
            return cell == "true"
    return cell or None
