"""``kg list``."""

from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, deliver
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection import LISTS, listing
from kg.store import StoreFolder


@click.command("list", short_help="List agreements, events, offices, people, institutions, places or statements.")
@click.argument("what", type=click.Choice(LISTS))
@click.option("--country", help="Only those of a country: its ISO 3166-1 code or English name.")
@click.option("--year", type=click.IntRange(1, 9999), help="Only those of a year.")
@click.option("--kind", help="Only those of a kind or type, such as memorandum, conference, ombudsman, city.")
@format_option
@output_option
@store_option
def command(
    what: str,
    country: str | None,
    year: int | None,
    kind: str | None,
    table_format: str | None,
    output: Path | None,
    store: StoreFolder,
) -> None:
    """List agreements, events, offices, people, institutions, places or statements; claims are marked as such.

    Example:
        kg list agreements --country MA --year 2022

    """
    found = listing(store.read(), what, country=country, year=year, kind=kind)
    rows = [[row[column] for column in found.columns] for row in found.rows]
    deliver(write_rows(found.columns, rows, choose_format(table_format, output)), output)
