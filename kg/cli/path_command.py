"""``kg path``."""

from collections.abc import Iterator
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.cli.console import talk
from kg.cli.network_options import claims_option, ties_option
from kg.cli.options import output_option, store_option
from kg.cli.telling import fill, quoted, tell, text_format_option
from kg.inspection import find
from kg.inspection.paths import Step, path
from kg.inspection.ties import DEEDS
from kg.store import StoreFolder


@click.command("path", short_help="Find the shortest chain of facts between two things, each with its sentence.")
@click.argument("one")
@click.argument("other")
@ties_option
@claims_option
@text_format_option
@output_option
@store_option
def command(
    one: str,
    other: str,
    ties: tuple[str, ...],
    claims: bool,
    text_format: str,
    output: Path | None,
    store: StoreFolder,
) -> None:
    """Find the shortest chain of agreements, events and offices from ONE to OTHER: names, aliases or IRIs.

    Each link comes with the sentence that says so. Claims make no link unless --claims takes them in. Where there is
    no chain the exit code is 1.

    Example:
        kg path "Sabina Aliyeva" "Mediator of the Kingdom of Morocco"

    """
    opened = store.read()
    steps = path(opened, find(opened, one), find(opened, other), ties=ties or DEEDS, claims=claims)
    if steps is None:
        talk(f"no chain of {', '.join(ties or DEEDS)} leads from {one} to {other}: --tie and --claims take in more")
        raise Exit(1)
    tell(
        _lines(steps) if steps else [f"{one} and {other} are one thing"], [_data(s) for s in steps], text_format, output
    )


def _lines(steps: list[Step]) -> Iterator[str]:
    for number, step in enumerate(steps, 1):
        said = step.support
        claim = "CLAIMED " if said.claimed else ""
        words = ", ".join(dict.fromkeys(filter(None, (said.label, said.status, said.date))))
        yield fill(f"{number}. {step.start.label} -- {claim}{step.tie}: {words} -- {step.end.label}")
        if step.fact:
            yield f"    {step.fact}"
            yield quoted(said)


def _data(step: Step) -> dict[str, object]:
    ends = {"from": step.start._asdict(), "to": step.end._asdict()}
    return {**ends, "tie": step.tie, "fact": step.fact, **step.support._asdict()}
