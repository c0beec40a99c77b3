"""Rows in the formats that people read and programs take."""

import csv
import io
import json
import sys
from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from kg.cli.console import clean


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[str]], table_format: str) -> bytes:
    """Rows under columns as a table, CSV, TSV or JSON."""
    if table_format == "table":
        return draw_table(columns, rows).encode()
    if table_format == "json":
        listed = [dict(zip(columns, row, strict=True)) for row in rows]
        return (json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode()
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter="\t" if table_format == "tsv" else ",", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return buffer.getvalue().encode()


def draw_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table that fits the terminal, long cells wrapped; 120 columns where there is no terminal."""
    table = Table(*(Column(name, overflow="fold") for name in columns), box=SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(clean(cell)) for cell in row))
    buffer = io.StringIO()
    terminal = sys.stdout.isatty()
    console = Console(file=buffer, width=None if terminal else 120, force_terminal=terminal, highlight=False)
    console.print(table)
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()) + "\n"
