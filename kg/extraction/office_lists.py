"""One office for each of several people: "Foreign Ministers Ana Ruiz of Peru and Jon Berg of Norway"."""

from collections.abc import Iterator

from kg.extraction.findings import OfficeFound
from kg.extraction.holders import is_plural, singular
from kg.extraction.office_ties import owner_of, state_of_office
from kg.extraction.sentences import Span
from kg.extraction.sketch import Spot

COMPONENT = "offices"


def each(spot: Spot) -> Iterator[OfficeFound]:
    """Read "Foreign Ministers Ana Ruiz of Peru and Jon Berg of Norway": one office each."""
    role, named = spot.mention("role"), spot.sketch.mention_in(spot.match, "list")
    if role is None or singular(role.text) == role.text:
        return
    if singular(role.text) == "Professor":
        return  # a courtesy and no office
    for at, person in enumerate(named):
        owner = named[at + 1] if at + 1 < len(named) and named[at + 1].tag in "CI" else None
        if person.tag == "U":
            person.tag = "P"
            spot.document.registry.enter(person, (), 0)
        if person.tag != "P" or person.actor is None:
            continue
        person.actor.roles += [role.text.lower(), role.head or "", (role.head or "").split()[-1]]
        institution = owner.actor if owner and owner.tag == "I" else None
        state = (owner.code if owner else None) or (institution.country if institution else None)
        yield OfficeFound(
            spans=[Span(role.start, (owner or person).end)],
            component=COMPONENT,
            role=singular(role.text),
            person=person.actor,
            institution=institution,
            country=state or state_of_office(spot.document, spot.sentence, role, institution),
            status=role.status,
        )


def each_of(spot: Spot) -> Iterator[OfficeFound]:
    """Read "deans Ana Ruiz, Jon Berg and Li Wei": one office each."""
    role, named = spot.mention("role"), spot.sketch.mention_in(spot.match, "list")
    if role is None or not is_plural(role.text):
        return
    institution, country = owner_of(spot)
    if institution is None and singular(role.text) == "Professor":
        return  # a courtesy and no office
    for person in named:
        if person.tag != "P" or person.actor is None:
            continue
        person.actor.roles += [singular(role.text).lower(), role.head or "", (role.head or "").split()[-1]]
        yield OfficeFound(
            spans=[Span(role.start, person.end)],
            component=COMPONENT,
            role=singular(role.text),
            person=person.actor,
            institution=institution,
            country=country or state_of_office(spot.document, spot.sentence, role, institution),
            status=role.status,
        )
