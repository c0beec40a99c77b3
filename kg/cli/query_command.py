"""``kg query``."""

import sys
from pathlib import Path
from typing import IO, cast

import rich_click as click
from click.exceptions import Exit

from kg.cli.answers import write_graph, write_table
from kg.cli.console import TABLE_FORMATS, choose_format, deliver, deliver_stream
from kg.cli.options import FILE, store_option
from kg.errors import UsageError
from kg.files import read_text
from kg.questions import run_query
from kg.questions.run import ResultFormat
from kg.store.folder import StoreFolder
from kg.store.formats import FORMATS

_ROWS = (*TABLE_FORMATS, "xml")


@click.command("query", short_help="Ask a store in SPARQL.")
@click.argument("query")
@click.option("--format", "given", type=click.Choice([*_ROWS, *FORMATS]),
              help="Rows as a table or a W3C result format, graphs as RDF.  [default: by the ending of -o; else a "
                   "table on a terminal, CSV elsewhere, Turtle for graphs]")  # fmt: skip
@click.option("-o", "--output", type=FILE, help="File to write to; '-' or nothing is stdout.")
@click.option(
    "--timeout", type=click.FloatRange(min=0.1), default=30.0, show_default=True, help="Seconds that a query may take."
)
@click.option("--allow-service", is_flag=True, help="Let SERVICE clauses send queries to other machines.")
@store_option
def command(
    query: str, given: str | None, output: Path | None, timeout: float, allow_service: bool, store: StoreFolder
) -> None:
    """Ask a store in SPARQL: QUERY is the query itself, a file, or '-' for standard input.

    The project's prefixes need no declaring. Plain patterns ask what all articles together support; GRAPH ?article { }
    asks article by article. ASK ends with exit code 0 for true and 1 for false. CONSTRUCT and DESCRIBE give RDF.

    Example:
        kg query 'SELECT ?name { ?x a org:Organization ; skos:prefLabel ?name }'

    """
    store.must_exist()
    sparql = read_sparql(query)
    shown = given or choose_format(None, output, (*_ROWS, *FORMATS))
    served = cast("ResultFormat", shown if shown in ("csv", "tsv", "xml") else "json")
    answer = run_query(store.database, sparql, result_format=served, timeout=timeout, allow_service=allow_service)
    with answer.data as data:
        if answer.kind == "graph":
            if given in _ROWS or (output and shown in _ROWS):
                raise UsageError(
                    f"this query gives a graph, which {shown} cannot hold: use one of {', '.join(FORMATS)}"
                )
            write_graph(data.read(), shown, output)
        elif shown in FORMATS:
            raise UsageError(f"this query gives no graph that {shown} could hold: use one of {', '.join(_ROWS)}")
        elif answer.kind == "boolean":
            _write_boolean(data, shown, output)
        elif shown == "table":
            write_table(data, store, output)
        else:
            deliver_stream(data, output)


def _write_boolean(data: IO[bytes], shown: str, output: Path | None) -> None:
    """ASK's answer as W3C JSON or XML, in all other formats as a word; it is the exit code too."""
    served = data.read()
    truth = b"true" in served
    deliver(served if shown in ("json", "xml") else b"true\n" if truth else b"false\n", output)
    if not truth:
        raise Exit(1)


def read_sparql(query: str) -> str:
    """A query as it is given: the query itself, a file, or '-' for standard input; raises `UsageError`."""
    if query == "-":
        return sys.stdin.read()
    if not query.strip():
        raise UsageError("the query is empty")
    path = Path(query)
    looks_like_path = not any(char.isspace() or char == "{" for char in query)
    if path.suffix == ".rq" or looks_like_path:
        return read_text(path)
    return query
