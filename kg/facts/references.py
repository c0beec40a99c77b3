"""Do the parts of a sheet fit together: ids given once, references that lead somewhere of the right kind."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.facts.entities import Entity, Institution
from kg.facts.model import Agreement, Event, Fact, FactSheet, Office, Statement

Location = tuple[str | int, ...]
"""Where in a sheet: field names and list positions from the top, such as ``("facts", 2, "place")``."""


class Use(NamedTuple):
    """One reference: where it stands, the id it gives, and the kinds of thing it may lead to."""

    where: Location
    id: str
    kinds: frozenset[str]


_PERSON, _INSTITUTION, _PLACE, _EVENT = (frozenset({kind}) for kind in ("person", "institution", "place", "event"))
_ACTOR = frozenset({"person", "institution", "place"})


def entity_uses(fact: Fact) -> Iterator[Use]:
    """Each reference that a fact makes to an entity or to an event fact."""
    if not isinstance(fact, Statement):
        yield from _single(("claimed_by", fact.claimed_by, _ACTOR))
    match fact:
        case Office():
            yield from _single(("person", fact.person, _PERSON), ("institution", fact.institution, _INSTITUTION))
        case Agreement():
            yield from _several("parties", fact.parties)
            yield from _single(("place", fact.place, _PLACE), ("event", fact.event, _EVENT))
            for at, signatory in enumerate(fact.signatories):
                for use in _single(("person", signatory.person, _PERSON), ("for", signatory.for_, _ACTOR)):
                    yield use._replace(where=("signatories", at, *use.where))
        case Event():
            yield from _single(("place", fact.place, _PLACE))
            yield from _several("organisers", fact.organisers)
            yield from _several("participants", [participant.entity for participant in fact.participants])
        case Statement():
            yield from _single(("speaker", fact.speaker, _ACTOR), ("event", fact.event, _EVENT))
            yield from _several("about", fact.about)


def _several(field: str, references: list[str]) -> Iterator[Use]:
    return (Use((field, at), reference, _ACTOR) for at, reference in enumerate(references))


def _single(*slots: tuple[str, str | None, frozenset[str]]) -> Iterator[Use]:
    for field, reference, kinds in slots:
        if reference is not None:
            yield Use((field,), reference, kinds)


def uses(entities: Mapping[int, Entity], facts: Mapping[int, Fact]) -> Iterator[Use]:
    """Every reference of a sheet; entities and facts come with their position in it."""
    for at, entity in entities.items():
        if isinstance(entity, Institution) and entity.part_of:
            yield Use(("entities", at, "part_of"), entity.part_of, _INSTITUTION)
    for at, fact in facts.items():
        yield from (use._replace(where=("facts", at, *use.where)) for use in entity_uses(fact))


def reference_faults(
    entities: Mapping[int, Entity], facts: Mapping[int, Fact], unread: Collection[str]
) -> Iterator[tuple[Location, str]]:
    """What does not fit together, as (where, what).

    ``unread`` holds the ids of entities and facts that have faults of their own: references to them are
    not judged, so that one fault is reported once.
    """
    kinds: dict[str, str] = {entity.id: entity.kind for entity in entities.values()}
    kinds |= {fact.id: "event" for fact in facts.values() if isinstance(fact, Event)}
    found = list(uses(entities, facts))
    for use in found:
        kind = kinds.get(use.id)
        if kind not in use.kinds and use.id not in unread:
            wanted = " or ".join(sorted(use.kinds))
            what = f"no {wanted} of the sheet has this id" if kind is None else f"this is {_a(kind)}, not {_a(wanted)}"
            yield use.where, f"{use.id!r}: {what}"
    yield from _repeated("entities", entities)
    yield from _repeated("facts", facts)
    yield from _circles(entities)
    if not unread:
        used = {use.id for use in found}
        for at, entity in entities.items():
            if entity.id not in used:
                yield ("entities", at, "id"), f"{entity.id!r}: no fact names this entity: use it or take it out"


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aei" else f"a {noun}"


def _repeated(section: str, items: Mapping[int, Entity] | Mapping[int, Fact]) -> Iterator[tuple[Location, str]]:
    seen: Counter[str] = Counter()
    for at, item in items.items():
        seen[item.id] += 1
        if seen[item.id] > 1:
            yield (section, at, "id"), f"{item.id!r}: this id is taken already: give each its own"


def _circles(entities: Mapping[int, Entity]) -> Iterator[tuple[Location, str]]:
    above = {e.id: e.part_of for e in entities.values() if isinstance(e, Institution)}
    for at, entity in entities.items():
        seen: set[str] = set()
        parent = above.get(entity.id)
        while parent and parent not in seen and parent != entity.id:
            seen.add(parent)
            parent = above.get(parent)
        if parent == entity.id:
            yield ("entities", at, "part_of"), f"{entity.id!r} would be part of itself"


def text_faults(sheet: FactSheet, text: str) -> Iterator[tuple[Location, str]]:
    """Evidence that is not at its offsets in the article's text, quotations that are not in it, another text."""
    if hashlib.sha256(text.encode()).hexdigest() != sheet.article.sha256:
        yield ("article", "sha256"), "this is not the digest of the text at hand: the offsets count in another one"
    for at, fact in enumerate(sheet.facts):
        for number, span in enumerate(fact.evidence):
            if text[span.start : span.end] != span.quote:
                yield ("facts", at, "evidence", number), "the text at these offsets does not read so"
        if isinstance(fact, Statement) and fact.quote not in text:
            yield ("facts", at, "quote"), "these words do not stand in the text"
    yield from _unattested(sheet.entities, text)


def _unattested(entities: Sequence[Entity], text: str) -> Iterator[tuple[Location, str]]:
    for at, entity in enumerate(entities):
        if not entity.inferred and not any(name in text for name in (entity.name, *entity.aliases)):
            yield ("entities", at, "name"), f"{entity.name!r}: no name of this entity stands in the text"
