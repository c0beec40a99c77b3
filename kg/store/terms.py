"""rdflib terms as Oxigraph's."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import pyoxigraph as ox
from rdflib import Literal, URIRef

from kg.errors import InputError

RdfTriple = tuple[URIRef, URIRef, URIRef | Literal]


@lru_cache(maxsize=100_000)
def _node(iri: str) -> ox.NamedNode:
    try:
        return ox.NamedNode(iri)
    except ValueError as error:
        raise InputError(f"{iri!r} cannot be an IRI: {error}") from None


def _object(term: URIRef | Literal) -> ox.NamedNode | ox.Literal:
    if isinstance(term, URIRef):
        return _node(term)
    datatype = _node(term.datatype) if term.datatype else None
    return ox.Literal(str(term), datatype=datatype)


def to_oxigraph(triples: Iterable[RdfTriple]) -> Iterator[ox.Triple]:
    """Convert triples of the mapper; raises `InputError` for what cannot be an IRI."""
    for subject, predicate, term in triples:
        yield ox.Triple(_node(subject), _node(predicate), _object(term))
