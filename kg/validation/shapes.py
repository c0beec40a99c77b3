"""The shapes and the ontology's own terms, each read once a process."""

from functools import cache

from rdflib import Graph, Namespace
from rdflib.namespace import RDFS
from rdflib.term import Node

from kg.resources import resource

SH = Namespace("http://www.w3.org/ns/shacl#")


@cache
def shapes() -> Graph:
    """All shapes of the ontology."""
    graph = Graph()
    for file in sorted(resource("ontology", "shapes").iterdir(), key=lambda file: file.name):
        graph.parse(data=file.read_text("utf-8"), format="turtle")
    return graph


@cache
def own_terms() -> frozenset[Node]:
    """Every term that the ontology defines."""
    ontology = Graph().parse(data=resource("ontology", "kg.ttl").read_text("utf-8"), format="turtle")
    return frozenset(ontology.subjects(RDFS.isDefinedBy))


@cache
def targets() -> frozenset[Node]:
    """The classes and properties whose instances and objects the shapes look at."""
    return frozenset(shapes().objects(None, SH.targetClass)) | frozenset(shapes().objects(None, SH.targetObjectsOf))
