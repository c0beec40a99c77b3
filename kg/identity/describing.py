"""The people, institutions and places of one sheet as units."""

import functools
from collections.abc import Callable
from dataclasses import replace

from kg.facts import Agreement, Entity, FactSheet, Institution, Office, Person, Place
from kg.identity.institutions import first_word
from kg.identity.paths import Key
from kg.identity.patterns import STATE_BODIES, core_and_country
from kg.identity.people import bare, family
from kg.identity.register import key_of, look_up
from kg.identity.roles import office
from kg.identity.territories import current_code, default_reading, gazetteer, named, uncoded
from kg.identity.units import Unit
from kg.identity.wording import folded, plain
from kg.registers import renamed_cities

_HELD = {"former": "past office", "nominated": "possible office"}
"""Who held an office once, or may hold it, is not who is meant by the office and a surname."""
Apart = Callable[[str, str], bool]
"""Whether a person has said that what an article calls by a name is a thing of its own: of article id and name."""

_WHOSE = STATE_BODIES | {"local-government", "party", "union", "religious", "other"}
"""Types whose names recur from state to state: without a country or a parent they are nobody's in particular."""


def entity_units(sheet: FactSheet, apart: Apart = lambda _article, _name: False) -> dict[str, Unit]:
    """The unit of each entity by its id; two people of one sheet never share one."""
    by_id = {entity.id: entity for entity in sheet.entities}
    units = {entity.id: _unit(entity, by_id, sheet) for entity in sheet.entities}
    clashing = _like_named(sheet)
    return {
        ref: _own(unit, sheet.article.id, ref) if ref in clashing or apart(sheet.article.id, by_id[ref].name) else unit
        for ref, unit in units.items()
    }


def _own(unit: Unit, article: str, ref: str) -> Unit:
    """The article's own thing, tied to nothing elsewhere."""
    key = (unit.kind, unit.names[0], "in", article, ref)
    return replace(unit, key=key, block=f"{unit.kind}/{article}/{ref}", ties=(), rule="own", why="", wikidata="")


def _unit(entity: Entity, by_id: dict[str, Entity], sheet: FactSheet) -> Unit:
    match entity:
        case Place():
            return _place(entity, sheet)
        case Institution():
            return _institution(entity, by_id, sheet)
        case Person():
            return _person(entity, by_id, sheet)


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(folded, (entity.name, *entity.aliases))))


def _place(place: Place, sheet: FactSheet) -> Unit:
    names = _names(place)
    code = current_code(place.country or "")
    if place.type == "country":
        if past := uncoded(names, code):
            key: Key = ("place", "country", plain(past.name), "")
            return Unit("place", key, f"place/{plain(past.name)}", (past.name, *names), rule="register",
                        why=f"{past.name} is a state of its own in the register")  # fmt: skip
        reading = default_reading(names, code)
        renamed = f"{place.country} was renamed {code} in ISO 3166-1" if code != place.country else ""
        rule = "default" if reading else "register"
        return Unit("place", ("country", code), f"country/{code}", names, rule=rule, why=reading or renamed)
    if place.type == "territory" and (known := named(place.name)) and not known.code:
        names = tuple(dict.fromkeys((known.name, *names)))
    called = _called_today(place)
    if called != names[0] and place.type == "city":
        names = (called, *names)
    capital = gazetteer().by_capital.get(plain(called)) if place.type == "city" and not code else None
    where: Key = (capital.code,) if capital else (code,)
    if place.type == "venue" and not code:
        where = ("in", sheet.article.id)
    unit = Unit("place", ("place", place.type, plain(names[0]), *where), f"place/{plain(names[0])}", names)
    return replace(unit, rule="register", why=f"{place.name} is the capital of {capital.name}") if capital else unit


def _called_today(place: Place) -> str:
    """A city's name of today, of all else the name given."""
    return _cities().get(plain(place.name), folded(place.name)) if place.type == "city" else folded(place.name)


@functools.cache
def _cities() -> dict[str, str]:
    return {plain(name): today for name, today in renamed_cities().items()}


def _institution(entity: Institution, by_id: dict[str, Entity], sheet: FactSheet) -> Unit:
    names = _names(entity)
    if hit := look_up(entity):
        entry, block = hit.entry, f"institution/{first_word(plain(hit.entry.name))}"
        names = tuple(dict.fromkeys((entry.name, *names)))
        return Unit(
            "institution", key_of(entry), block, names, rule="register", why=hit.why, wikidata=entry.wikidata or ""
        )
    core, country = core_and_country(entity.name, entity.type, current_code(entity.country or ""))
    parent = by_id.get(entity.part_of or "")
    why = f"{entity.name!r} reads as {core!r} of {country}" if core != plain(entity.name) else ""
    if country or entity.type not in _WHOSE:
        whose: Key = (country,)
    elif parent:
        whose = _unit(parent, {key: one for key, one in by_id.items() if key != entity.id}, sheet).key
    else:
        whose = ("in", sheet.article.id)
    return Unit("institution", ("institution", core, *whose), f"institution/{first_word(core)}", names,
                rule="pattern" if why else "own", why=why)  # fmt: skip


def _person(person: Person, by_id: dict[str, Entity], sheet: FactSheet) -> Unit:
    names = _names(person)
    ties = _ties(person, by_id, sheet)
    key: Key = ("person", bare(names[0]), *(ties or ("in", sheet.article.id)))
    year = str(sheet.article.published.year) if sheet.article.published else ""
    return Unit("person", key, f"person/{family(names[0])}", names, ties=ties, when=year)


def _ties(person: Person, by_id: dict[str, Entity], sheet: FactSheet) -> tuple[str, ...]:
    """Countries, institutions and offices that a person is told to be of."""
    ties = set()
    for fact in sheet.facts:
        if isinstance(fact, Office) and fact.person == person.id:
            body = by_id.get(fact.institution or "")
            ties |= _office_ties(fact, body) | _tie_to(body, by_id, sheet)
        elif isinstance(fact, Agreement):
            for one in fact.signatories:
                if one.person == person.id:
                    ties |= _tie_to(by_id.get(one.for_ or ""), by_id, sheet)
    return tuple(sorted(ties))


def _office_ties(fact: Office, body: Entity | None) -> set[str]:
    given = fact.country or (body.country if isinstance(body, Institution) else None)
    country = current_code(given or "")
    held = f"{_HELD.get(fact.status, 'office')} {office(fact.role)}"
    if country:
        return {f"country {country}", f"{held} {country}"}
    return {f"{held} {folded(body.name)}"} if body else set()


def _tie_to(body: Entity | None, by_id: dict[str, Entity], sheet: FactSheet) -> set[str]:
    """The tie to whom somebody acts for, unless that is the article's own."""
    if not body or isinstance(body, Person):
        return set()
    key = _unit(body, by_id, sheet).key
    if key[0] == "country":
        return {f"country {key[1]}"}
    return set() if "in" in key else {"institution " + "|".join(key[1:])}


def _like_named(sheet: FactSheet) -> set[str]:
    """People of one sheet whose names could be one person's, as far as they are told apart by the sheet alone."""
    people = [entity for entity in sheet.entities if isinstance(entity, Person)]
    found = set()
    for one in people:
        for other in people:
            if one is not other and set(bare(one.name).split()) <= set(bare(other.name).split()):
                found.add(one.id)
    return found
