"""Answers to a person's query: rows with labels beside IRIs, graphs as RDF."""

from pathlib import Path
from typing import IO

from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, RdfFormat, parse, parse_query_results

from kg.cli.console import deliver
from kg.cli.tables import draw_table
from kg.export import in_graph, rdf_bytes
from kg.inspection.labels import compact, labels
from kg.store.folder import StoreFolder
from kg.store.formats import FORMATS


def write_table(data: IO[bytes], store: StoreFolder, output: Path | None) -> None:
    """SPARQL JSON results as a table; an IRI of the data is shown by its label, with the IRI after it."""
    solutions = parse_query_results(data, format=QueryResultsFormat.JSON)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("a boolean has no rows")
    columns = [variable.value for variable in solutions.variables]
    terms = [[solution[column] for column in columns] for solution in solutions]
    names = labels(store.read(), {term.value for row in terms for term in row if isinstance(term, NamedNode)})
    rows = [[_shown(term, names) for term in row] for row in terms]
    deliver(draw_table(columns, rows).encode(), output)


def _shown(term: object, names: dict[str, str]) -> str:
    if isinstance(term, NamedNode):
        short = compact(term.value)
        return f"{names[term.value]} <{short}>" if term.value in names and short == term.value else short
    return term.value if isinstance(term, Literal) else "" if term is None else str(term)


def write_graph(ntriples: bytes, shown: str, output: Path | None) -> None:
    """N-Triples in an RDF format, Turtle where the one asked for is for rows."""
    triples = {quad.triple for quad in parse(ntriples, format=RdfFormat.N_TRIPLES)}
    deliver(rdf_bytes(in_graph(triples, None), FORMATS.get(shown, RdfFormat.TURTLE)), output)
