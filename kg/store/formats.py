"""The RDF formats by name and file ending."""

from pathlib import PurePath
from typing import Final

from pyoxigraph import RdfFormat

from kg.errors import UsageError

FORMATS: Final[dict[str, RdfFormat]] = {
    "ttl": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "trig": RdfFormat.TRIG,
    "nq": RdfFormat.N_QUADS,
    "jsonld": RdfFormat.JSON_LD,
}
"""By the usual file ending; Turtle, N-Triples and JSON-LD hold the default graph, TriG and N-Quads everything."""


def format_of(path: PurePath) -> RdfFormat:
    """The format that a file's ending names, with or without ``.gz``; raises `UsageError`."""
    ending = PurePath(path.stem if path.suffix == ".gz" else path.name).suffix.lstrip(".")
    if ending not in FORMATS:
        allowed = ", ".join(f".{name}" for name in FORMATS)
        raise UsageError(f"{path}: the ending names no RDF format; use one of {allowed}, or say --format")
    return FORMATS[ending]


def holds_datasets(rdf_format: RdfFormat) -> bool:
    """Whether our files in a format hold named graphs: JSON-LD could, and is written as one graph for its readers."""
    return rdf_format in (RdfFormat.TRIG, RdfFormat.N_QUADS)
