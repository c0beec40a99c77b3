"""Keys of a sheet's entities."""

import unicodedata
from collections import Counter

from kg.facts import Entity, FactSheet, Institution, Office, Person, Place

Key = tuple[str, ...]

_SAYS_WHOSE = frozenset(
    {"ombudsman", "human-rights-commission", "government", "ministry", "agency", "head-of-state", "parliament", "court",
     "security", "local-government", "party", "union", "religious", "other"}
)  # fmt: skip
"""Types whose names recur from state to state: without a country or a parent they are nobody's in particular."""


def entity_keys(sheet: FactSheet) -> dict[str, Key]:
    """The key of each entity by its id; two entities of one sheet never share one, but for a country named twice."""
    by_id = {entity.id: entity for entity in sheet.entities}
    keys = {entity.id: _key(entity, by_id, sheet) for entity in sheet.entities}
    taken = Counter(keys.values())
    return {
        ref: key if taken[key] == 1 or key[0] == "country" else (*key, sheet.article.id, ref)
        for ref, key in keys.items()
    }


def _key(entity: Entity, by_id: dict[str, Entity], sheet: FactSheet) -> Key:
    match entity:
        case Place(type="country"):
            return ("country", entity.country or "")
        case Place():
            return ("place", entity.type, folded(entity.name), *_whereabouts(entity, sheet))
        case Institution():
            return _institution_key(entity, by_id, sheet)
        case Person():
            return ("person", folded(entity.name), *_ties(entity, by_id, sheet))


def _institution_key(entity: Institution, by_id: dict[str, Entity], sheet: FactSheet) -> Key:
    name = folded(entity.name)
    parent = by_id.get(entity.part_of or "")
    if entity.country or entity.type not in _SAYS_WHOSE:
        return ("institution", name, entity.country or "")
    if parent:
        return ("institution", name, *_key(parent, by_id, sheet))
    return ("institution", name, "in", sheet.article.id)


def _whereabouts(place: Place, sheet: FactSheet) -> Key:
    """A country; a venue without one is the article's own, a city, region or territory goes by its name."""
    if place.type == "venue" and not place.country:
        return ("in", sheet.article.id)
    return (place.country or "",)


def _ties(person: Person, by_id: dict[str, Entity], sheet: FactSheet) -> Key:
    """What makes a name a person: the first country of an office held, else its institution, else the article."""
    offices = [fact for fact in sheet.facts if isinstance(fact, Office) and fact.person == person.id]
    institutions = [by_id[office.institution] for office in offices if office.institution]
    countries = [office.country for office in offices]
    countries += [body.country for body in institutions if isinstance(body, Institution)]
    country = next(filter(None, countries), None)
    if country:
        return (country,)
    if institutions:
        return _key(institutions[0], by_id, sheet)
    return ("in", sheet.article.id)


def folded(name: str) -> str:
    """A name with its white space and composed letters made alike, nothing else: what labels show."""
    return " ".join(unicodedata.normalize("NFC", name).split())
