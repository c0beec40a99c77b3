"""What the makers of a dataset say of it."""

import re
from dataclasses import dataclass
from typing import Final

from kg.errors import UsageError
from kg.facts import PartialDate

DEFAULT_TITLE: Final = "Agreements and institutions in the news"
DESCRIPTION: Final = (
    "What news articles report about institutions and agreements, each fact with the sentences that say so."
)
DEFAULT_LICENCE: Final = "CC-BY-4.0"


@dataclass(frozen=True, slots=True)
class About:
    """Title, date, licence and authors of a release; raises `UsageError` for what cannot be one."""

    date: str
    """The day of the release, which is its version too."""
    title: str = DEFAULT_TITLE
    licence: str = DEFAULT_LICENCE
    """An SPDX licence identifier."""
    authors: tuple[str, ...] = ()
    url: str = ""
    """Where the folder will stand, ending in a slash; empty where that is not known."""

    def __post_init__(self) -> None:
        if not _is_day(self.date):
            raise UsageError(f"{self.date!r} is no day: give one such as 2024-05-31")
        if not re.fullmatch(r"[A-Za-z0-9.+-]+", self.licence):
            raise UsageError(f"{self.licence!r} is no SPDX licence identifier: give one such as CC-BY-4.0 or CC0-1.0")
        if self.url and not re.fullmatch(r"https?://[\w.~%/:-]+/", self.url, re.ASCII):
            raise UsageError(f"{self.url!r} cannot be a folder's address: give an http(s) address that ends in /")

    @property
    def licence_iri(self) -> str:
        """The licence's address in the SPDX list."""
        return f"https://spdx.org/licenses/{self.licence}"


def _is_day(text: str) -> bool:
    try:
        return PartialDate.parse(text).day is not None
    except ValueError:
        return False
