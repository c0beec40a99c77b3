"""The spans of text that show a fact."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import XSD

from kg.facts import Fact
from kg.mapping.names import Names
from kg.mapping.terms import Triple, text
from kg.mapping.vocabulary import KG, NIF


def evidence_triples(fact: Fact, names: Names) -> Iterator[Triple]:
    """A link to each span, and four triples a span; a span that shows several facts stands once.

    That a span is a ``nif:OffsetBasedString`` follows from the range of ``kg:evidence`` and is not repeated. Offsets
    are ``xsd:integer``: Oxigraph makes that of ``xsd:nonNegativeInteger``, and storing must change nothing.
    """
    for span in fact.evidence:
        iri = URIRef(f"{names.article}#char={span.start},{span.end}")
        yield names.fact[fact.id], KG.evidence, iri
        yield iri, NIF.referenceContext, names.article
        yield iri, NIF.beginIndex, Literal(span.start, datatype=XSD.integer)
        yield iri, NIF.endIndex, Literal(span.end, datatype=XSD.integer)
        yield iri, NIF.anchorOf, text(span.quote)
