"""``kg show``."""

import json
import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import rich_click as click

from kg.cli.console import clean, deliver
from kg.cli.options import output_option, store_option
from kg.inspection import Card, Fact, card, find
from kg.store import StoreFolder

_WIDTH = 110


@click.command("show", short_help="Show all that a store says of one thing, with the sentences that say so.")
@click.argument("what")
@click.option("--format", "card_format", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="The card as text or as JSON.")  # fmt: skip
@output_option
@store_option
def command(what: str, card_format: str, output: Path | None, store: StoreFolder) -> None:
    """Show all that a store says of one thing: WHAT is its name, an alias, its IRI, or an article's id.

    Example:
        kg show "Sabina Aliyeva"

    """
    opened = store.read()
    found = card(opened, find(opened, what))
    if card_format == "json":
        text = json.dumps(asdict(found), ensure_ascii=False, indent=1) + "\n"
    else:
        text = clean("\n".join(_lines(found)) + "\n")
    deliver(text.encode(), output)


def _lines(found: Card) -> Iterator[str]:
    yield f"{found.label}  ({found.kind})"
    yield found.iri
    for called, values in found.details.items():
        yield f"{called}: {'; '.join(values)}"
    for fact in found.facts:
        yield ""
        yield from _fact(fact)


def _fact(fact: Fact) -> Iterator[str]:
    claim = f"CLAIMED by {fact.claimant}: " if fact.claimant else ""
    yield _fill(f"{fact.date or 'undated'}  {fact.kind}: {claim}{fact.summary}", "", "    ")
    yield f"    {fact.iri}"
    for quotation in fact.quotations:
        where = ", ".join(filter(None, (quotation.outlet, quotation.published, quotation.article)))
        yield _fill(f'"{quotation.words}" [{where}]', "    > ", "      ")


def _fill(text: str, first: str, then: str) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False, break_long_words=False
    )
