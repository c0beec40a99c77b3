"""Options of the commands that walk the network of things."""

import rich_click as click

from kg.inspection.ties import TIES

ties_option = click.option(
    "--tie",
    "ties",
    multiple=True,
    type=click.Choice(list(TIES)),
    help="Only ties of this kind; may be given several times.",
)
claims_option = click.option("--claims", is_flag=True, help="Take in what is only claimed by somebody, marked as such.")
