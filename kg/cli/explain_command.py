"""``kg explain``."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import rich_click as click

from kg.cli.options import EXISTING, output_option, store_option
from kg.cli.telling import decided, fill, some, tell, text_format_option
from kg.inspection import find
from kg.inspection.explanation import Explanation, Witness, explain
from kg.inspection.identity import decisions_on
from kg.store import StoreFolder, base_of


@click.command("explain", short_help="Show why a fact stands in a store: each sentence, who read it, what was checked.")
@click.argument("fact")
@click.option("--texts", type=EXISTING,
              help="Folder of <article id>.txt: each sentence is then shown in its paragraph.")  # fmt: skip
@text_format_option
@output_option
@store_option
def command(fact: str, texts: Path | None, text_format: str, output: Path | None, store: StoreFolder) -> None:
    """Show why FACT stands in a store: its IRI, or the title of an agreement, or the name of an event.

    Every sentence that supports it is shown, in its paragraph where --texts has the article, with what read it there;
    then the decisions on who and what is meant, and the shapes that the fact was held against. `kg show` tells the
    IRIs of facts.

    Example:
        kg explain "Prespa Agreement" --texts data/examples/articles

    """
    opened = store.read()
    found = explain(opened, find(opened, fact), texts=texts)
    base = base_of(opened)
    paths = [iri.removeprefix(base) for iri in (found.fact.iri, *found.involved)]
    made = decisions_on(store.ledger(), store.log, *paths)
    tell((*_lines(found), *decided(made)), asdict(found) | {"decisions": made}, text_format, output)


def _lines(found: Explanation) -> Iterator[str]:
    fact = found.fact
    claim = f"CLAIMED by {fact.claimant}: " if fact.claimant else ""
    yield fill(f"{fact.date or 'undated'}  {fact.kind}: {claim}{fact.summary}")
    yield fact.iri
    for slot, told in fact.differing.items():
        words = "; ".join(f"{value} ({some(articles)})" for value, articles in told.items())
        yield fill(f"sources differ on {slot}: {words}", "! ", "  ")
    articles = {witness.article for witness in found.witnesses}
    yield ""
    yield f"pieces of evidence: {len(found.witnesses)}, articles: {len(articles)}"
    for witness in found.witnesses:
        yield ""
        yield from _witness(witness)
    yield ""
    yield fill(f"shapes checked before it was stored: {', '.join(found.shapes)}")


def _witness(witness: Witness) -> Iterator[str]:
    marked = f"{witness.before}**{witness.words}**{witness.after}"
    yield fill(" ".join(marked.split()), "  ", "  ")
    where = (witness.outlet, witness.published, witness.headline, witness.article, witness.url)
    yield fill(f"-- {', '.join(filter(None, where))}, characters {witness.begin} to {witness.end}", "    ", "       ")
    when = f", {witness.extracted}" if witness.extracted else ""
    yield fill(f"-- read by {', '.join(witness.extractors) or 'an unnamed extractor'}{when}", "    ", "       ")
