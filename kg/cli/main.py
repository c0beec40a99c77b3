"""The ``kg`` command: its sub-commands by name, loaded when called, and the errors they end in."""

import sys
from importlib import import_module

import click

from kg.errors import KgError

COMMANDS = {
    "build": "Build or extend a store from articles or fact sheets.",
    "extract": "Write the fact sheets of articles.",
    "evaluate": "Score predicted fact sheets against gold ones.",
    "map": "Write fact sheets as RDF, without a store.",
    "validate": "Check fact sheets, RDF files or a store against the shapes.",
    "ask": "Ask one of the questions people have.",
    "check": "Look for what is likely wrong or missing in a store.",
    "query": "Ask a store in SPARQL.",
    "export": "Write a store to RDF, network or table files.",
    "release": "Write a store as a dataset to publish.",
    "stats": "Count what is in a store.",
    "list": "List agreements, events, people and all else that is in a store.",
    "show": "Show all that a store says of one thing, with the sentences that say so.",
    "explain": "Show why a fact stands in a store: each sentence, who read it, what was checked.",
    "neighbours": "List what is tied to a thing, up to some ties away.",
    "path": "Find the shortest chain of facts between two things, each with its sentence.",
    "timeline": "Tell what happened to a thing, in order of time.",
    "compare": "Tell what two things share: deeds, partners, events, people, places.",
    "central": "List who stands in the middle: degree, betweenness, PageRank.",
    "communities": "List groups that are tied more to each other than to the rest.",
    "coverage": "Count what a store rests on and what it does not know.",
    "diff": "Tell how two stores or RDF files differ: in words, or as an RDF patch.",
    "draw": "Draw what is tied to a thing, or a query's answer.",
    "chart": "Draw numbers as bars: agreements by year, facts by outlet and more.",
    "resolve": "See and decide who is who: review, merge, split, log.",
    "forget": "Remove articles from a store, and what nothing else supports.",
    "facts": "Work with fact sheets: print their JSON Schema.",
    "doctor": "Tell what is installed, what is missing and how to get it.",
}
"""The commands in the order of the main job, with what `kg --help` says of each: help loads none of them."""


class LazyGroup(click.Group):
    """A group whose commands stand in `COMMANDS` and are imported when they are called.

    It is plain click, which renders help in a third of the time of rich-click; the commands are rich-click's.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; every ``kg/cli/<name>_command.py`` has one called ``command``."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"kg.cli.{cmd_name}_command").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group("kg", cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="accordant", prog_name="kg")
def group() -> None:
    """Turn news about institutions and agreements into a knowledge graph that can be quoted.

    Every command tells its options by --help. Data goes to stdout, talk to stderr. Exit codes: 0 done, 1 findings or
    a false answer, 2 wrong usage, 3 bad input, 4 out of time.
    """


def main() -> None:
    """Run the command line; one of our errors becomes its message on stderr and its exit code."""
    try:
        group()
    except KgError as error:
        click.echo(f"kg: {error}", err=True)
        sys.exit(error.exit_code)
