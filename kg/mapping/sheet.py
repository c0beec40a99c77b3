"""A whole sheet as triples."""

from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import Graph, URIRef

from kg.facts import Agreement, Event, Fact, FactSheet, Office, Person, Statement
from kg.identity import Settled, settle
from kg.identity.territories import current_code
from kg.mapping.agreements import agreement_triples
from kg.mapping.articles import article_triples, extraction_triples
from kg.mapping.entities import country_triples, entity_triples
from kg.mapping.events import event_triples
from kg.mapping.evidence import evidence_triples
from kg.mapping.iris import checked_base
from kg.mapping.names import Names, names_of
from kg.mapping.offices import office_triples, role_triples
from kg.mapping.statements import claim_triples, statement_triples
from kg.mapping.terms import Triple
from kg.namespaces import DEFAULT_BASE, PREFIXES


@dataclass(frozen=True, slots=True)
class Mapped:
    """The graph of one article: its IRI, its triples each once, and where each fact and entity of the sheet went."""

    sheet: FactSheet
    names: Names
    triples: tuple[Triple, ...]

    @property
    def article(self) -> URIRef:
        """The IRI of the article and of its named graph."""
        return self.names.article

    def graph(self) -> Graph:
        """The triples as an rdflib graph of their own, prefixes bound."""
        graph = Graph(identifier=self.article, bind_namespaces="none")
        for prefix, namespace in PREFIXES.items():
            graph.bind(prefix, namespace)
        for triple in self.triples:
            graph.add(triple)
        return graph


def map_sheet(sheet: FactSheet, base: str = DEFAULT_BASE, settled: Settled | None = None) -> Mapped:
    """Map a fact sheet to RDF under a base for IRIs; raises `UsageError` for a base that cannot be one.

    ``settled`` says who is meant, as a store knows it from other articles too; without it the sheet stands alone.
    """
    names = names_of(sheet, checked_base(base), settled or settle(sheet))
    return Mapped(sheet, names, tuple(dict.fromkeys(_triples(sheet, names))))


def _triples(sheet: FactSheet, names: Names) -> Iterator[Triple]:
    yield from article_triples(sheet.article, names)
    yield from extraction_triples(sheet.extraction, names)
    for code in sorted(_country_codes(sheet)):
        yield from country_triples(code, names)
    for entity in sheet.entities:
        yield from entity_triples(entity, names)
    for fact in sheet.facts:
        yield from _fact_triples(fact, names, sheet)
        yield from claim_triples(fact, names, sheet)
        yield from evidence_triples(fact, names)


def _fact_triples(fact: Fact, names: Names, sheet: FactSheet) -> Iterator[Triple]:
    match fact:
        case Office():
            yield from office_triples(fact, names, sheet)
            yield from role_triples(fact.role, names)
        case Agreement():
            yield from agreement_triples(fact, names)
        case Event():
            yield from event_triples(fact, names)
        case Statement():
            yield from statement_triples(fact, names)


def _country_codes(sheet: FactSheet) -> set[str]:
    of_entities = {entity.country for entity in sheet.entities if not isinstance(entity, Person)}
    of_offices = {fact.country for fact in sheet.facts if isinstance(fact, Office)}
    return {current_code(code) for code in of_entities | of_offices if code}
