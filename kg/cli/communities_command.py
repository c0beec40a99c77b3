"""``kg communities``."""

import json
from dataclasses import asdict
from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, deliver
from kg.cli.network_options import claims_option, ties_option
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection.communities import communities
from kg.inspection.ties import DEEDS
from kg.store import StoreFolder


@click.command("communities", short_help="List groups that are tied more to each other than to the rest.")
@click.option("--smallest", type=click.IntRange(1), default=3, show_default=True, help="Leave smaller ones out.")
@ties_option
@claims_option
@format_option
@output_option
@store_option
def command(
    smallest: int,
    ties: tuple[str, ...],
    claims: bool,
    table_format: str | None,
    output: Path | None,
    store: StoreFolder,
) -> None:
    """List groups of things that are tied more to each other than to the rest, the largest first.

    They are found by Louvain's method with a fixed seed, the same on every run, in the network of agreements,
    signatures, events and offices, or of each --tie named. CSV and JSON have the members' IRIs.

    Example:
        kg communities --smallest 4

    """
    found = communities(store.read(), ties=ties or DEEDS, smallest=smallest, claims=claims)
    chosen = choose_format(table_format, output)
    if chosen == "json":
        deliver((json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1) + "\n").encode(), output)
        return
    columns = ["community", "size", "leading", "countries", *(["members"] if chosen != "table" else [])]
    rows = [
        [str(number), str(one.size), "; ".join(one.leading), _counted(one.countries), " ".join(one.members)]
        for number, one in enumerate(found, 1)
    ]
    deliver(write_rows(columns, [row[: len(columns)] for row in rows], chosen), output)


def _counted(countries: dict[str, int]) -> str:
    return ", ".join(f"{code} {number}" for code, number in countries.items())
