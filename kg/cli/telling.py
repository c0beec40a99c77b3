"""Answers in sentences: wrapped text with the words that it rests on, or the same as JSON."""

import json
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from kg.cli.console import clean, deliver
from kg.inspection.network import Support

if TYPE_CHECKING:
    from kg.identity import Decision

_WIDTH = 110
_SHOWN = 5
"""Articles that are listed behind a name; JSON has them all."""

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
        text = json.dumps(_plain(data), ensure_ascii=False, indent=1) + "\n"
    else:
        text = clean("\n".join(lines) + "\n")
    deliver(text.encode(), output)


def _plain(data: object) -> object:
    """Records as JSON has them, by the names of their fields."""
    if isinstance(data, tuple) and hasattr(data, "_asdict"):
        return _plain(data._asdict())
    if is_dataclass(data) and not isinstance(data, type):
        return {field.name: _plain(getattr(data, field.name)) for field in fields(data)}
    if isinstance(data, dict):
        return {key: _plain(value) for key, value in data.items()}
    return [_plain(value) for value in data] if isinstance(data, list | tuple) else data


def fill(text: str, first: str = "", then: str = "    ") -> str:
    """Text wrapped under its first line."""
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False, break_long_words=False
    )


def quoted(support: Support) -> str:
    """The sentence behind a fact and the article that it stands in."""
    more = f" and {support.sources - 1} more" if support.sources > 1 else ""
    return fill(f'"{support.quote}" [{support.article}{more}]', "    > ", "      ")


def some(articles: list[str]) -> str:
    """The first of many articles, and how many more there are."""
    shown = ", ".join(articles[:_SHOWN])
    return shown + (f" and {len(articles) - _SHOWN} more" if len(articles) > _SHOWN else "")


def decided(made: "list[Decision]") -> Iterator[str]:
    """Decisions on who and what is meant, each with its reason."""
    if made:
        yield ""
        yield "decisions:"
    for decision in made:
        what = (
            f"{decision.name} = {decision.to_name}"
            if decision.verdict == "same"
            else f"{decision.name} is not {decision.to_name or 'what it is in other articles'}"
        )
        yield fill(
            f"{what}: {decision.why} [{decision.rule}, {decision.score:g}, {decision.by}, {decision.time}]",
            "    ",
            "      ",
        )
