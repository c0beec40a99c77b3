"""``kg build``."""

import time
from collections import Counter
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.cli.console import talk
from kg.cli.options import EXISTING, base_option, store_option
from kg.cli.progress import with_progress
from kg.cli.sheets import files_in
from kg.cli.tables import draw_table
from kg.facts.files import SUFFIXES
from kg.pipeline import Outcome, Stored, build
from kg.store import StoreFolder

_FACTS = {"office": "offices", "agreement": "agreements", "event": "events", "statement": "statements"}


@click.command("build", short_help="Build or extend a store from fact sheets.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--texts", type=EXISTING, help="Folder of <article id>.txt to check the sheets' evidence against.")
@store_option
@base_option
def command(paths: tuple[Path, ...], texts: Path | None, store: StoreFolder, base: str) -> None:
    """Build or extend a store from fact sheets (YAML or JSON files, or folders of them).

    Each sheet is checked, mapped to RDF and validated; what passes replaces what the store held of that article,
    what fails goes to the store's quarantine with the reasons. The exit code is 3 where anything was quarantined.

    Example:
        kg build data/examples/sheets --texts data/examples/articles

    """
    files = files_in(paths, SUFFIXES)
    began = time.monotonic()
    outcomes = list(with_progress(build(files, store, texts=texts, base=base), len(files), "building"))
    click.echo(_summary(outcomes, time.monotonic() - began), nl=False)
    for outcome in outcomes:
        _tell(outcome)
    if not all(isinstance(outcome, Stored) for outcome in outcomes):
        raise Exit(3)


def _summary(outcomes: list[Outcome], seconds: float) -> str:
    stored = [outcome for outcome in outcomes if isinstance(outcome, Stored)]
    facts = sum((outcome.facts for outcome in stored), Counter[str]())
    rows = [
        ("articles stored", str(len({outcome.article for outcome in stored}))),
        *((called, str(facts[kind])) for kind, called in _FACTS.items()),
        ("triples", str(sum(outcome.triples for outcome in stored))),
        ("warnings", str(sum(finding.severity == "warning" for outcome in stored for finding in outcome.findings))),
        ("quarantined", str(len(outcomes) - len(stored))),
        ("seconds", f"{seconds:.1f}"),
    ]
    return draw_table(("built", "number"), rows)


def _tell(outcome: Outcome) -> None:
    if isinstance(outcome, Stored):
        for finding in outcome.findings:
            if finding.severity == "warning":
                talk(str(finding))
    else:
        talk("\n".join((f"quarantined: {outcome.source}", *(f"    {reason}" for reason in outcome.reasons))))
