"""``kg draw``."""

import sys
from pathlib import Path

import rich_click as click
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat, parse, parse_query_results

from kg.cli.network_options import ties_option
from kg.cli.options import store_option
from kg.cli.pictures import limit_option, picture_format, picture_option, show_picture
from kg.errors import UsageError
from kg.files import read_text
from kg.inspection import find
from kg.inspection.pictures import LIMIT, Sheet, draw_scene, neighbourhood
from kg.inspection.pictures.results import draw_graph, draw_rows
from kg.questions import questions, run_query
from kg.store import Store, StoreFolder


@click.command("draw", short_help="Draw what is tied to a thing, or a query's answer.")
@click.argument("what", required=False)
@click.option("--query", help="Draw the answer to a query instead: SPARQL, a file, or '-' for standard input.")
@click.option("--title", help="What to write above the picture.  [default: what it shows]")
@click.option("--depth", type=click.IntRange(1, 5), default=1, show_default=True, help="How many ties away.")
@ties_option
@click.option("--no-claims", is_flag=True, help="Leave out what somebody only claims; it is drawn hollow and dashed.")
@limit_option
@picture_option
@store_option
def command(
    what: str | None,
    query: str | None,
    title: str | None,
    depth: int,
    ties: tuple[str, ...],
    no_claims: bool,
    limit: int | None,
    output: Path,
    store: StoreFolder,
) -> None:
    """Draw what is tied to WHAT, a name, an alias, an IRI or an article's id; or what a query answers.

    CONSTRUCT gives a network; SELECT a network where two columns hold nodes, bars where one holds numbers, a timeline
    where one holds dates. A picture is the same on every run. It needs matplotlib: pip install 'accordant[pictures]'.

    Example:
        kg draw "Sabina Aliyeva" -o aliyeva.svg

    """
    picture_format(output)
    if (what is None) == (query is None):
        raise UsageError("say what to draw: a name, or --query with a query, and not both")
    opened = store.read()
    if query is not None:
        sheet = _answer(opened, store, query, title, limit or LIMIT)
        show_picture(sheet, output)
        return
    scene = neighbourhood(
        opened, find(opened, what or ""), depth=depth, ties=ties or None, claims=not no_claims, limit=limit or LIMIT
    )
    show_picture(draw_scene(scene, title), output, scene.note)
