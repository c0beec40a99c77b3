"""Tables as CSV files with their codebook."""

import csv
from pathlib import Path

from kg.export.tables.bundle import TABLES
from kg.export.tables.cells import guarded
from kg.export.tables.codebook import codebook
from kg.export.tables.rows import table_rows
from kg.store import Store


def save_csv(store: Store, folder: Path) -> dict[str, int]:
    """Write each table and the codebook into a folder that exists; gives the number of rows by table.

    The files are UTF-8, comma-separated, lines ended by a line feed, as RFC 4180 quotes them.
    """
    counts = {}
    for table in TABLES:
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(column.name for column in table.columns)
            counts[table.name] = 0
            for row in table_rows(store, table):
                writer.writerow(map(guarded, row))
                counts[table.name] += 1
    (folder / "codebook.md").write_text(codebook(), "utf-8", newline="\n")
    return counts
