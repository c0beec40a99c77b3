"""Every single constraint bites: a valid graph is broken in the one way that the constraint forbids."""

from typing import NamedTuple

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, XSD
from rdflib.term import Node

from kg.mapping.vocabulary import KG
from kg.validation import validate_graph
from kg.validation.shapes import SH
from tests.shapes.test_shapes import CASES, SHAPE, SHAPE_FILES, SHAPES, graph_of, local

STRANGER = URIRef("https://w3id.org/accordant/id/stranger")
FOREIGN = Literal("?", lang="en")

BREACHES: dict[str, list[Node]] = {
    "minCount": [],
    "maxCount": [Literal("one"), Literal("two")],
    "minLength": [Literal("")],
    "minInclusive": [Literal(-1, datatype=XSD.integer)],
    "lessThan": [Literal(10**6, datatype=XSD.integer)],
    **{key: [FOREIGN] for key in ("class", "datatype", "in", "nodeKind", "or", "pattern")},
}
"""What a property's values are made, so that they break a constraint."""

BY_HAND = {"claimed-part-whole"}
"""Shapes over several paths at once; their cases stand in files."""


class Constraint(NamedTuple):
    """One thing that a property shape asks for."""

    file: str
    shape: URIRef
    kind: str


def constraints() -> list[Constraint]:
    """Every constraint of every property shape."""
    found = []
    for file in SHAPE_FILES:
        graph = graph_of(file)
        for shape in sorted(graph.subjects(RDF.type, SH.PropertyShape), key=str):
            kinds = {str(term).removeprefix(str(SH)) for term in graph.predicates(shape)} & BREACHES.keys()
            assert isinstance(shape, URIRef)
            found += [Constraint(file.stem, shape, kind) for kind in sorted(kinds) if local(shape) not in BY_HAND]
    return found


def broken(constraint: Constraint) -> tuple[Graph, Node]:
    """A valid graph with the values of one property replaced, and the node that has them."""
    shapes = graph_of(SHAPES / f"{constraint.file}.ttl")
    graph = graph_of(min((CASES / constraint.file).glob("valid.*.ttl")))
    target = shapes.value(SHAPE[constraint.file], SH.targetClass)
    focus = next(graph.subjects(RDF.type, target) if target else graph.objects(None, KG.evidence))
    path = shapes.value(constraint.shape, SH.path)
    assert path
    inverse = shapes.value(path, SH.inversePath)
    graph.remove((None, inverse, focus) if inverse else (focus, path, None))
    for value in BREACHES[constraint.kind]:
        graph.add((STRANGER, inverse, focus) if inverse else (focus, path, value))
    return graph, focus


@pytest.mark.parametrize("constraint", constraints(), ids=lambda constraint: f"{local(constraint[1])}-{constraint[2]}")
def test_a_graph_that_breaks_a_constraint_is_found(constraint: Constraint) -> None:
    graph, focus = broken(constraint)
    report = validate_graph(graph).graph
    component = SH[f"{constraint.kind[0].upper()}{constraint.kind[1:]}ConstraintComponent"]
    assert any(
        (result, SH.focusNode, focus) in report and (result, SH.sourceConstraintComponent, component) in report
        for result in report.subjects(SH.sourceShape, constraint.shape)
    )


def test_no_kind_of_constraint_is_left_out() -> None:
    about = {"path", "name", "description", "message", "severity"}
    graph = Graph()
    for file in SHAPE_FILES:
        graph.parse(file)
    used = {term for shape in graph.subjects(RDF.type, SH.PropertyShape) for term in graph.predicates(shape)}
    assert {str(term).removeprefix(str(SH)) for term in used - {RDF.type}} - about == BREACHES.keys()
