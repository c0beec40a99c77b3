"""RDF out of a store or a mapping: sorted, grouped by subject, written whole or not at all."""

import gzip
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, cast

from pyoxigraph import (
    CanonicalizationAlgorithm,
    Dataset,
    DefaultGraph,
    NamedNode,
    Quad,
    RdfFormat,
    Triple,
    parse,
    serialize,
)

from kg.export.jsonld import write_jsonld
from kg.files import atomic_writer
from kg.namespaces import PREFIXES
from kg.store import Store
from kg.store.formats import holds_datasets
from kg.store.terms import RdfTriple, to_oxigraph

_TYPE = b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


def save_rdf(quads: Iterable[Quad], path: Path, rdf_format: RdfFormat) -> None:
    """Write quads to a file as they come, gzipped where the name ends in ``.gz``."""
    with atomic_writer(path) as file:
        if path.suffix != ".gz":
            write_rdf(quads, file, rdf_format)
            return
        with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed:  # no name, no time: same graph, same bytes
            write_rdf(quads, cast("IO[bytes]", packed), rdf_format)


def store_quads(store: Store, rdf_format: RdfFormat) -> Iterator[Quad]:
    """What a file in a format holds of a store, in order: the default graph, then graph by graph."""
    yield from in_graph(store.triples(), None)
    if holds_datasets(rdf_format):
        for graph in store.graphs():
            yield from in_graph(store.triples(graph), graph)


def in_graph(triples: Iterable[Triple], graph: str | None) -> Iterator[Quad]:
    """Triples in order, as quads of one graph; None is the default graph."""
    name = NamedNode(graph) if graph else DefaultGraph()
    return (Quad(triple.subject, triple.predicate, triple.object, name) for triple in in_order(triples))


def rdf_bytes(quads: Iterable[Quad], rdf_format: RdfFormat, prefixes: Mapping[str, str] = PREFIXES) -> bytes:
    """Quads as the bytes of a file."""
    with io.BytesIO() as buffer:
        write_rdf(quads, buffer, rdf_format, prefixes)
        return buffer.getvalue()


def write_rdf(
    quads: Iterable[Quad], output: IO[bytes], rdf_format: RdfFormat, prefixes: Mapping[str, str] = PREFIXES
) -> None:
    """Serialise quads in the order in which they come; a format of one graph takes their triples."""
    if rdf_format == RdfFormat.JSON_LD:
        write_jsonld((quad.triple for quad in quads), output)
    elif holds_datasets(rdf_format):
        serialize(quads, _headed(output, rdf_format, prefixes), format=rdf_format, prefixes=dict(prefixes))
    else:
        triples = (quad.triple for quad in quads)
        serialize(triples, _headed(output, rdf_format, prefixes), format=rdf_format, prefixes=dict(prefixes))


def _headed(output: IO[bytes], rdf_format: RdfFormat, prefixes: Mapping[str, str]) -> IO[bytes]:
    """The output with the prefixes written, in order of name; Oxigraph's come in any order."""
    if rdf_format not in (RdfFormat.TURTLE, RdfFormat.TRIG):
        return output
    output.writelines(f"@prefix {prefix}: <{prefixes[prefix]}> .\n".encode() for prefix in sorted(prefixes))
    return cast("IO[bytes]", _WithoutPrefixes(output))


class _WithoutPrefixes:
    """A file that leaves out the lines declaring prefixes, which are the first to be written to it."""

    def __init__(self, output: IO[bytes]) -> None:
        self._output = output
        self._head: bytes | None = b""

    def write(self, data: bytes) -> int:
        """Pass on what follows the prefixes."""
        if self._head is None:
            return self._output.write(data)
        self._head += data
        while self._head.startswith(b"@prefix") and b"\n" in self._head:
            self._head = self._head.partition(b"\n")[2]
        if self._head and not b"@prefix".startswith(self._head[:7]):
            self._output.write(self._head)
            self._head = None
        return len(data)

    def flush(self) -> None:
        """Pass on."""
        self._output.flush()


def in_order(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Triples by subject, each subject's type first, then by predicate and object, compared as N-Triples has them."""
    with io.BytesIO() as buffer:
        serialize(triples, buffer, format=RdfFormat.N_TRIPLES)
        lines = buffer.getvalue().splitlines(keepends=True)
    lines.sort(key=_order)
    return (quad.triple for quad in parse(b"".join(lines), format=RdfFormat.N_TRIPLES))


def _order(line: bytes) -> tuple[bytes, bool, bytes]:
    subject, predicate, _ = line.split(b" ", 2)
    return subject, predicate != _TYPE, line


def canonical_turtle(triples: Iterable[RdfTriple]) -> bytes:
    """Triples of rdflib, blank nodes among them, as Turtle that is the same for the same graph (RDFC-1.0)."""
    dataset = Dataset(Quad(t.subject, t.predicate, t.object) for t in to_oxigraph(triples))
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return rdf_bytes(in_graph((quad.triple for quad in dataset), None), RdfFormat.TURTLE)
