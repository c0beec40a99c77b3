"""rdflib terms as Oxigraph's, and back."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Node

from kg.errors import InputError

_STRING = ox.NamedNode("http://www.w3.org/2001/XMLSchema#string")
RdfTriple = tuple[Node, Node, Node]


@lru_cache(maxsize=100_000)
def _node(iri: str) -> ox.NamedNode:
    try:
        return ox.NamedNode(iri)
    except ValueError as error:
        raise InputError(f"{iri!r} cannot be an IRI: {error}") from None


def _resource(term: Node) -> ox.NamedNode | ox.BlankNode:
    return ox.BlankNode(str(term)) if isinstance(term, BNode) else _node(str(term))


def _object(term: Node) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    if not isinstance(term, Literal):
        return _resource(term)
    datatype = _node(term.datatype) if term.datatype else None
    return ox.Literal(str(term), datatype=datatype, language=term.language)


def to_oxigraph(triples: Iterable[RdfTriple]) -> Iterator[ox.Triple]:
    """Convert triples of rdflib; raises `InputError` for what cannot be an IRI."""
    for subject, predicate, term in triples:
        yield ox.Triple(_resource(subject), _node(str(predicate)), _object(term))


def to_rdflib(triples: Iterable[ox.Triple]) -> Graph:
    """Triples as an rdflib graph, every literal as it is written."""
    graph = Graph(bind_namespaces="none")
    for triple in triples:
        graph.add((_rdflib(triple.subject), _rdflib(triple.predicate), _rdflib(triple.object)))
    return graph


def _rdflib(term: object) -> URIRef | Literal | BNode:
    match term:
        case ox.NamedNode():
            return URIRef(term.value)
        case ox.BlankNode():
            return BNode(term.value)
        case ox.Literal():
            datatype = None if term.language or term.datatype == _STRING else URIRef(term.datatype.value)
            return Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    raise InputError(f"{term}: a triple in a triple cannot be validated")
