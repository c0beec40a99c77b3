"""People, institutions and places."""

import re
from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import FOAF, ORG, OWL, RDF, SKOS

from kg.facts import Entity, Institution, Person, Place
from kg.facts.countries import country_names
from kg.identity import Node, folded
from kg.identity.territories import gazetteer
from kg.mapping.names import Names
from kg.mapping.terms import Triple, flag, given, text
from kg.mapping.vocabulary import KG, SCHEMA, concept

_WIKIDATA = "http://www.wikidata.org/entity/"
_COUNTRIES = "http://publications.europa.eu/resource/authority/country/"
"""The EU's authority table of countries, which goes by ISO 3166-1 alpha-3 codes."""


def entity_triples(entity: Entity, names: Names) -> Iterator[Triple]:
    """An entity with its names and whose or where it is.

    The preferred label is the node's in every article; ``kg:attestedName`` has what this article calls it.
    """
    iri, node = names.entity[entity.id], names.node[entity.id]
    match entity:
        case Person():
            yield iri, RDF.type, FOAF.Person
        case Institution():
            yield from _institution(entity, iri, names)
        case Place():
            yield from _place(entity, iri, names)
    yield from _labels(entity, iri, node)
    if entity.inferred:
        yield iri, KG.inferred, flag(True)
    if node.wikidata:
        yield iri, OWL.sameAs, URIRef(f"{_WIKIDATA}{node.wikidata}")


def _labels(entity: Entity, iri: URIRef, node: Node) -> Iterator[Triple]:
    label = country_names()[node.path[-2:]] if is_coded(node) else node.label
    if not is_coded(node):  # of a country it is said once for the article, by `country_triples`
        yield iri, SKOS.prefLabel, text(label)
    for name in map(folded, (entity.name, *entity.aliases)):
        yield iri, KG.attestedName, text(name)
        if name != label:
            yield iri, SKOS.altLabel, text(name)


def is_coded(node: Node) -> bool:
    """Whether a node is the place that a country's code stands for."""
    return bool(re.fullmatch(r"place/[A-Z]{2}", node.path))


def _institution(entity: Institution, iri: URIRef, names: Names) -> Iterator[Triple]:
    yield from given(
        iri,
        (RDF.type, ORG.Organization),
        (ORG.classification, concept("institution-type", entity.type)),
        (ORG.subOrganizationOf, names.entity[entity.part_of] if entity.part_of else None),
        (KG.country, names.country(entity.country) if entity.country else None),
    )


def _place(entity: Place, iri: URIRef, names: Names) -> Iterator[Triple]:
    if is_coded(names.node[entity.id]):
        return  # what a code means is said once for the article, by `country_triples`
    past = entity.type == "country"  # a state of the past that never had a code of its own
    inside = None if past else entity.country
    yield from given(
        iri,
        (RDF.type, SCHEMA.Place),
        (KG.placeType, concept("place-type", "territory" if past else entity.type)),
        (SCHEMA.containedInPlace, names.country(inside) if inside else None),
    )


def country_triples(code: str, names: Names) -> Iterator[Triple]:
    """The place that a country code stands for, labelled alike in every article."""
    known = gazetteer().by_code[code]
    yield from given(
        names.country(code),
        (RDF.type, SCHEMA.Place),
        (SKOS.prefLabel, text(known.name)),
        (KG.placeType, concept("place-type", "country")),
        (SKOS.notation, Literal(code, datatype=KG["iso3166-1-alpha-2"])),
        (SKOS.exactMatch, URIRef(f"{_COUNTRIES}{known.alpha3}") if not known.until else None),
        (OWL.sameAs, URIRef(f"{_WIKIDATA}{known.wikidata}") if known.wikidata else None),
    )
