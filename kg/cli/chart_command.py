"""``kg chart``."""

from pathlib import Path

import rich_click as click

from kg.cli.options import store_option
from kg.cli.pictures import limit_option, picture_format, picture_option, show_picture
from kg.inspection.pictures import CHARTS, chart, draw_bars
from kg.inspection.pictures.bars import MOST
from kg.store import StoreFolder


@click.command("chart", short_help="Draw numbers as bars: agreements by year, facts by outlet and more.")
@click.argument("name", type=click.Choice(list(CHARTS)))
@limit_option
@picture_option
@store_option
def command(name: str, limit: int | None, output: Path, store: StoreFolder) -> None:
    """Draw numbers as bars. Claims are counted apart from facts, or not at all.

    A picture is the same on every run. It needs matplotlib: pip install 'accordant[pictures]'.

    Example:
        kg chart agreements-by-year -o agreements.svg

    """
    picture_format(output)
    bars = chart(store.read(), name, limit=limit or MOST)
    show_picture(draw_bars(bars), output)
