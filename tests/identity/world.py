"""Sheets made up at random, in which the same few people and bodies go by many names."""

import random

from kg.facts import FactSheet
from tests.identity.sheets import Plain, agreement, body, event, office, person, place, sheet

_PEOPLE = (
    ("Maria Silva", "Silva"),
    ("M. Silva", "Silva"),
    ("Silva",),
    ("Mario Silva",),
    ("Jonathan Mbeki", "Mbeki"),
    ("Jon Mbeki",),
    ("Mbeki",),
    ("Dr Jonathan P. Mbeki",),
    ("Lucy Mbeki",),
    ("Ingrid Olsen",),
    ("I. Olsen", "Olsen"),
)
_BODIES = (
    ("Ombudsman of Fiji", "ombudsman", "FJ"),
    ("Fiji's Ombudsman", "ombudsman", "FJ"),
    ("Ombudsman", "ombudsman", None),
    ("Ombudsman", "ombudsman", "TO"),
    ("Harbour Board", "agency", "PE"),
    ("Harbor Board", "agency", None),
    ("Ministry of Tides", "ministry", "PE"),
    ("Tides Ministry of Peru", "ministry", "PE"),
    ("African Union", "intergovernmental", None),
    ("AU", "intergovernmental", None),
    ("Coral University", "university", "FJ"),
    ("Coral University", "university", None),
    ("Coral University", "university", "TO"),
)
_PLACES = (
    ("Fiji", "country", "FJ"),
    ("Peru", "country", "PE"),
    ("Suva", "city", "FJ"),
    ("Suva", "city", None),
    ("Pier Hall", "venue", None),
)
_ROLES = ("Ombudsman", "Minister of Tides", "Tides Minister", "Director")
_DAYS = ("2020-03-02", "2020-03", "2020-03-30", "2020", None)
_NAMES = ("Ocean Tides Forum", "Tides Forum", "Annual Forum", "5th Reef Summit", "6th Reef Summit", None)


def sheets(seed: int, count: int) -> list[FactSheet]:
    """So many sheets, the same for a seed."""
    chance = random.Random(seed)
    return [_sheet(f"made-{seed}-{number}", chance) for number in range(count)]


def _sheet(article: str, chance: random.Random) -> FactSheet:
    people = [person(f"p{n}", *names) for n, names in enumerate(chance.sample(_PEOPLE, 3))]
    bodies = [body(f"b{n}", *told) for n, told in enumerate(chance.sample(_BODIES, 4))]
    places = [place(f"l{n}", *told) for n, told in enumerate(chance.sample(_PLACES, 2))]
    facts = [
        *(_office(one["id"], chance) for one in people),
        *(_deal(chance) for _ in range(3)),
        *(_gathering(chance) for _ in range(3)),
    ]
    published = chance.choice(("2020-03-05", "2020-04-01", "2020-06-30", "2012-01-01", None))
    return sheet(article, (*people, *bodies, *places), *_distinct(facts), published=published)


def _distinct(facts: list[Plain]) -> list[Plain]:
    """No sheet tells one thing twice."""
    return list({repr(sorted(fact.items())): fact for fact in facts}.values())


def _office(who: str, chance: random.Random) -> Plain:
    whose = (
        {"institution": chance.choice(("b0", "b1", "b2"))}
        if chance.random() < 0.7
        else {"country": chance.choice(("FJ", "PE"))}
    )
    return office(who, chance.choice(_ROLES), **whose, status=chance.choice(("current", "current", "former")))


def _deal(chance: random.Random) -> Plain:
    parties = chance.sample(("b0", "b1", "b2", "b3", "l0"), chance.choice((1, 2, 2, 3)))
    said = {"title": chance.choice((None, None, "Reef Pact")), "subject": chance.choice((None, "coral reefs", "ports"))}
    return agreement(*parties, kind=chance.choice(("memorandum", "agreement")), date=chance.choice(_DAYS), **said)


def _gathering(chance: random.Random) -> Plain:
    there = chance.sample(("b0", "b1", "b2", "b3", "p0", "p1"), chance.choice((1, 2, 3)))
    return event(*there, name=chance.choice(_NAMES), date=chance.choice(_DAYS), place=chance.choice((None, "l0", "l1")))
