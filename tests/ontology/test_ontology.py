"""What the mapper writes is what the ontology, the shapes and the JSON-LD context know, and no less."""

import json
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import RdfFormat
from rdflib import OWL, RDF, RDFS, XSD, Graph, Literal
from rdflib.compare import isomorphic

from kg.export import rdf_bytes
from kg.export.rdf import in_graph
from kg.mapping.vocabulary import KG
from kg.namespaces import PREFIXES
from kg.store.terms import to_oxigraph
from kg.validation import validate_sheet
from kg.validation.shapes import SH
from tests.ontology.graphs import (
    EXAMPLES,
    GOLD,
    ONTOLOGY,
    REST,
    SHAPES,
    classes_in,
    mapped,
    parsed,
    properties_in,
    short,
    terms_in,
)

OURS = [*EXAMPLES, REST]
OWN = parsed(ONTOLOGY / "kg.ttl")
DEFINED = {short(str(term)) for term in OWN.subjects() if str(term).startswith(KG)}
CONTEXT = json.loads((ONTOLOGY / "context.jsonld").read_text("utf-8"))["@context"]

EXTERNAL = frozenset({
    "cv:Participation", "cv:hasParticipant", "cv:hasParticipation",
    "dcterms:identifier", "dcterms:title",
    "foaf:Person",
    "nif:anchorOf", "nif:beginIndex", "nif:endIndex", "nif:referenceContext",
    "org:Membership", "org:Organization", "org:Post", "org:Role", "org:classification", "org:member",
    "org:organization", "org:postIn", "org:role", "org:subOrganizationOf",
    "prov:Activity", "prov:Agent", "prov:endedAtTime", "prov:used", "prov:wasAssociatedWith", "prov:wasAttributedTo",
    "rdf:type",
    "schema:NewsArticle", "schema:NewsMediaOrganization", "schema:Person", "schema:Place", "schema:about",
    "schema:author", "schema:containedInPlace", "schema:datePublished", "schema:endDate", "schema:headline",
    "schema:inLanguage", "schema:location", "schema:name", "schema:organizer", "schema:publisher",
    "schema:softwareRequirements", "schema:softwareVersion", "schema:startDate", "schema:superEvent", "schema:url",
    "owl:sameAs",
    "skos:altLabel", "skos:exactMatch", "skos:notation", "skos:prefLabel",
    "xsd:anyURI", "xsd:boolean", "xsd:date", "xsd:dateTime", "xsd:gYear", "xsd:gYearMonth", "xsd:integer",
})  # fmt: skip
"""The terms of others that the mapper writes."""


@pytest.fixture(scope="module")
def gold() -> list[Path]:
    if not GOLD.is_dir():
        pytest.skip("no further sheets to map")
    return sorted(GOLD.glob("*.json"))


def test_the_mapper_writes_every_own_term_and_the_external_ones() -> None:
    assert terms_in(OURS) == DEFINED | EXTERNAL
    assert not DEFINED & EXTERNAL


def test_the_examples_alone_use_all_own_terms_but_one() -> None:
    assert DEFINED - terms_in(EXAMPLES) <= {"kg:ClaimedHolding"}


def test_other_sheets_need_no_other_term(gold: list[Path]) -> None:
    assert terms_in(gold) <= DEFINED | EXTERNAL


def test_the_sheet_beside_the_examples_is_sound() -> None:
    assert validate_sheet(mapped(REST)).findings == []


def test_every_class_that_the_mapper_writes_has_one_shape_file() -> None:
    targets = [cls for file in SHAPES.glob("*.ttl") for cls in set(parsed(file).objects(None, SH.targetClass))]
    assert len(targets) == len(set(targets))
    assert set(targets) == classes_in(OURS)


def test_every_property_that_the_mapper_writes_is_in_the_shape_of_a_class() -> None:
    asked = {node for file in SHAPES.glob("*.ttl") for triple in parsed(file) for node in triple}
    assert properties_in(OURS) - {RDF.type} <= asked


def test_properties_are_used_as_the_ontology_declares_them() -> None:
    for sheet in OURS:
        for _, predicate, value in mapped(sheet).triples:
            if predicate.startswith(KG):
                expected = OWL.DatatypeProperty if isinstance(value, Literal) else OWL.ObjectProperty
                assert OWN.value(predicate, RDF.type) == expected, predicate


def test_values_are_of_the_range_that_the_ontology_declares() -> None:
    graph = parsed(ONTOLOGY / "concepts.ttl")
    for sheet in OURS:
        graph += mapped(sheet).graph()
    spans = set(graph.objects(None, KG.evidence))
    for term, declared in OWN.subject_objects(RDFS.range):
        for value in set(graph.objects(None, term)) - spans:
            is_typed = isinstance(value, Literal) and (value.datatype or XSD.string) == declared
            assert is_typed or (value, RDF.type, declared) in graph, (term, value)


def test_the_context_names_every_property_that_the_mapper_writes() -> None:
    named = [term["@id"] for term in CONTEXT.values() if isinstance(term, dict)]
    assert sorted(named) == sorted({short(term) for term in properties_in(OURS)} - {"rdf:type"})


def test_the_prefixes_of_the_context_are_the_project_s() -> None:
    prefixes = {name: value for name, value in CONTEXT.items() if isinstance(value, str)}
    assert prefixes.items() <= PREFIXES.items()


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own parser uses it
@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_json_ld_says_the_same_as_turtle(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)  # a date is compared as it is written
    quads = list(in_graph(to_oxigraph(mapped(file).triples), None))
    turtle = Graph().parse(data=rdf_bytes(quads, RdfFormat.TURTLE), format="turtle")
    json_ld = Graph().parse(data=rdf_bytes(quads, RdfFormat.JSON_LD), format="json-ld")
    assert len(turtle) == len(mapped(file).triples)
    assert isomorphic(turtle, json_ld)
    assert isomorphic(turtle, mapped(file).graph())
