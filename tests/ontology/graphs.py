"""What the tests of the ontology read: the ontology, its shapes, and the sheets that the mapper is run on."""

from functools import cache
from pathlib import Path

from rdflib import RDF, Graph, Literal, URIRef

from kg.facts import load_sheet
from kg.mapping import Mapped, map_sheet
from kg.namespaces import PREFIXES

REPO = Path(__file__).parents[2]
ONTOLOGY = REPO / "ontology"
SHAPES = ONTOLOGY / "shapes"
GOLD = REPO.parent / "shared" / "gold" / "dev" / "sheets"
EXAMPLES = sorted((REPO / "data" / "examples" / "sheets").glob("*.yaml"))
REST = Path(__file__).parent / "rest.yaml"


def parsed(*files: Path) -> Graph:
    """The graph of several Turtle files together."""
    graph = Graph()
    for file in files:
        graph.parse(file, format="turtle")
    return graph


@cache
def mapped(file: Path) -> Mapped:
    """The graph of a sheet."""
    return map_sheet(load_sheet(file))


def classes_in(sheets: list[Path]) -> set[URIRef]:
    """The classes that the mapper writes for some sheets."""
    triples = (triple for sheet in sheets for triple in mapped(sheet).triples)
    return {URIRef(cls) for _, predicate, cls in triples if predicate == RDF.type}


def properties_in(sheets: list[Path]) -> set[URIRef]:
    """The properties that the mapper writes for some sheets."""
    return {predicate for sheet in sheets for _, predicate, _ in mapped(sheet).triples}


def datatypes_in(sheets: list[Path]) -> set[URIRef]:
    """The datatypes that the mapper writes for some sheets, but for plain text, which has none."""
    objects = (value for sheet in sheets for _, _, value in mapped(sheet).triples)
    return {value.datatype for value in objects if isinstance(value, Literal) and value.datatype}


def terms_in(sheets: list[Path]) -> set[str]:
    """All terms that the mapper writes for some sheets, in short: ``kg:party``."""
    return {short(term) for term in classes_in(sheets) | properties_in(sheets) | datatypes_in(sheets)}


def short(iri: str) -> str:
    """An IRI under one of the project's prefixes."""
    prefix = max((name for name in PREFIXES if iri.startswith(PREFIXES[name])), key=lambda name: len(PREFIXES[name]))
    return f"{prefix}:{iri.removeprefix(PREFIXES[prefix])}"
