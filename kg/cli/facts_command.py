"""``kg facts``."""

import json

import rich_click as click

from kg.facts import FactSheet


@click.group("facts", short_help="Work with fact sheets: print their JSON Schema.")
def command() -> None:
    """Work with fact sheets.

    Example:
        kg facts schema

    """


@command.command("schema")
def schema() -> None:
    """Print the JSON Schema of a fact sheet.

    Example:
        kg facts schema

    """
    click.echo(json.dumps(FactSheet.model_json_schema(), indent=1))
