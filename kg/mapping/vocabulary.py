"""The namespaces that the graph uses, and the terms of its own."""

from typing import Final

from rdflib import Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, ORG, PROV, RDF, RDFS, SKOS, XSD

KG: Final = Namespace("https://w3id.org/accordant/ns#")
SCHEMA: Final = Namespace("https://schema.org/")
NIF: Final = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
CV: Final = Namespace("http://data.europa.eu/m8g/")
CONCEPTS: Final = "https://w3id.org/accordant/concepts/"

SCHEMES: Final = (
    "agreement-kind", "agreement-status", "capacity", "event-kind", "event-status", "holding-status",
    "institution-type", "place-type",
)  # fmt: skip

PREFIXES: Final[dict[str, str]] = {
    "cv": str(CV),
    "dcterms": str(DCTERMS),
    "foaf": str(FOAF),
    "kg": str(KG),
    "nif": str(NIF),
    "org": str(ORG),
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "schema": str(SCHEMA),
    "skos": str(SKOS),
    "xsd": str(XSD),
    **{scheme: f"{CONCEPTS}{scheme}#" for scheme in SCHEMES},
}
"""Prefixes that queries may use without declaring them and that exports declare."""


def concept(scheme: str, name: str) -> URIRef:
    """The SKOS concept of a word from one of the sheet's closed lists."""
    return URIRef(f"{CONCEPTS}{scheme}#{name}")
