"""Institutions that recur in news, from ``data/institutions/``."""

import functools
from dataclasses import dataclass
from typing import Any

from kg.registers.files import read
from kg.resources import resource


@dataclass(frozen=True, slots=True)
class Registered:
    """An institution of the register; its name and country together are its own."""

    name: str
    type: str
    country: str | None = None
    also: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    part_of: str | None = None
    until: int | None = None
    wikidata: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name but acronyms, the present one first."""
        return (self.name, *self.also, *self.former)


@functools.cache
def institutions() -> tuple[Registered, ...]:
    """All registered institutions, file by file in the order of their names."""
    folder = resource("data", "institutions")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name)
    return tuple(_entry(entry) for file in files for entry in read(file))


def _entry(entry: dict[str, Any]) -> Registered:
    lists = {field: tuple(entry.get(field, ())) for field in ("also", "former", "acronyms")}
    return Registered(**(entry | lists))
