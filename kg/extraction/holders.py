"""Office holders without a name beside the title: counterparts, former holders, spokesmen."""

import re
from collections.abc import Iterator

from kg.extraction import coreference
from kg.extraction.findings import OfficeFound
from kg.extraction.office_patterns import (
    SPOKESPEOPLE,
)
from kg.extraction.office_ties import WATCHDOGS, owner_of, state_of_office
from kg.extraction.role_complements import normal
from kg.extraction.sentences import Span
from kg.extraction.sketch import Spot

COMPONENT = "holders"


def counterpart(spot: Spot) -> Iterator[OfficeFound]:
    """Read "X and her Peruvian counterpart": an unnamed holder of the same office elsewhere."""
    person, owner = spot.mention("person"), spot.mention("owner")
    role = next(
        (m for m in reversed(spot.sentence.mentions) if m.tag == "R" and person and m.end <= person.start + 1), None
    )
    if not person or not owner or not role or not owner.actor:
        return
    noun = {"ombudswoman": "Ombudsman", "ombudsperson": "Ombudsman"}.get(role.text.lower(), role.text)
    institution = (
        spot.document.registry.watchdog(owner.code)
        if owner.code and any(word in noun.lower() for word in WATCHDOGS)
        else None
    )
    if institution is not None:
        owner.tag, owner.actor = "I", institution
    yield OfficeFound(
        spans=[Span(role.start, owner.end + len(" counterpart"))],
        component=COMPONENT,
        role=noun,
        institution=institution,
        country=owner.code,
    )


def formerly(spot: Spot) -> Iterator[OfficeFound]:
    """Read "The former Peruvian president opened": an office of whoever was spoken of before."""
    role, owner = spot.mention("role"), spot.mention("owner")
    person = coreference.person_before(spot.document, role.start) if role else None
    if role and person:
        yield OfficeFound(
            spans=[Span(role.start, role.end)],
            component=COMPONENT,
            role=role.text,
            person=person,
            country=owner.code if owner else state_of_office(spot.document, spot.sentence, role, None),
            status="former",
        )


def spokesman(spot: Spot) -> Iterator[OfficeFound]:
    """Read "A Mazda spokesman": an office without a person."""
    role = spot.mention("role") or spot.mention("lone")
    body = spot.mention("owner") or spot.mention("body")
    if not role or not body or role.head not in SPOKESPEOPLE:
        return
    spot.document.registry.promote(body)
    if not body.actor:
        return
    institution = body.actor if body.actor.kind == "institution" else None
    yield OfficeFound(
        spans=[Span(min(role.start, body.start), max(role.end, body.end))],
        component=COMPONENT,
        role=normal(role.text),
        institution=institution,
        country=body.code if institution is None else institution.country,
    )


def is_plural(role: str) -> bool:
    """Whether a title is in the plural."""
    return bool(re.search(r"(?:[^s]s|men)(?: (?:of|for) .*)?$", role))


def singular(role: str) -> str:
    """A title in the plural as one holder has it."""
    return re.sub(r"men\b(?= (?:of|for)\b|$)", "man", re.sub(r"(?<=[a-rt-z])s\b(?= (?:of|for)\b|$)", "", role, count=1))


def of_each(spot: Spot) -> Iterator[OfficeFound]:
    """Read "met with the Prime Ministers of Peru, Chile and Bolivia": holders without a name who take part."""
    role, states = spot.mention("role"), spot.sketch.mention_in(spot.match, "list")
    if role is None or not is_plural(role.text):
        return
    for state in states:
        yield OfficeFound(
            spans=[Span(role.start, state.end)], component=COMPONENT, role=singular(role.text), country=state.code
        )


def unnamed(spot: Spot) -> Iterator[OfficeFound]:
    """Read "The UN Secretary-General announced": a holder without a name who speaks, signs or takes part."""
    role = spot.mention("role")
    if role is None or role.head in SPOKESPEOPLE or is_plural(role.text) or coreference.holder_of(spot.document, role):
        return
    institution, country = owner_of(spot)
    if institution is not None or country is not None:
        yield OfficeFound(
            spans=[Span(role.start, role.end)],
            component=COMPONENT,
            role=normal(role.text),
            institution=institution,
            country=country,
            status=role.status,
        )


def opposite(spot: Spot) -> Iterator[OfficeFound]:
    """Read "her Peruvian counterpart Ana Ruiz": somebody with the office of whoever was titled last before."""
    person, owner = spot.mention("person"), spot.mention("owner")
    if not person or not person.actor or not owner:
        return
    role = next((m for m in reversed(list(spot.document.mentions("R"))) if m.end <= owner.start), None)
    if role is not None and (role.head or "").split()[-1] in (
        "minister",
        "president",
        "premier",
        "secretary",
        "chancellor",
        "ombudsman",
        "ambassador",
    ):
        person.actor.roles += [role.text.lower(), role.head or "", (role.head or "").split()[-1]]
        yield OfficeFound(
            spans=[Span(owner.start, person.end)],
            component=COMPONENT,
            role=normal(role.text),
            person=person.actor,
            country=owner.code,
        )
