"""``kg compare``."""

from collections.abc import Iterator
from pathlib import Path

import rich_click as click

from kg.cli.network_options import claims_option
from kg.cli.options import output_option, store_option
from kg.cli.telling import fill, quoted, tell, text_format_option
from kg.inspection import find
from kg.inspection.comparison import Bond, Comparison, compare
from kg.store import StoreFolder

_SHOWN = 3
"""Ties to a shared thing that are listed for each side; JSON has them all."""


@click.command("compare", short_help="Tell what two things share: deeds, partners, events, people, places.")
@click.argument("one")
@click.argument("other")
@claims_option
@text_format_option
@output_option
@store_option
def command(one: str, other: str, claims: bool, text_format: str, output: Path | None, store: StoreFolder) -> None:
    """Tell what ONE and OTHER share: what they did together, and what both are tied to, each with its sentence.

    Example:
        kg compare "Commissioner for Human Rights of Azerbaijan" "Mediator of the Kingdom of Morocco"

    """
    opened = store.read()
    found = compare(opened, find(opened, one), find(opened, other), claims=claims)
    tell(_lines(found), found, text_format, output)


def _lines(found: Comparison) -> Iterator[str]:
    for thing in (found.one, found.other):
        yield f"{thing.label}  ({', '.join(filter(None, (thing.type or thing.kind, thing.country)))})"
    yield ""
    yield f"facts that both are in: {len(found.together)}"
    for fact in found.together:
        yield fill(f"{fact.date or 'undated'}  {fact.kind}: {fact.summary}", "  ", "      ")
        if fact.quotations:
            said = fact.quotations[0]
            yield fill(f'"{said.words}" [{said.article}]', "    > ", "      ")
    yield ""
    yield f"things that both are tied to: {len(found.shared)}"
    for shared in found.shared:
        yield f"  {shared.thing.label}  ({shared.thing.type or shared.thing.kind})"
        yield from _bonds(found.one.label, shared.one)
        yield from _bonds(found.other.label, shared.other)


def _bonds(label: str, bonds: list[Bond]) -> Iterator[str]:
    more = f" (and {len(bonds) - _SHOWN} more)" if len(bonds) > _SHOWN else ""
    for bond in bonds[:_SHOWN]:
        said = bond.support
        words = ", ".join(dict.fromkeys(filter(None, (said.label, said.status, said.date))))
        yield fill(f"{label} -- {bond.tie}{': ' if words else ''}{words}{more}", "    ", "        ")
        if bond.fact:
            yield quoted(said)
