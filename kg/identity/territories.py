"""Which territory a name means."""

import functools
from dataclasses import dataclass

from kg.identity.wording import plain
from kg.registers import Reading, Territory, readings, territories


@dataclass(frozen=True, slots=True)
class Territories:
    """The territory register by name; a name that could be several leads to what it is read as, if anything."""

    by_code: dict[str, Territory]
    by_name: dict[str, Territory]
    by_demonym: dict[str, Territory]
    by_capital: dict[str, Territory]
    """Capitals that no second state and no better known place shares."""


@functools.cache
def gazetteer() -> Territories:
    """The register, indexed by plain names."""
    listed = territories()
    current = [one for one in listed if not one.same_as]
    by_code = {one.code: one for one in listed if one.code}
    by_name = {name: one for one in reversed(listed) for name in map(plain, one.names)}
    by_demonym = {name: one for one in reversed(current) for name in map(plain, one.demonyms)}
    for name, reading in readings().items():
        for table in (by_name, by_demonym):
            table.pop(plain(name), None)
        if reading.default in by_code:
            by_name[plain(name)] = by_code[reading.default]
    return Territories(by_code, by_name, by_demonym, _capitals(current))


@functools.cache
def _ambiguous() -> dict[str, tuple[str, Reading]]:
    return {plain(name): (name, reading) for name, reading in readings().items()}


def is_ambiguous(words: str) -> bool:
    """Whether a plain name could be several states, or one that is no state but has ministries of its own."""
    if words not in _ambiguous():
        return False
    _, reading = _ambiguous()[words]
    others = [one for one in reading.could_be if one != reading.default]
    return not reading.default or any(one.isupper() or one == "region:US" for one in others)


def current_code(code: str) -> str:
    """The code under which the state of a withdrawn code goes on; a code that has no such heir stays."""
    known = gazetteer().by_code.get(code)
    return known.same_as if known and known.same_as else code


def named(name: str) -> Territory | None:
    """The territory that a name means by itself: its own name, not a demonym or a capital."""
    return gazetteer().by_name.get(plain(name))


def uncoded(names: tuple[str, ...], code: str) -> Territory | None:
    """A historical state that a sheet can only give its successor's code: West Germany under that of Germany."""
    for found in filter(None, map(named, names[:1])):
        if not found.code and not found.contested and code:
            return found
    return None


def default_reading(names: tuple[str, ...], code: str) -> str:
    """Why a name that could be several states was read as this one; empty where it needs no reason."""
    if any((known := named(name)) and known.code == code and not is_ambiguous(plain(name)) for name in names):
        return ""
    for name, reading in filter(None, (_ambiguous().get(plain(name)) for name in names)):
        if reading.default == code:
            return f"{name!r} could be {', '.join(reading.could_be)}; read as {code}: {reading.why}".removesuffix(": ")
    return ""


def _capitals(current: list[Territory]) -> dict[str, Territory]:
    found: dict[str, list[Territory]] = {}
    for one in current:
        if one.metonym and not one.until:
            for capital in one.capitals:
                found.setdefault(plain(capital), []).append(one)
    return {name: states[0] for name, states in found.items() if len(states) == 1}
