"""People, institutions and places."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import FOAF, ORG, RDF, SKOS

from kg.facts import Entity, Institution, Person, Place
from kg.facts.countries import country_names
from kg.identity import folded
from kg.mapping.names import Names
from kg.mapping.terms import Triple, flag, given, text
from kg.mapping.vocabulary import KG, SCHEMA, concept


def entity_triples(entity: Entity, names: Names) -> Iterator[Triple]:
    """An entity with its names and whose or where it is."""
    iri = names.entity[entity.id]
    match entity:
        case Person():
            yield iri, RDF.type, FOAF.Person
        case Institution():
            yield from _institution(entity, iri, names)
        case Place():
            yield from _place(entity, iri, names)
    label = _label(entity)
    if not _is_country(entity):
        yield iri, SKOS.prefLabel, text(label)
    yield from (
        (iri, SKOS.altLabel, text(name)) for name in map(folded, (entity.name, *entity.aliases)) if name != label
    )
    if entity.inferred:
        yield iri, KG.inferred, flag(True)


def _label(entity: Entity) -> str:
    """The label that is the same in every article: of a country its standard name, of all else the key's name."""
    if isinstance(entity, Place) and _is_country(entity):
        return country_names()[entity.country or ""]
    return folded(entity.name)


def _is_country(entity: Entity) -> bool:
    return isinstance(entity, Place) and entity.type == "country"


def _institution(entity: Institution, iri: URIRef, names: Names) -> Iterator[Triple]:
    yield from given(
        iri,
        (RDF.type, ORG.Organization),
        (ORG.classification, concept("institution-type", entity.type)),
        (ORG.subOrganizationOf, names.entity[entity.part_of] if entity.part_of else None),
        (KG.country, names.country(entity.country) if entity.country else None),
    )


def _place(entity: Place, iri: URIRef, names: Names) -> Iterator[Triple]:
    if _is_country(entity):
        return  # what a code means is said once for the article, by `country_triples`
    yield from given(
        iri,
        (RDF.type, SCHEMA.Place),
        (KG.placeType, concept("place-type", entity.type)),
        (SCHEMA.containedInPlace, names.country(entity.country) if entity.country else None),
    )


def country_triples(code: str, names: Names) -> Iterator[Triple]:
    """The place that a country code stands for, labelled alike in every article."""
    yield from given(
        names.country(code),
        (RDF.type, SCHEMA.Place),
        (SKOS.prefLabel, text(country_names()[code])),
        (KG.placeType, concept("place-type", "country")),
        (SKOS.notation, Literal(code, datatype=KG["iso3166-1-alpha-2"])),
    )
