"""An article as it was read: its text, normalised once, and what is known about it."""

import hashlib
from dataclasses import dataclass

from kg.facts import PartialDate


@dataclass(frozen=True, slots=True)
class SourceArticle:
    """One article; the offsets of every fact count in ``text``."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: PartialDate | None = None
    url: str | None = None
    language: str = "en"

    @property
    def sha256(self) -> str:
        """The digest of the text as UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()
