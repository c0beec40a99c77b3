"""Looking institutions up in the register: by full names anywhere, by acronyms only where one body is left."""

import functools
from collections import defaultdict
from dataclasses import dataclass, field

from kg.facts import Institution
from kg.identity.paths import Key, path_of
from kg.identity.patterns import core_and_country
from kg.identity.territories import current_code, named
from kg.identity.wording import is_acronym, plain
from kg.registers import Registered, institutions


@dataclass(frozen=True, slots=True)
class Hit:
    """A registered institution that a name leads to, and why."""

    entry: Registered
    why: str


@dataclass(frozen=True, slots=True)
class _Index:
    international: dict[str, list[Registered]] = field(default_factory=lambda: defaultdict(list))
    national: dict[tuple[str, str], list[Registered]] = field(default_factory=lambda: defaultdict(list))
    """By core and country."""
    acronyms: dict[str, list[Registered]] = field(default_factory=lambda: defaultdict(list))


@functools.cache
def _index() -> _Index:
    found = _Index()
    for entry in institutions():
        for name in entry.names:
            if is_acronym(name):
                _add(found.acronyms[plain(name)], entry)
            elif entry.country:
                for type_ in (entry.type, "other"):  # as a body of the state, and word by word
                    core, _ = core_and_country(name, type_, entry.country)
                    _add(found.national[core, entry.country], entry)
            else:
                _add(found.international[plain(name)], entry)
        for acronym in entry.acronyms:
            _add(found.acronyms[plain(acronym)], entry)
    return found


def _add(entries: list[Registered], entry: Registered) -> None:
    if entry not in entries:
        entries.append(entry)


def look_up(entity: Institution, *, names: tuple[str, ...] | None = None) -> Hit | None:
    """The one registered institution that an entity's name means; aliases decide where the name is an acronym.

    A full name that the register does not know is not overruled by an acronym it shares with another body.
    """
    given = names or (entity.name, *entity.aliases)
    full = [name for name in given if not is_acronym(name)]
    for name in full:
        if hit := _by_full_name(name, entity):
            return hit
    if full and not is_acronym(entity.name):
        return None
    return next(filter(None, (_by_acronym(name, entity) for name in given if is_acronym(name))), None)


def key_of(entry: Registered) -> Key:
    """What makes a registered institution itself."""
    return ("institution", "register", entry.name, entry.country or "")


def registered_paths(name: str) -> list[str]:
    """Where the territories and institutions stand that the registers know by a name."""
    found = [path_of(("country", known.code))] if (known := named(name)) and known.code else []
    words = plain(name)
    entries = [*_index().international.get(words, ()), *candidates(name)]
    entries += [one for (core, _), ones in _index().national.items() if core == words for one in ones]
    return found + sorted({path_of(key_of(entry)) for entry in entries})


def candidates(name: str) -> list[Registered]:
    """Every body that an acronym stands for in the register."""
    return list(_index().acronyms.get(plain(name), ()))


def _by_full_name(name: str, entity: Institution) -> Hit | None:
    core, country = core_and_country(name, entity.type, current_code(entity.country or ""))
    if country:
        for words in (core, plain(name)):
            national = _index().national.get((words, country), [])
            if one := _only(national, entity.type):
                return Hit(one, f"the register has {one.name} ({country}) under the name {name!r}")
    international = _index().international.get(plain(name), [])
    if one := _only(international, entity.type):
        return Hit(one, f"the register has {one.name} under the name {name!r}")
    return None


def _by_acronym(name: str, entity: Institution) -> Hit | None:
    """An acronym of one body only, of those whose country does not speak against it."""
    country = current_code(entity.country or "")
    fitting = [one for one in candidates(name) if (one.country or "") in ("", country)]
    at_home = [one for one in fitting if country and one.country == country]
    if one := _only(at_home or fitting, entity.type):
        return Hit(one, f"{name!r} is the acronym of {one.name} alone" + (f" in {country}" if at_home else ""))
    return None


def _only(entries: list[Registered], type_: str) -> Registered | None:
    """The only entry, or the only one of the type that the article gives."""
    if len(entries) == 1:
        return entries[0]
    alike = [entry for entry in entries if entry.type == type_]
    return alike[0] if len(alike) == 1 else None
