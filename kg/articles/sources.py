"""Where articles come from: files, folders, patterns and standard input, as open streams."""

import contextlib
import glob
import gzip
import io
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from kg.articles.drafts import InputFile
from kg.articles.formats import SUFFIXES

_GZIP = b"\x1f\x8b"


def expand(source: str | Path) -> list[Path]:
    """The files that a path, folder or pattern stands for, in order; a path that leads nowhere stays as it is.

    Of a folder these are all files below it with an ending that can be read; hidden ones are left out.
    """
    path = Path(source)
    if path.is_dir():
        return sorted(_below(path))
    if path.exists() or not glob.has_magic(str(source)):
        return [path]
    found = map(Path, glob.glob(str(source), recursive=True))  # noqa: PTH207  # a pattern may be absolute
    return sorted(file for match in found for file in (_below(match) if match.is_dir() else [match])) or [path]


def _below(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(parent, name) for name in names if not name.startswith("."))
        yield from (path for path in paths if suffix(path) in SUFFIXES and path.is_file())


def suffix(path: Path) -> str:
    """The ending that says the format, in small letters; ``.gz`` says nothing about it."""
    endings = [ending.lower() for ending in path.suffixes]
    while endings and endings[-1] == ".gz":
        endings.pop()
    return endings[-1] if endings else ""


def display_name(path: Path) -> str:
    """The path as messages show it, also where its bytes are no text."""
    return os.fsencode(path).decode("utf-8", "replace")


@contextlib.contextmanager
def open_file(path: Path, fields: Mapping[str, str]) -> Iterator[InputFile]:
    """Open a file, unpacking what is gzip by its bytes and not by its name; raises OSError."""
    stem = path.name.lower().removesuffix(".gz").removesuffix(suffix(path))
    with path.open("rb") as stream:
        yield InputFile(display_name(path), stem, _unpacked(stream), fields)


def standard_input(fields: Mapping[str, str]) -> InputFile:
    """Standard input as a file."""
    return InputFile("-", "stdin", _unpacked(io.BufferedReader(cast("io.RawIOBase", sys.stdin.buffer))), fields)


def _unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    if stream.peek(2)[:2] != _GZIP:
        return stream
    return io.BufferedReader(cast("io.RawIOBase", gzip.GzipFile(fileobj=stream)))
