"""What the commands that draw share: where a picture goes, how many things it shows, and what to say of it."""

from pathlib import Path
from typing import Final, TypeGuard

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
    help="The most things that a picture shows; what is left out is told.  [default: 60, of bars 40]",
)


def picture_format(output: Path) -> str:
    """The format that a file's ending names; raises `UsageError` before anything is read or drawn."""
    return choose_format(None, output, FORMATS)


def is_picture(output: Path | None) -> TypeGuard[Path]:
    """Whether a file's ending asks for a picture."""
    return output is not None and output.suffix.lstrip(".") in FORMATS


def show_picture(sheet: Sheet, output: Path) -> None:
    """Write a picture to its file; what it leaves out, and what no font here can show, is told."""
    chosen = picture_format(output)
    deliver(sheet.save(chosen), output)
    if sheet.left_out:
        talk(f"{sheet.left_out} --limit draws more, up to {_MOST}.")
    if chosen == "png" and (unshown := sheet.unshown()):
        shown = unshown if len(unshown) <= 20 else unshown[:20] + "…"
        talk(f"no font on this machine has {shown}: install a Noto font for the script, or draw an SVG")
