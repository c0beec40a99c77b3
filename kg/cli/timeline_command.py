"""``kg timeline``."""

from collections.abc import Iterator
from pathlib import Path

import rich_click as click

from kg.cli.options import output_option, store_option
from kg.cli.pictures import is_picture, limit_option, show_picture
from kg.cli.telling import fill, tell, text_format_option
from kg.inspection import find, labels
from kg.inspection.pictures import LIMIT, draw_timeline, entry_moments
from kg.inspection.timeline import Entry, timeline
from kg.store import StoreFolder


@click.command("timeline", short_help="Tell what happened to a thing, in order of time.")
@click.argument("what")
@text_format_option
@limit_option
@output_option
@store_option
def command(what: str, text_format: str, limit: int | None, output: Path | None, store: StoreFolder) -> None:
    """Tell what happened to WHAT, a name, an alias or an IRI, in order of time, each with a sentence that says so.

    Dates are as exact as the sources are: a year stays a year. What has no date of its own stands under the day of
    the first report, marked so. A file that ends in .svg, .png or .html gets a picture, the same on every run.

    Example:
        kg timeline "Sabina Aliyeva"

    """
    opened = store.read()
    iri = find(opened, what)
    entries = timeline(opened, iri)
    if is_picture(output):
        show_picture(
            draw_timeline(
                f"Timeline of {labels(opened, [iri]).get(iri, what)}", entry_moments(entries), limit=limit or LIMIT
            ),
            output,
        )
        return
    tell(_lines(entries), entries, text_format, output)


def _lines(entries: list[Entry]) -> Iterator[str]:
    for entry in entries:
        fact = entry.fact
        when = entry.date + (f" to {entry.end}" if entry.end else "") + (" (reported)" if entry.reported else "")
        claim = f"CLAIMED by {fact.claimant}: " if fact.claimant else ""
        yield fill(f"{when or 'undated'}  {fact.kind}: {claim}{fact.summary}")
        if fact.quotations:
            said = fact.quotations[0]
            yield fill(f'"{said.words}" [{said.article}]', "    > ", "      ")
