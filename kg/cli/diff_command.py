"""``kg diff``."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.cli.console import deliver
from kg.cli.options import output_option
from kg.cli.telling import fill, tell
from kg.inspection.difference import Changed, Difference, difference, opened, rdf_patch

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


@click.command("diff", short_help="Tell how two stores or RDF files differ: in words, or as an RDF patch.")
@click.argument("before", type=click.Path(path_type=Path, exists=True))
@click.argument("after", type=click.Path(path_type=Path, exists=True))
@click.option("--format", "diff_format", type=click.Choice(["text", "json", "patch"]), default="text",
              show_default=True, help="Words, the same as JSON, or every triple as RDF Patch.")  # fmt: skip
@output_option
def command(before: Path, after: Path, diff_format: str, output: Path | None) -> None:
    """Tell how two stores or RDF files differ: facts, people, institutions, places added, removed, changed.

    What all articles of each side together support is compared; an RDF patch holds every triple of that. The exit
    code is 1 where there is a difference.

    Example:
        kg diff kg-store kg-store

    """
    found = difference(opened(before), opened(after))
    if diff_format == "patch":
        deliver(rdf_patch(found), output)
    else:
        tell(_lines(found), found.nodes, diff_format, output)
    if found.added or found.removed:
        raise Exit(1)


def _lines(found: Difference) -> Iterator[str]:
    if not (found.added or found.removed):
        yield "no difference"
        return
    for node in found.nodes:
        yield from _node(node)
    counts = Counter(node.how for node in found.nodes)
    yield ", ".join(f"{counts[how]} {how}" for how in _SIGNS) + (
        f"; {len(found.added):,} triples added, {len(found.removed):,} removed"
    )


def _node(node: Changed) -> Iterator[str]:
    yield fill(f"{_SIGNS[node.how]} {node.kind}: {node.words}")
    yield f"    {node.iri}"
    for change in node.changes:
        yield fill(f"{'+' if change.added else '-'} {change.what}: {change.value}", "      ", "          ")
