"""``kg neighbours``."""

from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, deliver
from kg.cli.network_options import claims_option, ties_option
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection import find
from kg.inspection.neighbours import Neighbour, neighbours
from kg.store import StoreFolder

_COLUMNS = ("depth", "thing", "kind", "country", "tie", "what", "date", "via", "claimed", "sentence", "article", "iri",
            "fact")  # fmt: skip
_WIDE = ("sentence", "article", "iri", "fact", "claimed")
"""Columns that a table leaves out: CSV and JSON have them."""


@click.command("neighbours", short_help="List what is tied to a thing, up to some ties away.")
@click.argument("what")
@click.option("--depth", type=click.IntRange(1), default=1, show_default=True, help="How many ties away.")
@ties_option
@claims_option
@format_option
@output_option
@store_option
def command(
    what: str,
    depth: int,
    ties: tuple[str, ...],
    claims: bool,
    table_format: str | None,
    output: Path | None,
    store: StoreFolder,
) -> None:
    """List what is tied to WHAT, a name, an alias or an IRI, up to some ties away: a row a tie, the nearest first.

    Without --tie all kinds of tie count, places and countries too. CSV and JSON have the sentence behind each tie.

    Example:
        kg neighbours "Sabina Aliyeva" --depth 2 --tie office --tie agreement

    """
    opened = store.read()
    found = neighbours(opened, find(opened, what), depth=depth, ties=ties or None, claims=claims)
    chosen = choose_format(table_format, output)
    columns = [column for column in _COLUMNS if chosen != "table" or column not in _WIDE]
    rows = [[row[column] for column in columns] for row in map(_row, found)]
    deliver(write_rows(columns, rows, chosen), output)


def _row(one: Neighbour) -> dict[str, str]:
    said = one.support
    words = dict.fromkeys(
        word for word in (said.label, said.status) if word not in ("", one.thing.label, one.via.label)
    )
    what = ("claimed: " if said.claimed else "") + ", ".join(words)
    return {
        "depth": str(one.depth),
        "thing": one.thing.label,
        "kind": one.thing.type or one.thing.kind,
        "country": one.thing.country,
        "tie": one.tie,
        "what": what,
        "date": said.date,
        "via": one.via.label,
        "claimed": "true" if said.claimed else "false",
        "sentence": said.quote,
        "article": said.article,
        "iri": one.iri,
        "fact": one.fact,
    }
