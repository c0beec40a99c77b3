"""What reaches a terminal or a file: text without control characters, in the format asked for, written whole."""

import shutil
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import click

from kg.errors import UsageError
from kg.files import atomic_writer, write_atomically

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
    """Write a whole answer to stdout, or to a file and say so."""
    if output is None or str(output) == "-":
        sys.stdout.buffer.write(data)
    else:
        write_atomically(output, data)
        talk(f"wrote {output} ({len(data):,} bytes)")


def deliver_stream(data: IO[bytes], output: Path | None) -> None:
    """Write an answer of any size, copied piece by piece."""
    if output is None or str(output) == "-":
        shutil.copyfileobj(data, sys.stdout.buffer)
        return
    with atomic_writer(output) as file:
        shutil.copyfileobj(data, file)
    talk(f"wrote {output} ({output.stat().st_size:,} bytes)")


def talk(message: str) -> None:
    """Say something to the person, beside the data."""
    click.echo(clean(message), err=True)
