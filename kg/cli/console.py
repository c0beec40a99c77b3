"""What reaches a terminal or a file: rows in a format, text without control characters, files written whole."""

import csv
import io
import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from kg.errors import UsageError
from kg.files import write_atomically

TABLE_FORMATS = ("table", "csv", "tsv", "json")


def clean(text: str) -> str:
    """Text that a terminal shows as it is: escape codes, other controls and text-direction marks taken out."""
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cf", "Cs"))


def choose_format(given: str | None, output: Path | None, allowed: Sequence[str] = TABLE_FORMATS) -> str:
    """The format asked for, else the one of the file's ending, else a table on a terminal and CSV elsewhere."""
    if given:
        return given
    if output is not None and str(output) != "-":
        ending = output.suffix.lstrip(".")
        if ending not in allowed:
            raise UsageError(f"{output}: the ending names no format; use one of {', '.join(allowed)}, or say --format")
        return ending
    return "table" if sys.stdout.isatty() else "csv"


def deliver(data: bytes, output: Path | None) -> None:
    """Write a whole answer to a file or to stdout."""
    if output is None or str(output) == "-":
        click.get_binary_stream("stdout").write(data)
    else:
        write_atomically(output, data)


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
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, box=SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(clean(cell)) for cell in row))
    buffer = io.StringIO()
    terminal = sys.stdout.isatty()
    console = Console(file=buffer, width=None if terminal else 120, force_terminal=terminal, highlight=False)
    console.print(table)
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()) + "\n"


def talk(message: str) -> None:
    """Say something to the person, beside the data."""
    click.echo(clean(message), err=True)
