"""One reader a format: each module's ``read`` turns an `InputFile` into drafts and failures.

A module is imported only when a file of its format comes up, so that reading plain text costs no HTML library.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from kg.articles.drafts import Draft, InputFile, Unreadable

Reader = Callable[[InputFile], Iterator[Draft | Unreadable]]

_MODULES = {
    ".txt": "plain",
    ".md": "markdown",
    ".html": "pages",
    ".htm": "pages",
    ".json": "records",
    ".jsonl": "lines",
    ".rss": "feeds",
    ".atom": "feeds",
    ".xml": "feeds",
    ".warc": "warc",
}
SUFFIXES = tuple(_MODULES)


def reader(suffix: str) -> Reader:
    """The reader of the format that files with this ending have."""
    return cast("Reader", import_module(f"kg.articles.formats.{_MODULES[suffix]}").read)
