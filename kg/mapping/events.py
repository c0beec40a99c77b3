"""Events and who takes part in them."""

from collections.abc import Iterator

from rdflib.namespace import RDF

from kg.facts import Event
from kg.mapping.iris import part_iri
from kg.mapping.names import Names
from kg.mapping.terms import Triple, given, maybe_date, maybe_text
from kg.mapping.vocabulary import CV, KG, SCHEMA, concept


def event_triples(fact: Event, names: Names) -> Iterator[Triple]:
    """An event, with one participation for each that takes part."""
    iri = names.fact[fact.id]
    parts = {participant: part_iri(iri, "participation", names.entity[participant.entity], participant.as_ or "")
             for participant in fact.participants}  # fmt: skip
    yield from given(
        iri,
        (RDF.type, KG.ClaimedEvent if fact.claimed_by else KG.Event),
        (KG.kind, concept("event-kind", fact.kind)),
        (KG.status, concept("event-status", fact.status)),
        (SCHEMA.name, maybe_text(fact.name)),
        (SCHEMA.startDate, maybe_date(fact.date)),
        (SCHEMA.endDate, maybe_date(fact.end_date)),
        (SCHEMA.location, names.entity[fact.place] if fact.place else None),
        *((SCHEMA.organizer, names.entity[organiser]) for organiser in fact.organisers),
        *((CV.hasParticipation, part) for part in parts.values()),
        (KG.occasion, maybe_text(fact.occasion)),
    )
    for participant, part in parts.items():
        yield from given(
            part,
            (RDF.type, KG.ClaimedPart if fact.claimed_by else CV.Participation),
            (CV.hasParticipant, names.entity[participant.entity]),
            (KG.capacity, concept("capacity", participant.as_) if participant.as_ else None),
        )
