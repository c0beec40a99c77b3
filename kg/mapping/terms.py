"""Triples and the literals in them."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import XSD

from kg.facts import PartialDate

Triple = tuple[URIRef, URIRef, URIRef | Literal]


def text(value: str) -> Literal:
    """A plain string."""
    return Literal(value)


def flag(value: bool) -> Literal:
    """True or false as ``xsd:boolean``."""
    return Literal(value)


def date(value: PartialDate) -> Literal:
    """A date typed by its precision, ``xsd:gYear``, ``xsd:gYearMonth`` or ``xsd:date``: nothing is made up."""
    datatype = XSD.date if value.day else XSD.gYearMonth if value.month else XSD.gYear
    return Literal(str(value), datatype=datatype, normalize=False)


def given(subject: URIRef, *pairs: tuple[URIRef, URIRef | Literal | None]) -> Iterator[Triple]:
    """The triples of one subject, without those whose object is missing."""
    for predicate, value in pairs:
        if value is not None:
            yield subject, predicate, value


def maybe_text(value: str | None) -> Literal | None:
    """A plain string, or nothing where there is none."""
    return None if value is None else text(value)


def maybe_date(value: PartialDate | None) -> Literal | None:
    """A typed date, or nothing where there is none."""
    return None if value is None else date(value)
