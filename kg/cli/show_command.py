"""``kg show``."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import rich_click as click

from kg.cli.options import output_option, store_option
from kg.cli.telling import decided, fill, some, tell, text_format_option
from kg.inspection import Card, Fact, card, find
from kg.inspection.identity import decisions_on
from kg.store import StoreFolder, base_of


@click.command("show", short_help="Show all that a store says of one thing, with the sentences that say so.")
@click.argument("what")
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=50,
    show_default=True,
    metavar="N",
    help="So many facts, the latest; 0 for all.",
)
@text_format_option
@output_option
@store_option
def command(what: str, limit: int, text_format: str, output: Path | None, store: StoreFolder) -> None:
    """Show all that a store says of one thing: WHAT is its name, an alias, its IRI, or an article's id.

    Example:
        kg show "Sabina Aliyeva"

    """
    opened = store.read()
    found = card(opened, find(opened, what), limit or None)
    path = found.iri.removeprefix(base_of(opened))
    made = decisions_on(store.ledger(), store.log, path)
    tell((*_lines(found), *decided(made)), asdict(found) | {"decisions": made}, text_format, output)


def _lines(found: Card) -> Iterator[str]:
    yield f"{found.label}  ({found.kind})"
    yield found.iri
    for called, values in found.details.items():
        yield f"{called}: {'; '.join(values)}"
    for name, articles in found.names.items():
        yield fill(f'called "{name}" in {some(articles)}', "", "  ")
    if found.left_out:
        yield ""
        yield f"{found.left_out:,} earlier facts are not shown: --limit 0 shows all"
    for fact in found.facts:
        yield ""
        yield from _fact(fact)


def _fact(fact: Fact) -> Iterator[str]:
    claim = f"CLAIMED by {fact.claimant}: " if fact.claimant else ""
    yield fill(f"{fact.date or 'undated'}  {fact.kind}: {claim}{fact.summary}", "", "    ")
    yield f"    {fact.iri}"
    for slot, told in fact.differing.items():
        words = "; ".join(f"{value} ({some(articles)})" for value, articles in told.items())
        yield fill(f"sources differ on {slot}: {words}", "    ! ", "      ")
    for quotation in fact.quotations:
        where = ", ".join(filter(None, (quotation.outlet, quotation.published, quotation.article)))
        yield fill(f'"{quotation.words}" [{where}]', "    > ", "      ")
