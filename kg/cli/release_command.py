"""``kg release``."""

import datetime
from pathlib import Path

import rich_click as click

from kg.cli.console import talk
from kg.cli.options import FOLDER, store_option
from kg.export import About, save_release
from kg.export.release.about import DEFAULT_LICENCE, DEFAULT_TITLE
from kg.store import StoreFolder


@click.command("release", short_help="Write a store as a dataset to publish.")
@click.argument("folder", type=FOLDER)
@click.option("--date", help="Day of the release, which is its version too.  [default: today]")
@click.option("--title", default=DEFAULT_TITLE, show_default=True, help="Title of the dataset.")
@click.option("--author", "authors", multiple=True, help="Who made it; may be given several times.")
@click.option("--licence", default=DEFAULT_LICENCE, show_default=True,
              help="SPDX identifier of the licence that you give it under.")  # fmt: skip
@click.option("--url", default="", help="Address under which the folder will stand, ending in /.")
@store_option
def command(
    folder: Path, date: str | None, title: str, authors: tuple[str, ...], licence: str, url: str, store: StoreFolder
) -> None:
    """Write a store as a dataset to publish: one folder with everything that somebody else needs.

    It holds the graph in Turtle and N-Quads, the tables in CSV with their codebook, the ontology, a description in DCAT
    and VoID, README, licence, citation and checksums. The same store and --date give the same bytes. Nothing is
    published: that is yours to do, and so is the choice of licence.

    Example:
        kg release dataset --date 2024-05-31 --author "Ana Lopez" --licence CC-BY-4.0

    """
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    about = About(date or today, title, licence, authors, url)
    tables = save_release(store.read(), folder, about)
    talk(f"wrote {folder}, released under {about.licence}: {sum(tables.values()):,} rows in {len(tables)} tables")
