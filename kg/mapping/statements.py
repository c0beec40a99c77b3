"""Statements, and the facts that are claimed in them."""

from collections.abc import Iterator

from rdflib.namespace import PROV, RDF

from kg.facts import Evidence, Fact, FactSheet, Statement
from kg.mapping.names import Names
from kg.mapping.terms import Triple, flag, given, maybe_text, text
from kg.mapping.vocabulary import KG, SCHEMA


def statement_triples(fact: Statement, names: Names) -> Iterator[Triple]:
    """Somebody saying something."""
    yield from given(
        names.fact[fact.id],
        (RDF.type, KG.Statement),
        (PROV.wasAttributedTo, names.entity[fact.speaker]),
        (KG.cue, maybe_text(fact.cue)),
        (KG.quote, text(fact.quote)),
        (KG.direct, flag(fact.direct)),
        (KG.madeAt, names.fact[fact.event] if fact.event else None),
        *((SCHEMA.about, names.entity[about]) for about in fact.about),
    )


def claim_triples(fact: Fact, names: Names, sheet: FactSheet) -> Iterator[Triple]:
    """Who claims a fact that the article does not vouch for, and in which of their statements it stands."""
    if isinstance(fact, Statement) or not fact.claimed_by:
        return
    yield names.fact[fact.id], PROV.wasAttributedTo, names.entity[fact.claimed_by]
    for statement in sheet.facts:
        if isinstance(statement, Statement) and statement.speaker == fact.claimed_by and _meet(statement, fact):
            yield names.fact[statement.id], KG.claims, names.fact[fact.id]


def _meet(statement: Statement, fact: Fact) -> bool:
    """Whether the two share a piece of the text."""

    def overlap(one: Evidence, other: Evidence) -> bool:
        return one.start < other.end and other.start < one.end

    return any(overlap(one, other) for one in statement.evidence for other in fact.evidence)
