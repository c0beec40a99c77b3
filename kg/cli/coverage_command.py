"""``kg coverage``."""

from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, deliver
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection.coverage import coverage
from kg.store import StoreFolder


@click.command("coverage", short_help="Count what a store rests on and what it does not know.")
@format_option
@output_option
@store_option
def command(table_format: str | None, output: Path | None, store: StoreFolder) -> None:
    """Count what a store rests on and what it does not know: sources, facts with one source, claims, gaps.

    Example:
        kg coverage --format table

    """
    rows = [
        (count.part, count.what, str(count.number), str(count.of), f"{count.number / count.of:.0%}" if count.of else "")
        for count in coverage(store.read())
    ]
    deliver(write_rows(("part", "what", "number", "of", "share"), rows, choose_format(table_format, output)), output)
