"""States and territories, present and past, from ``data/territories.yaml``."""

import functools
from dataclasses import dataclass
from typing import Any

from kg.registers.files import read
from kg.resources import resource


@dataclass(frozen=True, slots=True)
class Territory:
    """A state or territory; ``code`` is its ISO 3166-1 alpha-2 code, empty where it has or had none."""

    name: str
    code: str = ""
    alpha3: str = ""
    official: str = ""
    also: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    metonym: bool = True
    """Whether the capital's name alone can stand for the government."""
    until: int | None = None
    same_as: str | None = None
    """The code under which the same state goes on."""
    wikidata: str | None = None
    contested: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every name there is, the short one first."""
        return (self.name, *filter(None, (self.official,)), *self.also, *self.former)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name that could be several territories is read as, if anything."""

    could_be: tuple[str, ...]
    default: str | None = None
    why: str = ""


@functools.cache
def territories() -> tuple[Territory, ...]:
    """All of them: those with a code by code, then historical states, then contested territories."""
    data = read(resource("data", "territories.yaml"))
    coded = [_territory(entry, code=code) for code, entry in data["states"].items()]
    historical = [_territory(entry) for entry in data["historical"].values()]
    contested = [_territory(entry, contested=True) for entry in data["contested"]]
    return (*coded, *historical, *contested)


@functools.cache
def readings() -> dict[str, Reading]:
    """Names that could be several territories."""
    data = read(resource("data", "territories.yaml"))["ambiguous"]
    return {
        name: Reading(tuple(entry["could_be"]), entry.get("default"), entry.get("why", ""))
        for name, entry in data.items()
    }


def _territory(entry: dict[str, Any], **more: Any) -> Territory:  # noqa: ANN401  # plain data: a test reads it all
    known = ("name", "alpha3", "official", "metonym", "until", "same_as", "wikidata")
    fields: dict[str, Any] = {field: entry[field] for field in known if field in entry}
    fields |= {field: tuple(entry.get(field) or ()) for field in ("also", "former", "demonyms")}
    capital = entry.get("capital") or ()
    fields["capitals"] = (capital,) if isinstance(capital, str) else tuple(capital)
    return Territory(**(fields | more))
