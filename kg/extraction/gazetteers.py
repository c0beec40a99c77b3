"""The curated lists as look-up tables over words."""

import functools
from collections import Counter
from dataclasses import dataclass

from kg.extraction.lists import curated
from kg.extraction.tokens import Gazetteer
from kg.registers import institutions as registered
from kg.registers import territories


@dataclass(frozen=True, slots=True)
class Listed:
    """What a listed name stands for: a mention's tag, with code, type and the full name where there is one."""

    tag: str
    code: str | None = None
    type: str | None = None
    name: str | None = None
    part_of: str | None = None


_GATHERINGS = frozenset({"Forum", "Summit", "Conference", "Dialogue", "Process", "Meeting"})
"""Nouns that end the names of bodies and of their gatherings alike: the sentence tells which is meant."""
_SHORT = 2
"""Letters of an acronym that may stand for anything."""
_FORMS = (
    "Republic", "Kingdom", "State", "Sultanate", "Commonwealth", "Principality", "Socialist Republic",
    "Islamic Republic", "Federal Republic", "Democratic Republic", "People's Republic", "United Republic",
)  # fmt: skip


@functools.cache
def places() -> Gazetteer[Listed]:
    """States, their people, cities, regions and contested territories."""
    found: Gazetteer[Listed] = Gazetteer()
    cities = curated("countries")
    states = [one for one in territories() if one.code and not one.same_as]
    for one in states:
        known = [one.name, *filter(None, [one.official]), *one.also, *one.former]
        full = [f"{form} of {name}" for name in known for form in _FORMS]
        found.add([*known, *full], Listed("C", one.code, "country"))
        plural = [f"{word}s" for word in one.demonyms if not word.endswith(("s", "h", "e", "i"))]
        found.add([*one.demonyms, *plural], Listed("D", one.code))
        entry = cities.get(one.code, {})
        found.add(entry.get("also", []), Listed("C", one.code, "country"))
        found.add(entry.get("demonyms", []), Listed("D", one.code))
        found.add(entry.get("cities", []), Listed("L", one.code, "city"))
        found.add(entry.get("parts", []), Listed("L", one.code, "region"))
    past = [one for one in territories() if one.until and not one.code and one.name != "West Germany"]
    for one in past:  # a state of the past is nobody's successor; news before 1990 means DE by West Germany
        found.add([one.name, *one.also], Listed("L", None, "territory"))
    for section, kind in (("territories", "territory"), ("regions", "region"), ("cities", "city")):
        found.add(curated("places")[section], Listed("L", None, kind))
    return found


@functools.cache
def institutions() -> Gazetteer[Listed]:
    """Institutions known by name."""
    found: Gazetteer[Listed] = Gazetteer()
    for entry in curated("institutions")["known"]:
        listed = Listed("I", entry.get("country"), entry["type"], entry["name"], entry.get("part_of"))
        found.add([entry["name"], *entry["aliases"]], listed)
    acronyms = Counter(acronym for entry in registered() for acronym in entry.acronyms)
    for entry in registered():
        if entry.country is None:
            unique = [acronym for acronym in entry.acronyms if acronyms[acronym] == 1 and len(acronym) > _SHORT]
            names = [name for name in entry.names if name.split()[-1] not in _GATHERINGS]
            found.add([*names, *unique], Listed("I", None, entry.type, entry.name, entry.part_of))
    return found


@functools.cache
def institution_heads() -> Gazetteer[str]:
    """Words that make a name an institution's, with its type."""
    found: Gazetteer[str] = Gazetteer()
    for kind, heads in curated("institutions")["heads"].items():
        found.add(heads, kind)
    return found


@functools.cache
def role_heads() -> Gazetteer[str]:
    """Nouns and phrases that end a title, in any case; the payload is the noun in lower case."""
    found: Gazetteer[str] = Gazetteer(any_case=True)
    for head in (*curated("offices")["phrases"], *curated("offices")["heads"]):
        found.add([head], head)
        if head.split()[-1] in curated("offices")["plural"]:
            found.add([f"{head[:-3]}men" if head.endswith("man") else f"{head}s"], head)
        found.add([head.replace("-", " ")], head.replace("-", " "))
        if head.isalpha():
            found.add([f"co-{head}"], f"co-{head}")
    return found


@functools.cache
def titles() -> Gazetteer[str]:
    """Courtesy titles (H), military ranks (K) and letters after a name (S)."""
    found: Gazetteer[str] = Gazetteer()
    for section, tag in (("honorifics", "H"), ("ranks", "K"), ("suffixes", "S")):
        found.add(curated("offices")[section], tag)
    return found
