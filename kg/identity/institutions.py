"""Institutions and places of like names: their keys settle most; here is what keys leave open.

Bodies of two states that have one name are never in doubt: a name says nothing about them being one.
"""

from collections import defaultdict
from collections.abc import Iterator

from kg.identity.links import Doubt, Link
from kg.identity.paths import Key
from kg.identity.units import Unit
from kg.identity.wording import is_acronym, plain
from kg.registers import word_list


def first_word(core: str) -> str:
    """The first word of a plain name that is not every institution's: institutions are looked for by it."""
    found = core.split()
    return next((word for word in found if word not in word_list("institutions")), found[0] if found else "")


def compare(units: list[Unit]) -> Iterator[Link | Doubt]:
    """Links and doubts among institutions whose names begin alike."""
    yield from _unplaced(units)
    yield from _short_forms(units)


def compare_places(units: list[Unit]) -> Iterator[Link | Doubt]:
    """A place whose article does not say where it lies is the one place of its name that others place."""
    yield from _unplaced(units)


def _unplaced(units: list[Unit]) -> Iterator[Link | Doubt]:
    """Those whose articles do not say whose they are, where all that say agree."""
    by_name: dict[Key, list[Unit]] = defaultdict(list)
    for unit in units:
        by_name[_name(unit)].append(unit)
    for _, alike in sorted(by_name.items()):
        placed = {unit.key[-1]: unit for unit in reversed(alike) if _whose(unit)}
        for unit in alike:
            if _whose(unit) or not placed:
                continue
            if len(placed) == 1 and unit.key[-1] == "":
                other = next(iter(placed.values()))
                why = f"every article that says whose {unit.names[0]!r} is says {other.key[-1]}"
                yield Link(unit, other, "only-one-placed", 0.9, why)
            else:
                for country in sorted(placed):
                    yield Doubt(unit, placed[country], f"one article does not say whose {unit.names[0]!r} is")


def _name(unit: Unit) -> Key:
    """What a unit is called, of a place with its type."""
    if unit.key[1] == "register":
        return (plain(unit.key[2]),)
    return unit.key[1:3] if unit.kind == "place" else unit.key[1:2]


def _whose(unit: Unit) -> bool:
    """Whether a unit is told to be of a country."""
    return len(unit.key[-1]) == 2 and unit.key[-1].isupper()  # a country's code


def _short_forms(units: list[Unit]) -> Iterator[Link | Doubt]:
    """Names that another article gives as the short form of one institution of the same country."""
    by_alias: dict[tuple[str, str], dict[str, Unit]] = defaultdict(dict)
    for unit in units:
        for alias in unit.names[1:]:
            if not is_acronym(alias) and plain(alias) != plain(unit.names[0]) and _whose(unit):
                by_alias[plain(alias), unit.key[-1]].setdefault(unit.path, unit)
    for unit in units:
        fuller = by_alias.get((plain(unit.names[0]), unit.key[-1]), {})
        others = [other for path, other in sorted(fuller.items()) if path != unit.path]
        if len(others) == 1:
            why = f"another article calls {others[0].names[0]} {unit.names[0]!r} for short"
            yield Link(unit, others[0], "alias-elsewhere", 0.9, why)
        else:
            for other in others:
                yield Doubt(unit, other, f"{unit.names[0]!r} is short for several")
