"""The word lists of the sheet, the concept schemes and the lists in the shapes are the same words."""

from typing import Literal, get_args, get_origin

import pytest
from rdflib import SKOS, URIRef
from rdflib.collection import Collection

from kg.facts import terms
from kg.mapping.vocabulary import concept
from kg.namespaces import CONCEPTS, SCHEMES
from kg.validation.shapes import SH
from tests.ontology.graphs import EXAMPLES, ONTOLOGY, REST, SHAPES, mapped, parsed

WORDS: dict[str, object] = {
    "agreement-kind": terms.AgreementKind,
    "agreement-status": terms.AgreementStatus,
    "capacity": terms.Capacity,
    "event-kind": terms.EventKind,
    "event-status": terms.EventStatus,
    "holding-status": terms.HoldingStatus,
    "institution-type": terms.InstitutionType,
    "place-type": terms.PlaceType,
}
GRAPH = parsed(ONTOLOGY / "concepts.ttl")
FOREIGN = {URIRef("https://w3id.org/accordant/cameo"), URIRef("https://w3id.org/accordant/plover")}


def concepts_of(scheme: str) -> set[URIRef]:
    return {concept(scheme, word) for word in get_args(WORDS[scheme])}


def test_every_word_list_is_a_scheme() -> None:
    lists = [value for value in vars(terms).values() if get_origin(value) is Literal]
    assert sorted(map(get_args, lists)) == sorted(map(get_args, WORDS.values()))
    assert tuple(WORDS) == SCHEMES
    own = {URIRef(CONCEPTS + scheme) for scheme in SCHEMES}
    assert set(GRAPH.objects(None, SKOS.inScheme)) == own | FOREIGN


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_has_the_words_of_the_sheet(scheme: str) -> None:
    assert set(GRAPH.subjects(SKOS.inScheme, URIRef(CONCEPTS + scheme))) == concepts_of(scheme)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_two_concepts_of_a_scheme_have_one_label(scheme: str) -> None:
    labels = [str(GRAPH.value(one, SKOS.prefLabel)) for one in concepts_of(scheme)]
    assert len(set(labels)) == len(labels)


def test_every_list_in_a_shape_is_a_whole_scheme_and_every_scheme_is_asked_for() -> None:
    shapes = parsed(*SHAPES.glob("*.ttl"))
    asked = set()
    for shape, words in shapes.subject_objects(SH["in"]):
        members = list(Collection(shapes, words))
        scheme = str(members[0]).removeprefix(CONCEPTS).partition("#")[0]
        assert set(members) == concepts_of(scheme), shape
        assert len(members) == len(set(members)), shape
        asked.add(scheme)
    assert asked == set(SCHEMES)


def test_every_foreign_code_is_matched_and_every_match_of_ours_is_there() -> None:
    codes = {code for scheme in FOREIGN for code in GRAPH.subjects(SKOS.inScheme, scheme)}
    matched = {str(match) for match in GRAPH.objects(None, SKOS.closeMatch)}
    wikidata = {match for match in matched if match.startswith("http://www.wikidata.org/entity/Q")}
    assert {str(code) for code in codes} == matched - wikidata
    for code in codes:
        assert str(code).endswith(f"#{GRAPH.value(code, SKOS.notation)}")


def test_the_mapper_writes_no_concept_that_is_not_there() -> None:
    objects = {str(value) for sheet in (*EXAMPLES, REST) for _, _, value in mapped(sheet).triples}
    written = {URIRef(value) for value in objects if value.startswith(CONCEPTS)}
    assert written <= set(GRAPH.subjects(SKOS.inScheme))
    assert len(written) > 30
