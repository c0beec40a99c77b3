"""``kg stats``."""

from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, deliver
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.inspection import stats
from kg.store import StoreFolder


@click.command("stats", short_help="Count what is in a store.")
@format_option
@output_option
@store_option
def command(table_format: str | None, output: Path | None, store: StoreFolder) -> None:
    """Count what is in a store; claims are counted apart from facts.

    Example:
        kg stats --format json

    """
    counts = stats(store.read()).counts | {"quarantined": sum(1 for _ in store.quarantine)}
    rows = [(what, str(number)) for what, number in counts.items()]
    deliver(write_rows(("what", "number"), rows, choose_format(table_format, output)), output)
