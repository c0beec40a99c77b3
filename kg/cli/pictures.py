"""What the commands that draw share: where a picture goes, how many things it shows, and what to say of it."""

from pathlib import Path
from typing import Final

import rich_click as click

from kg.cli.console import choose_format, deliver, talk
from kg.cli.options import FILE
from kg.inspection.pictures import FORMATS, Sheet

_MOST: Final = 300

picture_option = click.option(
    "-o",
    "--output",
    type=FILE,
    required=True,
    help="File to draw to; its ending, .svg, .png or .html, is the format.",
)
limit_option = click.option(
    "--limit",
    type=click.IntRange(1, _MOST),
    help="The most things to draw; what is left out is told.  [default: 60, of bars 40]",
)


def picture_format(output: Path) -> str:
    """The format that a file's ending names; raises `UsageError` before anything is read or drawn."""
    return choose_format(None, output, FORMATS)


def show_picture(sheet: Sheet, output: Path, note: str = "") -> None:
    """Write a picture to its file; what it leaves out, and what no font here can show, is told."""
    chosen = picture_format(output)
    deliver(sheet.save(chosen), output)
    if note:
        talk(f"{note} --limit draws more, up to {_MOST}")
    if chosen == "png" and (unshown := sheet.unshown()):
        shown = unshown if len(unshown) <= 20 else unshown[:20] + "…"
        talk(f"no font on this machine has {shown}: install a Noto font for the script, or draw an SVG")
