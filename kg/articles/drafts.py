"""What passes between the readers of formats and the rest: the file, the article as it stands there, the failure."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from kg.errors import InputError

LARGEST_DOCUMENT = 64_000_000
"""Bytes, uncompressed, that one document or one record may have: enough for any article, not for a gzip bomb."""

FIELDS = ("id", "text", "title", "outlet", "author", "published", "url", "language")
"""What a record can say about an article, by the names that it has unless a reader is told others."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or record that gave no article: where it stands, a sentence that says why and what to do, its bytes."""

    source: str
    reason: str
    raw: bytes | None = None

    @classmethod
    def at(cls, source: str, why: str, raw: bytes | None = None) -> Self:
        """A failure whose reason opens with the place."""
        return cls(source, f"{source}: {why}", raw)

    def __str__(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as its file gives it, before anything is normalised; ``id`` may be any text.

    ``fallback_id`` names it where neither ``id`` nor outlet, date and title do.
    """

    source: str
    text: str
    fallback_id: str
    id: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file being read: its name for messages, its name without endings, its bytes already unpacked.

    ``fields`` says what records call our fields, such as ``{"text": "body"}``.
    """

    name: str
    stem: str
    stream: io.BufferedReader
    fields: Mapping[str, str]

    def whole(self) -> bytes:
        """All bytes; raises `InputError` where the file is larger than a document may be."""
        data = self.stream.read(LARGEST_DOCUMENT + 1)
        if len(data) > LARGEST_DOCUMENT:
            raise InputError(
                f"{self.name}: larger than {LARGEST_DOCUMENT // 1_000_000} MB when unpacked: "
                "split it, or save its articles as JSON lines"
            )
        return data
