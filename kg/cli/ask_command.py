"""``kg ask``: a group whose commands are the questions of the library, or of a person's own folder."""

from pathlib import Path
from typing import cast

import rich_click as click
from pyoxigraph import QueryResultsFormat, QuerySolutions, parse_query_results

from kg.cli.asked import write_asked
from kg.cli.console import choose_format, deliver, talk
from kg.cli.options import FOLDER, format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.errors import UsageError
from kg.export import in_graph, rdf_bytes
from kg.inspection import find
from kg.inspection.asking import Run, ask
from kg.questions import Parameter, Question, bind, questions, questions_in, run_query
from kg.questions.shacl import shacl_triples
from kg.store import FORMATS, StoreFolder

_FOLDER = "--queries"


class Questions(click.RichGroup):
    """The group; which questions there are is known when ``--queries`` has been read, wherever it stands."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take ``--queries DIR`` to the front, so that it may follow the question's name."""
        for at, word in enumerate(args):
            if word == _FOLDER or word.startswith(f"{_FOLDER}="):
                taken = args[at : at + (2 if word == _FOLDER else 1)]
                return super().parse_args(ctx, [*taken, *args[:at], *args[at + len(taken) :]])
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the questions."""
        return list(_library(ctx.params.get("queries")))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """The question of a name as a command with an option for each parameter."""
        question = _library(ctx.params.get("queries")).get(cmd_name)
        if question is None:
            raise UsageError(f"there is no question {cmd_name!r}: `kg ask` lists those there are")
        return _command(question)


def _library(folder: Path | None) -> dict[str, Question]:
    return questions_in(folder) if folder else questions()


@click.group("ask", cls=Questions, invoke_without_command=True, short_help="Ask one of the questions people have.",
             subcommand_metavar="[NAME [OPTIONS]]")  # fmt: skip
@click.option(_FOLDER, type=FOLDER, envvar="KG_QUERIES", help="A folder of your own questions, .rq files.")
@click.option("--shacl", is_flag=True, help="Write the questions as SHACL executables in Turtle.")
@format_option
@output_option
@click.pass_context
def command(
    ctx: click.Context, queries: Path | None, shacl: bool, table_format: str | None, output: Path | None
) -> None:
    """Ask one of the questions people have of such a graph; without NAME they are listed.

    `kg ask NAME --help` tells what a question takes. Names and labels do wherever an IRI does. A folder of your own
    works the same; its queries run bounded in time and memory.

    Example:
        kg ask signed-by-year --who Israel --evidence

    """
    if ctx.invoked_subcommand:
        return
    found = _library(queries)
    if shacl:
        deliver(rdf_bytes(in_graph(shacl_triples(found.values()), None), FORMATS["ttl"]), output)
        return
    rows = [(question.theme, question.name, question.question) for question in found.values()]
    deliver(write_rows(("theme", "name", "question"), rows, choose_format(table_format, output)), output)


def _command(question: Question) -> click.Command:
    def asked(store: StoreFolder, **options: object) -> None:
        given = {name.removeprefix("p_"): str(value) for name, value in options.items()
                 if name.startswith("p_") and value is not None}  # fmt: skip
        _answer(question, given, store, options)

    made = click.RichCommand(question.name, callback=asked, help=_help(question),
                             params=[_option(parameter) for parameter in question.parameters])  # fmt: skip
    for option in (
        store_option, output_option, format_option,
        click.option("--query", "shown", is_flag=True, help="Print the SPARQL, what was given in its place, and stop."),
        click.option("--evidence", is_flag=True, help="Add the sentences that show each row, and their articles."),
        click.option("--timeout", type=click.FloatRange(min=0.1), default=30.0, show_default=True,
                     help="Seconds that a query of your own may take."),
    ):  # fmt: skip
        option(made)
    return made


def _help(question: Question) -> str:
    example = " ".join(f"--{parameter.name} {_quoted(parameter.example)}" for parameter in question.parameters
                       if parameter.default is None)  # fmt: skip
    columns = ", ".join(question.columns)
    return f"{question.question}\n\nColumns: {columns}.\n\nExample:\n    kg ask {question.name} {example}".rstrip()


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word


def _option(parameter: Parameter) -> click.Option:
    kinds = {"node": "NAME|IRI", "text": "WORDS", "date": "DATE", "number": "NUMBER"}
    default = "" if parameter.default is None or not parameter.default else f"  [default: {parameter.default}]"
    needed = "  [required]" if parameter.default is None else default
    words = f": {', '.join(parameter.words)}" if parameter.words else ""
    return click.RichOption(
        [f"--{parameter.name}", f"p_{parameter.name}"],
        metavar=kinds.get(parameter.type, "WORD"),
        help=f"{parameter.description}{words}; such as {_quoted(parameter.example)}.{needed}",
    )


def _answer(question: Question, given: dict[str, str], folder: StoreFolder, options: dict[str, object]) -> None:
    store, output = folder.read(), cast("Path | None", options["output"])
    if options["shown"]:
        deliver(bind(question, given, lambda what: find(store, what)).encode(), output)
        return
    if options["evidence"] and not question.evidence:
        raise UsageError(f"the rows of {question.name} are no facts and have no sentences: leave --evidence out")
    run = None if question.own else _guarded(folder, cast("float", options["timeout"]))
    asked = ask(store, question, given, run=run, evidence=bool(options["evidence"]))
    deliver(write_asked(asked, choose_format(cast("str | None", options["table_format"]), output)), output)
    if question.most and len(asked.rows) >= question.most:
        talk(f"these are the first {question.most}: narrow the question to see others")


def _guarded(folder: StoreFolder, timeout: float) -> Run:
    """A runner of queries that are not ours."""

    def run(sparql: str) -> QuerySolutions:
        answer = run_query(folder.database, sparql, timeout=timeout)
        with answer.data as data:
            found = parse_query_results(data.read(), format=QueryResultsFormat.JSON) if answer.kind == "table" else None
        if not isinstance(found, QuerySolutions):
            raise UsageError("a question is a SELECT query: `kg query` runs ASK, CONSTRUCT and DESCRIBE")
        return found

    return run
