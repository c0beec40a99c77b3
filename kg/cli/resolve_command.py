"""``kg resolve``."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import rich_click as click

from kg.cli.console import choose_format, clean, deliver, talk
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.errors import UsageError
from kg.identity import Decision, Unit
from kg.inspection import find
from kg.inspection.identity import Side, sides
from kg.pipeline import decide
from kg.store import Collection, StoreFolder, base_of
from kg.store.ledger import Open


@click.group("resolve", short_help="See and decide who is who: review, merge, split, log.")
def command() -> None:
    """See and decide which names mean the same person, institution, place, agreement or event.

    What you decide outranks every rule, is kept in the store's decisions.jsonl, and holds when the store is rebuilt.

    Example:
        kg resolve log

    """


@command.command("review")
@store_option
def review(store: StoreFolder) -> None:
    """Walk through the doubtful pairs: same, different, or skip.

    Example:
        kg resolve review

    """
    collection = _opened(store)
    doubts = collection.ledger.doubts()
    talk(f"{len(doubts)} pairs in doubt")
    made: list[Decision] = []
    for number, doubt in enumerate(doubts, start=1):
        click.echo(clean(f"\n{number} of {len(doubts)}: {doubt.why}"))
        for side in sides(collection.ledger, doubt):
            click.echo(clean("\n".join(_told(side))))
        choice = click.Choice(["s", "d", "k", "q"])
        answer = click.prompt("[s]ame, [d]ifferent, s[k]ip, [q]uit", type=choice, default="k", show_choices=False)
        if answer == "q":
            break
        if answer in "sd":
            made.append(_decision("same" if answer == "s" else "different", doubt))
    talk(f"{len(made)} decided, {decide(made, collection)} articles written again")


@command.command("merge")
@click.argument("one")
@click.argument("other")
@click.option("--why", default="", help="A reason, for the record.")
@store_option
def merge(one: str, other: str, why: str, store: StoreFolder) -> None:
    """Say that ONE and OTHER, names or IRIs, are the same.

    Example:
        kg resolve merge "National Liberation Army" "Revolutionary Armed Forces of Colombia"

    """
    collection = _opened(store)
    first, second = _units(one, collection), _units(other, collection)
    if {unit.path for unit in first} & {unit.path for unit in second}:
        raise UsageError(f"{one!r} and {other!r} are one already: `kg show` tells why")
    if first[0].kind != second[0].kind:
        raise UsageError(f"{one!r} is a {first[0].kind} and {other!r} a {second[0].kind}: they cannot be one")
    made = Decision.by_person("same", first[0].path, _name(first[0]), second[0].path, _name(second[0]), why)
    talk(f"{decide([made], collection)} articles written again")


@command.command("split")
@click.argument("what")
@click.option("--article", "articles", multiple=True, help="Take out only what this article speaks of.")
@click.option("--why", default="", help="A reason, for the record.")
@store_option
def split(what: str, articles: tuple[str, ...], why: str, store: StoreFolder) -> None:
    """Take apart what was merged into WHAT, or take out of it what an article speaks of.

    Example:
        kg resolve split "Sabina Aliyeva" --article example-gazette-2022-10-20-rights-bodies

    """
    collection = _opened(store)
    units = _units(what, collection)
    made = list(_taken_out(what, units, articles, why, collection) if articles else _apart(what, units, why))
    talk(f"{decide(made, collection)} articles written again")


@command.command("log")
@format_option
@output_option
@store_option
def log(table_format: str | None, output: Path | None, store: StoreFolder) -> None:
    """Print every decision on record, first to last.

    Example:
        kg resolve log --format csv

    """
    store.must_exist()
    columns = ("time", "by", "verdict", "what", "to", "rule", "score", "why")
    rows = [
        (made.time, made.by, made.verdict, made.name, made.to_name or made.to, made.rule, str(made.score), made.why)
        for made in store.log
    ]
    deliver(write_rows(columns, rows, choose_format(table_format, output)), output)


def _opened(store: StoreFolder) -> Collection:
    store.must_exist()
    return store.collection()


def _units(what: str, collection: Collection) -> list[Unit]:
    """The units of the one thing that is meant."""
    iri = find(collection.graph, what)
    units = [unit for unit, _ in collection.ledger.parts(iri.removeprefix(base_of(collection.graph)))]
    if not units:
        raise UsageError(f"{what!r} is nothing that names are resolved to: give a person, institution, place or fact")
    return units


def _apart(what: str, units: list[Unit], why: str) -> Iterator[Decision]:
    by_path = {unit.path: unit for unit in units}
    if len(by_path) == 1:
        raise UsageError(f"all articles describe {what!r} alike: take one out with --article")
    for one, other in combinations(by_path.values(), 2):
        yield Decision.by_person("different", one.path, _name(one), other.path, _name(other), why)


def _taken_out(
    what: str, units: list[Unit], articles: tuple[str, ...], why: str, collection: Collection
) -> Iterator[Decision]:
    for article in articles:
        found = [unit for unit in units if article in collection.ledger.articles_of(unit)]
        if not found:
            raise UsageError(f"{article!r} does not speak of {what!r}: `kg show` lists the articles that do")
        sheet = collection.ledger.sheet(article)
        refs = {ref for unit in found for ref in collection.ledger.refs(article, unit)}
        for entity in sheet.entities:
            if entity.id in refs:
                yield Decision.by_person("apart", found[0].path, entity.name, article, "", why)


def _decision(verdict: str, doubt: Open) -> Decision:
    return Decision.by_person(verdict, doubt.one.path, _name(doubt.one), doubt.other.path, _name(doubt.other))


def _name(unit: Unit) -> str:
    return unit.names[0] if unit.names else unit.path


def _told(side: Side) -> Iterator[str]:
    yield f"  {side.name}  ({side.kind})" + (f": {'; '.join(side.says)}" if side.says else "")
    for quote, article in side.quotes:
        yield f'    > "{" ".join(quote.split())}" [{article}]'
