"""RDF files read as graphs."""

import gzip
import io
import zlib
from collections import defaultdict
from pathlib import Path

from pyoxigraph import NamedNode, Triple, parse

from kg.errors import InputError
from kg.store.formats import format_of

LARGEST = 4 * 10**9
"""Bytes that a file may have when it is unpacked."""


def read_graphs(path: Path) -> dict[str, list[Triple]]:
    """The graphs in an RDF file, by name; the default graph, where it is the only one, goes by the file's.

    Raises `InputError` where the file is no RDF of the format that its ending names, with line and column.
    """
    graphs: dict[str, list[Triple]] = defaultdict(list)
    data = path.read_bytes()
    try:
        text = _unpacked(data) if path.suffix == ".gz" else data
        for quad in parse(text.removeprefix(b"\xef\xbb\xbf"), format=format_of(path)):
            name = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else ""
            graphs[name].append(quad.triple)
    except (SyntaxError, ValueError, OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path}: {error}") from None
    named = [triple for name, triples in graphs.items() if name for triple in triples]
    if set(graphs.get("", ())) == set(named):
        graphs.pop("", None)  # as we write it, it repeats what the named graphs hold
    return {name or str(path): triples for name, triples in graphs.items()}


def _unpacked(data: bytes) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        text = file.read(LARGEST + 1)
    if len(text) > LARGEST:
        raise ValueError(f"unpacked it has more than {LARGEST:,} bytes: split it")
    return text
