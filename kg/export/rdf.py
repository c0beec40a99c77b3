"""RDF out of a store or a mapping: sorted, grouped by subject, written whole or not at all."""

import gzip
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Triple, parse, serialize

from kg.files import atomic_writer
from kg.namespaces import PREFIXES
from kg.store import Store

_TYPE = b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


def export_store(store: Store, path: Path, rdf_format: RdfFormat) -> None:
    """Write a store to a file, gzipped where the name ends in ``.gz``."""
    with atomic_writer(path) as file:
        if path.suffix != ".gz":
            write_rdf(store_quads(store, rdf_format), file, rdf_format)
            return
        with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed:  # no name, no time: same graph, same bytes
            write_rdf(store_quads(store, rdf_format), cast("IO[bytes]", packed), rdf_format)


def store_quads(store: Store, rdf_format: RdfFormat) -> Iterator[Quad]:
    """What a file in a format holds of a store, in order: graph by graph, the default graph first."""
    for triple in in_order(store.triples()):
        yield _quad(triple, DefaultGraph())
    if rdf_format.supports_datasets and rdf_format != RdfFormat.JSON_LD:
        for graph in store.graphs():
            for triple in in_order(store.triples(graph)):
                yield _quad(triple, NamedNode(graph))


def _quad(triple: Triple, graph: NamedNode | DefaultGraph) -> Quad:
    return Quad(triple.subject, triple.predicate, triple.object, graph)


def write_rdf(statements: Iterable[Quad] | Iterable[Triple], output: IO[bytes], rdf_format: RdfFormat) -> None:
    """Serialise statements as they come; `in_order` puts triples in the order that groups them."""
    serialize(statements, output, format=rdf_format, prefixes=PREFIXES)


def in_order(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Triples by subject, each subject's type first, then by predicate and object, compared as N-Triples has them.

    Sorting the lines and reading them again takes a third of the time of comparing terms.
    """
    with io.BytesIO() as buffer:
        serialize(triples, buffer, format=RdfFormat.N_TRIPLES)
        lines = buffer.getvalue().splitlines(keepends=True)
    lines.sort(key=_order)
    return (quad.triple for quad in parse(b"".join(lines), format=RdfFormat.N_TRIPLES))


def _order(line: bytes) -> tuple[bytes, bool, bytes]:
    subject, predicate, _ = line.split(b" ", 2)
    return subject, predicate != _TYPE, line
