"""Markdown: plain text with a ``# Title`` and, at the very top, front matter between lines of dashes."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.articles.drafts import Draft, InputFile, Unreadable
from kg.articles.formats import plain

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_KEY = re.compile(r"([A-Za-z_-]+)[ \t]{0,9}:[ \t]+(\S.*)")
_HEADING = re.compile(r"^#[ \t]+(\S.*)", re.MULTILINE)
_NAMES = {
    "date": "published", "published": "published", "id": "id", "title": "title", "author": "author", "by": "author",
    "outlet": "outlet", "source": "outlet", "publisher": "outlet", "url": "url", "link": "url", "lang": "language",
    "language": "language",
}  # fmt: skip
"""Keys of front matter and the fields that they give."""


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield the file as one draft, with what its front matter and first heading say; the text keeps both."""
    for draft in plain.read(file):
        if isinstance(draft, Unreadable):
            yield draft
            continue
        heading = _HEADING.search(draft.text)
        says = {"id": draft.id, "title": heading[1].rstrip(" \t\r#") if heading else None, **_front_matter(draft.text)}
        yield replace(
            draft, id=says["id"], title=says["title"], outlet=says.get("outlet"), author=says.get("author"),
            published=says.get("published"), url=says.get("url"), language=says.get("language"),
        )  # fmt: skip


def _front_matter(text: str) -> dict[str, str]:
    """The plain ``key: value`` lines: nothing in them is run or resolved, whatever YAML would make of it."""
    block = _FRONT_MATTER.match(text)
    pairs = [found.groups() for line in (block[1].splitlines() if block else []) if (found := _KEY.fullmatch(line))]
    return {_NAMES[key.lower()]: value.strip(" \t\"'") for key, value in pairs if key.lower() in _NAMES}
