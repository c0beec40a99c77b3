"""``kg list``."""

import json
from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, clean, deliver
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection import LISTS, Listing, listing
from kg.inspection.rows import Row
from kg.store import StoreFolder
from kg.store.quarantine import Rejection

_WIDE = ("iri", "articles")
"""Columns that a table leaves out: CSV and JSON have them."""
_JOINED = {"articles": " ", "countries": " ", "years": " ", "parties": " + ", "offices": "; ", "reasons": "\n"}


@click.command("list", short_help="List agreements, events, people and all else that is in a store.")
@click.argument("what", type=click.Choice([*LISTS, "quarantined"]))
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
    """List agreements, articles, events, offices, people, institutions, places, statements, or what is quarantined.

    Claims are marked as such. Tables leave out IRIs and articles; CSV and JSON have them.

    Example:
        kg list agreements --country MA --year 2022

    """
    if what == "quarantined":
        found = Listing(("source", "article", "reasons"), [_rejected(rejection) for rejection in store.quarantine])
    else:
        found = listing(store.read(), what, country=country, year=year, kind=kind)
    chosen = choose_format(table_format, output)
    if chosen == "json":
        listed = [{column: _typed(column, row[column]) for column in found.columns} for row in found.rows]
        deliver((json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode(), output)
        return
    columns = [column for column in found.columns if chosen != "table" or column not in _WIDE]
    rows = [[clean(row[column]) for column in columns] for row in found.rows]
    deliver(write_rows(columns, rows, chosen), output)


def _rejected(rejection: Rejection) -> Row:
    return {"source": rejection.source, "article": rejection.article, "reasons": "\n".join(rejection.reasons)}


def _typed(column: str, value: str) -> str | bool | list[str]:
    """What JSON has instead of text: truth, and lists of what tables join."""
    if column == "claimed":
        return value == "true"
    return value.split(_JOINED[column]) if column in _JOINED and value else value
