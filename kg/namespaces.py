"""The namespaces of the graph, as plain strings, so that light commands need not load an RDF library."""

from typing import Final

DEFAULT_BASE: Final = "https://w3id.org/accordant/id/"
"""What the data's own IRIs start with, unless a user says otherwise."""

KG: Final = "https://w3id.org/accordant/ns#"
CONCEPTS: Final = "https://w3id.org/accordant/concepts/"

SCHEMES: Final = (
    "agreement-kind", "agreement-status", "capacity", "event-kind", "event-status", "holding-status",
    "institution-type", "place-type",
)  # fmt: skip
"""One concept scheme for each closed word list of the fact sheet."""

PREFIXES: Final[dict[str, str]] = {
    "cv": "http://data.europa.eu/m8g/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "kg": KG,
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{scheme: f"{CONCEPTS}{scheme}#" for scheme in SCHEMES},
}
"""Prefixes that queries may use without declaring them and that exports declare."""
