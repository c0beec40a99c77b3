"""What identity is decided over: one thing as one or more sheets describe it in the same words."""

import functools
from dataclasses import dataclass, fields
from typing import Self

from kg.identity.paths import Key, digest, path_of


@dataclass(frozen=True, slots=True)
class Unit:
    """A thing as sheets describe it: the smallest piece that is joined to others or kept apart.

    Units of different blocks are the same only where a person says so.
    """

    kind: str
    """``person``, ``institution``, ``place``, or the type of a fact."""
    key: Key
    """All that makes the thing itself without a look at other articles."""
    block: str
    names: tuple[str, ...]
    """Fullest first; for a fact its title or name, if it has one."""
    ties: tuple[str, ...] = ()
    """What it hangs on: of a person countries, institutions and offices; of a fact the parties or participants."""
    when: str = ""
    """Of a person the year of the article, of a fact its own date."""
    until: str = ""
    """Of an event: its last date."""
    published: str = ""
    """Of a fact: the day of the article, by which undated ones are compared."""
    about: tuple[str, ...] = ()
    """Of a fact: the words that say what it is about."""
    article: str = ""
    """Of a fact: the article it stands in."""
    rule: str = "own"
    """How its key was found: ``register`` for an entry of the curated registers, else ``pattern`` or ``own``."""
    why: str = ""
    wikidata: str = ""

    @property
    def path(self) -> str:
        """The node's place below the base of a graph's IRIs."""
        return path_of(self.key)

    @property
    def id(self) -> str:
        """What tells it from every other unit: its path and all that it is described by."""
        return _id(self)

    def as_data(self) -> dict[str, object]:
        """The unit as JSON has it."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_data(cls, data: dict[str, object]) -> Self:
        """The unit that `as_data` wrote."""
        return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in data.items()})  # type: ignore[arg-type]  # our own data


@functools.lru_cache(maxsize=100_000)
def _id(unit: Unit) -> str:
    return f"{unit.path} {digest(repr(unit))[:12]}"
