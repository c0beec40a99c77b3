"""RDF files read as graphs."""

import gzip
from collections import defaultdict
from pathlib import Path

from pyoxigraph import NamedNode, Triple, parse

from kg.errors import InputError
from kg.store.formats import format_of


def read_graphs(path: Path) -> dict[str, list[Triple]]:
    """The graphs in an RDF file, by name; the default graph, where it is the only one, goes by the file's.

    Raises `InputError` where the file is no RDF of the format that its ending names, with line and column.
    """
    graphs: dict[str, list[Triple]] = defaultdict(list)
    data = path.read_bytes()
    try:
        text = gzip.decompress(data) if path.suffix == ".gz" else data
        for quad in parse(text.removeprefix(b"\xef\xbb\xbf"), format=format_of(path)):
            name = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else ""
            graphs[name].append(quad.triple)
    except (SyntaxError, ValueError, OSError) as error:
        raise InputError(f"{path}: {error}") from None
    if len(graphs) > 1:
        graphs.pop("", None)  # it repeats what the named graphs hold
    return {name or str(path): triples for name, triples in graphs.items()}
