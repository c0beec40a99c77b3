"""The terms that the mapper writes, as rdflib namespaces."""

from typing import Final

from rdflib import Namespace, URIRef

from kg.namespaces import CONCEPTS, PREFIXES

KG: Final = Namespace(PREFIXES["kg"])
SCHEMA: Final = Namespace(PREFIXES["schema"])
NIF: Final = Namespace(PREFIXES["nif"])
CV: Final = Namespace(PREFIXES["cv"])


def concept(scheme: str, name: str) -> URIRef:
    """The SKOS concept of a word from one of the sheet's closed lists."""
    return URIRef(f"{CONCEPTS}{scheme}#{name}")
