"""``kg check``."""

import textwrap
from collections import Counter
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.cli.console import choose_format, clean, deliver, talk
from kg.cli.options import FILE, format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.errors import UsageError
from kg.inspection import describe, labels
from kg.questions.checks import GRADES, Check, checks, faults, read_profile
from kg.store import Store, StoreFolder


@click.command("check", short_help="Look for what is likely wrong or missing in a store.")
@click.option("--explain", metavar="CHECK", help="Tell the problem that a check finds and its remedy, and stop.")
@click.option(
    "--profile", type=FILE, help="YAML that gives checks another severity: 'one-party: error', 'one-party: off'."
)
@click.option("--fail-on", type=click.Choice([*GRADES, "none"]), default="error", show_default=True,
              help="Exit with code 1 where something of this severity or graver is found.")  # fmt: skip
@format_option
@output_option
@store_option
def command(
    explain: str | None, profile: Path | None, fail_on: str, table_format: str | None, output: Path | None,
    store: StoreFolder,
) -> None:  # fmt: skip
    """Look for what is likely wrong or missing in a store, across all its articles.

    `kg validate` holds each article against the shapes; these checks see what only the whole shows.

    Example:
        kg check --fail-on none

    """
    wanted = checks(read_profile(profile) if profile else None)
    if explain:
        deliver(_explained(explain, wanted).encode(), output)
        return
    opened = store.read()
    found = list(faults(opened, wanted))
    called = _called(opened, {fault.node for fault in found})
    rows = [(fault.check.severity, fault.check.name, called.get(fault.node, fault.node), fault.detail, fault.node)
            for fault in found]  # fmt: skip
    columns = ("severity", "check", "what", "detail", "node")
    chosen = choose_format(table_format, output)
    shown = 4 if chosen == "table" else 5
    deliver(write_rows(columns[:shown], [[clean(cell) for cell in row[:shown]] for row in rows], chosen), output)
    counts = Counter(fault.check.severity for fault in found)
    talk(f"{len(wanted)} checks: " + ", ".join(f"{counts[grade]} {grade}s" for grade in reversed(GRADES)))
    if fail_on != "none" and any(counts[grade] for grade in GRADES[GRADES.index(fail_on) :]):
        raise Exit(1)


def _explained(name: str, wanted: dict[str, Check]) -> str:
    if name not in wanted:
        raise UsageError(f"there is no check {name!r}; there are: {', '.join(wanted)}")
    check = wanted[name]
    parts = (f"{check.title}  ({check.name}, {check.severity})", f"Problem: {check.problem}", f"Remedy: {check.remedy}")
    return "\n\n".join(textwrap.fill(part, 110) for part in parts) + "\n"


def _called(store: Store, nodes: set[str]) -> dict[str, str]:
    """Nodes by name, facts by what they say."""
    return {fact.iri: fact.summary for fact in describe(store, nodes)} | labels(store, nodes)
