"""``kg draw``."""

from dataclasses import replace
from pathlib import Path

import rich_click as click
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat, parse, parse_query_results

from kg.cli.network_options import ties_option
from kg.cli.options import store_option
from kg.cli.pictures import limit_option, picture_format, picture_option, show_picture
from kg.cli.query_command import read_sparql
from kg.errors import UsageError
from kg.inspection import find
from kg.inspection.asking import ask
from kg.inspection.pictures import LIMIT, Sheet, draw_graph, draw_rows, draw_scene, neighbourhood
from kg.questions import questions, run_query
from kg.store import StoreFolder


def _pairs(_ctx: click.Context, _param: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    pairs = dict(pair.partition("=")[::2] for pair in given)
    if not all(pairs.values()):
        raise click.BadParameter("give pairs such as who=Israel")
    return pairs


@click.command("draw", short_help="Draw what is tied to a thing, or a query's answer.")
@click.argument("what", required=False)
@click.option(
    "--query", help="Draw an answer instead: SPARQL, a file, '-' for standard input, or a question of `kg ask`."
)
@click.option("--param", "given", multiple=True, metavar="NAME=VALUE", callback=_pairs,
              help="What the question is asked about: --param who=Israel.")  # fmt: skip
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
    given: dict[str, str],
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
    if query is not None:
        sheet = _answer(store, query, given, title, limit or LIMIT)
        show_picture(sheet, output)
        return
    if given:
        raise UsageError("--param goes with a question: say which by --query")
    opened = store.read()
    scene = neighbourhood(
        opened, find(opened, what or ""), depth=depth, ties=ties or None, claims=not no_claims, limit=limit or LIMIT
    )
    show_picture(draw_scene(replace(scene, title=title or scene.title)), output)


def _answer(store: StoreFolder, query: str, given: dict[str, str], title: str | None, limit: int) -> Sheet:
    """A question of the library, or SPARQL of a person's own, which runs bounded in time and memory."""
    opened = store.read()
    if question := questions().get(query):
        asked = ask(opened, question, given)
        heading = title or ": ".join(filter(None, (question.title, ", ".join(given.values()))))
        return draw_rows(opened, asked.columns, asked.rows, heading, limit=limit)
    if given:
        raise UsageError(f"--param goes with a question of `kg ask`, which {query!r} is not")
    sparql = read_sparql(query)
    heading = title or "The answer to a query"
    answer = run_query(store.database, sparql)
    with answer.data:
        if answer.kind == "graph":
            triples = (quad.triple for quad in parse(answer.data, format=RdfFormat.N_TRIPLES))
            return draw_graph(opened, triples, heading, limit=limit)
        solutions = parse_query_results(answer.data, format=QueryResultsFormat.JSON)
        if not isinstance(solutions, QuerySolutions):
            raise UsageError("the answer is true or false, which no picture can show: ask by SELECT or CONSTRUCT")
        columns = [variable.value for variable in solutions.variables]
        rows = [[solution[column] for column in columns] for solution in solutions]
    return draw_rows(opened, columns, rows, heading, limit=limit)
