"""``kg build``."""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.articles import read_articles
from kg.cli.console import talk
from kg.cli.options import EXISTING, base_option, field_option, store_option
from kg.cli.progress import with_progress
from kg.cli.sources import part_sheets
from kg.cli.tables import draw_table
from kg.pipeline import Outcome, Read, Stored, build, extract_sheets, read_sheets
from kg.store import StoreFolder
from kg.validation import Finding

_FACTS = {"office": "offices", "agreement": "agreements", "event": "events", "statement": "statements"}
_TOLD = 20
"""Rejections told one by one; the quarantine holds them all."""


@click.command("build", short_help="Build or extend a store from articles or fact sheets.")
@click.argument("paths", nargs=-1, required=True)
@click.option("--texts", type=EXISTING, help="Folder of <article id>.txt to check fact sheets' evidence against.")
@field_option
@store_option
@base_option
def command(paths: tuple[str, ...], texts: Path | None, fields: dict[str, str], store: StoreFolder, base: str) -> None:
    """Build or extend a store from articles or fact sheets: files, folders, patterns, or '-' for standard input.

    Articles are text, Markdown, saved web pages, JSON, JSON lines, RSS or Atom; sheets are YAML or JSON. Facts are
    extracted, mapped to RDF and validated; what passes replaces what the store held of that article, what fails goes
    to the store's quarantine with the reasons. The exit code is 3 where anything was quarantined.

    Example:
        kg build data/examples/articles

    """
    began = time.monotonic()
    outcomes = list(with_progress(build(_sheets(paths, texts, fields), store, base=base), None, "building"))
    click.echo(_summary(outcomes, time.monotonic() - began), nl=False)
    _tell(outcomes)
    if not all(isinstance(outcome, Stored) for outcome in outcomes):
        raise Exit(3)


def _sheets(paths: tuple[str, ...], texts: Path | None, fields: dict[str, str]) -> Iterator[Read]:
    """Sheets first, then articles."""
    sheets, others = part_sheets(paths)
    yield from read_sheets(sheets, texts)
    if others:
        yield from extract_sheets(read_articles(others, fields=fields))


def _summary(outcomes: list[Outcome], seconds: float) -> str:
    stored = [outcome for outcome in outcomes if isinstance(outcome, Stored)]
    facts = sum((outcome.facts for outcome in stored), Counter[str]())
    rows = [
        ("articles read", str(len(outcomes))),
        ("articles stored", str(len({outcome.article for outcome in stored}))),
        *((called, str(facts[kind])) for kind, called in _FACTS.items()),
        ("triples", str(sum(outcome.triples for outcome in stored))),
        ("warnings", str(sum(len(_warnings(outcome)) for outcome in stored))),
        ("quarantined", str(len(outcomes) - len(stored))),
        ("seconds", f"{seconds:.1f}"),
    ]
    return draw_table(("built", "number"), rows)


def _tell(outcomes: list[Outcome]) -> None:
    """What went to quarantine and why, as far as a person reads, and what is warned of how often."""
    rejected = [outcome for outcome in outcomes if not isinstance(outcome, Stored)]
    for rejection in rejected[:_TOLD]:
        talk("\n".join((f"quarantined: {rejection.source}", *(f"    {reason}" for reason in rejection.reasons))))
    if len(rejected) > _TOLD:
        talk(f"… and {len(rejected) - _TOLD} more in quarantine: `kg list quarantined` has them all")
    warned = Counter(finding.message for outcome in outcomes for finding in _warnings(outcome))
    for message, number in warned.most_common():
        talk(f"{number} x warning: {message} (`kg validate` tells where)")


def _warnings(outcome: Outcome) -> list[Finding]:
    return [f for f in outcome.findings if f.severity == "warning"] if isinstance(outcome, Stored) else []
