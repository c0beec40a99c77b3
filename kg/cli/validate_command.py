"""``kg validate``."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path

import rich_click as click
from click.exceptions import Exit
from pyoxigraph import Triple

from kg.cli.console import clean, deliver, talk
from kg.cli.options import FILE, base_option, store_option
from kg.cli.progress import with_progress
from kg.cli.sources import files_in
from kg.errors import InputError, UsageError
from kg.export import canonical_turtle
from kg.facts import load_sheet
from kg.facts.files import SUFFIXES
from kg.mapping import map_sheet
from kg.store import FORMATS, Store, StoreFolder, read_graphs
from kg.store.terms import to_rdflib
from kg.validation import SEVERITIES, Finding, Report, at_least, validate_graph, validate_sheet

_RDF = tuple(f".{name}" for name in FORMATS)


@click.command("validate", short_help="Check fact sheets, RDF files or a store against the shapes.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--fail-on", type=click.Choice(["error", "warning", "none"]), default="error", show_default=True,
              help="Exit with code 1 where there are findings of this severity or graver.")  # fmt: skip
@click.option("--format", "report_format", type=click.Choice(["text", "json", "ttl"]), default="text",
              show_default=True, help="Findings as text or JSON, or the SHACL report in Turtle.")  # fmt: skip
@click.option("-o", "--output", type=FILE, help="File to write to; '-' or nothing is stdout.")
@store_option
@base_option
def command(
    paths: tuple[Path, ...], fail_on: str, report_format: str, output: Path | None, store: StoreFolder, base: str
) -> None:
    """Check fact sheets, RDF files or store folders against the shapes; without PATHS, the store.

    Example:
        kg validate data/examples/sheets --fail-on warning

    """
    if not paths:
        store.must_exist()
    graphs = [graph for path in paths or (store.path,) for graph in _graphs(path, base)]
    checked = [_reported(check) for check in with_progress(graphs, len(graphs), "validating")]
    reports = [report for report in checked if isinstance(report, Report)]
    unread = [error for error in checked if isinstance(error, InputError)]
    findings = sorted(finding for report in reports for finding in report.findings)
    deliver(_written(findings, reports, report_format), output)
    for error in unread:
        talk(str(error))
    counts = ", ".join(f"{sum(f.severity == s for f in findings)} {s}s" for s in reversed(SEVERITIES))
    talk(f"{len(reports)} graphs checked: {counts}" + (f"; {len(unread)} could not be read" if unread else ""))
    if unread:
        raise Exit(3)
    if fail_on != "none" and at_least(findings, "error" if fail_on == "error" else "warning"):
        raise Exit(1)


def _reported(check: Callable[[], Report]) -> Report | InputError:
    try:
        return check()
    except InputError as error:
        return error


def _written(findings: list[Finding], reports: list[Report], report_format: str) -> bytes:
    if report_format == "ttl":
        return canonical_turtle(triple for report in reports for triple in report.graph)
    if report_format == "json":
        return (json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1) + "\n").encode()
    return "".join(f"{clean(str(finding))}\n" for finding in findings).encode()


def _graphs(path: Path, base: str) -> Iterator[Callable[[], Report]]:
    """What is to be checked at a path, each read when it is its turn."""
    if StoreFolder(path).exists:
        opened = StoreFolder(path).read()
        for name in opened.graphs():
            yield partial(_check_stored, opened, name)
        return
    for file in files_in([path], SUFFIXES + _RDF):
        if file.suffix.lower() in SUFFIXES:
            yield partial(_check_sheet, file, base)
        elif not file.name.removesuffix(".gz").endswith(_RDF):
            raise UsageError(f"{file}: neither a fact sheet nor RDF: the endings are {', '.join(SUFFIXES + _RDF)}")
        else:
            for name, triples in read_graphs(file).items():
                yield partial(_check_triples, triples, name)


def _check_sheet(file: Path, base: str) -> Report:
    return validate_sheet(map_sheet(load_sheet(file), base))


def _check_stored(store: Store, name: str) -> Report:
    return _check_triples(store.triples(name), name)


def _check_triples(triples: Iterable[Triple], name: str) -> Report:
    return validate_graph(to_rdflib(triples), name)
