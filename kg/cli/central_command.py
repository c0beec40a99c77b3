"""``kg central``."""

import json
from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, deliver, talk
from kg.cli.network_options import claims_option, ties_option
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection.centrality import MEASURES, Central, Measure, central
from kg.inspection.ties import DEEDS
from kg.store import StoreFolder

_COLUMNS = ("thing", "kind", "country", "degree", "betweenness", "pagerank", "ties", "iri")


@click.command("central", short_help="List who stands in the middle: degree, betweenness, PageRank.")
@click.option("--by", type=click.Choice(MEASURES), default="degree", show_default=True, help="What to order by.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many to list.")
@ties_option
@claims_option
@format_option
@output_option
@store_option
def command(
    by: Measure,
    limit: int,
    ties: tuple[str, ...],
    claims: bool,
    table_format: str | None,
    output: Path | None,
    store: StoreFolder,
) -> None:
    """List who stands in the middle of the network of agreements, signatures, events and offices, or of one --tie.

    Degree counts the things that one is tied to, betweenness is the share of shortest chains that pass through it,
    PageRank the share of a random walk that is spent there. In large stores betweenness is estimated from some things
    drawn by a fixed seed: stderr tells from how many.

    Example:
        kg central --tie agreement --by pagerank --limit 5

    """
    found = central(store.read(), ties=ties or DEEDS, by=by, limit=limit, claims=claims)
    if found.pivots < found.things:
        talk(f"betweenness is estimated from {found.pivots:,} of {found.things:,} things")
    chosen = choose_format(table_format, output)
    if chosen == "json":
        listed = [{**one.thing._asdict(), "iri": one.iri, "degree": one.degree, "betweenness": one.betweenness,
                   "pagerank": one.pagerank, "ties": one.ties} for one in found.listed]  # fmt: skip
        deliver((json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode(), output)
        return
    columns = _COLUMNS[:-1] if chosen == "table" else _COLUMNS
    deliver(write_rows(columns, [_row(one)[: len(columns)] for one in found.listed], chosen), output)


def _row(one: Central) -> list[str]:
    thing = one.thing
    ties = ", ".join(f"{tie} {number}" for tie, number in one.ties.items())
    figures = (str(one.degree), f"{one.betweenness:.4f}", f"{one.pagerank:.4f}")
    return [thing.label, thing.type or thing.kind, thing.country, *figures, ties, one.iri]
