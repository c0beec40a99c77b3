"""Answers in sentences: wrapped text with the words that it rests on, or the same as JSON."""

import json
import textwrap
from collections.abc import Iterable
from pathlib import Path

import rich_click as click

from kg.cli.console import clean, deliver
from kg.inspection.network import Support

_WIDTH = 110

text_format_option = click.option(
    "--format",
    "text_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text to read, or JSON.",
)


def tell(lines: Iterable[str], data: object, text_format: str, output: Path | None) -> None:
    """Deliver an answer as its lines or as JSON."""
    if text_format == "json":
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    else:
        text = clean("\n".join(lines) + "\n")
    deliver(text.encode(), output)


def fill(text: str, first: str = "", then: str = "    ") -> str:
    """Text wrapped under its first line."""
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False, break_long_words=False
    )


def quoted(support: Support) -> str:
    """The sentence behind a fact and the article that it stands in."""
    more = f" and {support.sources - 1} more" if support.sources > 1 else ""
    return fill(f'"{support.quote}" [{support.article}{more}]', "    > ", "      ")
