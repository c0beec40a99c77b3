"""The ontology keeps its own style, and the style shapes see where one would not."""

import re

import pyshacl
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef

from kg.mapping.vocabulary import KG, concept
from kg.validation.shapes import SH
from tests.ontology.graphs import ONTOLOGY, parsed

SELF = URIRef("https://w3id.org/accordant/ns")
STYLE = parsed(ONTOLOGY / "style.ttl")
WORDS = {"label": SKOS.prefLabel, "definition": SKOS.definition, "example": SKOS.example, "home": RDFS.isDefinedBy}
CONCEPT = concept("event-kind", "visit")
SCHEME = URIRef("https://w3id.org/accordant/concepts/event-kind")


@pytest.fixture
def ontology() -> Graph:
    return parsed(ONTOLOGY / "kg.ttl", ONTOLOGY / "concepts.ttl")


def breaches(graph: Graph) -> set[tuple[str, str]]:
    """What is at fault, and the style shape that says so."""
    _, report, _ = pyshacl.validate(graph, shacl_graph=STYLE)
    results = (
        (report.value(one, SH.focusNode), report.value(one, SH.sourceShape)) for one in report.subjects(SH.focusNode)
    )
    return {(str(focus), str(shape).rpartition("#")[2]) for focus, shape in results}


def test_the_ontology_keeps_its_style(ontology: Graph) -> None:
    assert breaches(ontology) == set()


def test_own_terms_are_classes_properties_or_datatypes() -> None:
    graph = parsed(ONTOLOGY / "kg.ttl")
    for term in set(graph.subjects()) - {SELF}:
        assert str(term).startswith(KG)
        assert graph.value(term, RDF.type) in {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, RDFS.Datatype}


def test_the_version_stands_in_the_version_iri(ontology: Graph) -> None:
    assert ontology.value(SELF, OWL.versionIRI) == URIRef(f"{SELF}/{ontology.value(SELF, OWL.versionInfo)}")


@pytest.mark.parametrize("term", [KG.Agreement, KG.party, KG.quote, KG["iso3166-1-alpha-2"]])
@pytest.mark.parametrize("word", WORDS)
def test_a_term_without_a_word_about_it_is_found(ontology: Graph, term: URIRef, word: str) -> None:
    ontology.remove((term, WORDS[word], None))
    expected = {(str(term), word)}
    assert breaches(ontology) == expected


@pytest.mark.parametrize("word", WORDS)
def test_a_second_word_about_a_term_is_found(ontology: Graph, word: str) -> None:
    second = Literal("has one more.") if word == "label" else Literal("One more.")
    ontology.add((KG.party, WORDS[word], URIRef("https://example.org/ns") if word == "home" else second))
    assert breaches(ontology) == {(str(KG.party), word)}


@pytest.mark.parametrize("definition", ["relates two things.", "Relates two things", "Relates two things…", "…"])
def test_a_definition_that_is_no_sentence_is_found(ontology: Graph, definition: str) -> None:
    ontology.set((KG.party, SKOS.definition, Literal(definition)))
    assert breaches(ontology) == {(str(KG.party), "definition")}


@pytest.mark.parametrize("label", ["party", "status", "basis of", "Has party", "agreed party"])
def test_a_relation_that_is_no_verb_is_found(ontology: Graph, label: str) -> None:
    ontology.set((KG.party, SKOS.prefLabel, Literal(label)))
    assert breaches(ontology) == {(str(KG.party), "verb")}


def test_an_inverse_is_found_at_both_ends(ontology: Graph) -> None:
    ontology.add((KG.party, OWL.inverseOf, KG.claims))
    assert breaches(ontology) == {(str(KG.party), "oneWay"), (str(KG.claims), "oneWay")}


def test_an_ontology_without_a_version_is_found(ontology: Graph) -> None:
    ontology.remove((SELF, OWL.versionIRI, None))
    assert breaches(ontology) == {(str(SELF), "version")}


@pytest.mark.parametrize(
    ("node", "predicate", "shape"),
    [
        (CONCEPT, SKOS.prefLabel, "label"),
        (CONCEPT, SKOS.definition, "definition"),
        (CONCEPT, SKOS.inScheme, "list"),
        (SCHEME, SKOS.prefLabel, "label"),
        (SCHEME, SKOS.definition, "definition"),
    ],
)
def test_a_concept_or_scheme_that_lacks_something_is_found(
    ontology: Graph, node: URIRef, predicate: URIRef, shape: str
) -> None:
    ontology.remove((node, predicate, None))
    assert breaches(ontology) == {(str(node), shape)}


def test_a_concept_of_two_schemes_is_found(ontology: Graph) -> None:
    ontology.add((CONCEPT, SKOS.inScheme, URIRef("https://w3id.org/accordant/concepts/place-type")))
    assert breaches(ontology) == {(str(CONCEPT), "list")}


def test_every_style_shape_says_what_would_mend_it() -> None:
    for shape in STYLE.subjects(SH.message):
        assert re.search(r"[a-z`]\.$", str(STYLE.value(shape, SH.description))), shape
