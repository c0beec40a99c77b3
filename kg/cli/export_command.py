"""``kg export``."""

from pathlib import Path

import rich_click as click

from kg.cli.console import deliver, talk
from kg.cli.options import store_option
from kg.cli.progress import with_progress
from kg.export import rdf_bytes, save_rdf, store_quads
from kg.store import FORMATS, StoreFolder, format_of
from kg.store.formats import holds_datasets


@click.command("export", short_help="Write a store to an RDF file.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False),
              help="File to write to; the ending says the format, with .gz it is packed; '-' is stdout.")  # fmt: skip
@click.option("--format", "given", type=click.Choice(list(FORMATS)), help="RDF format.  [default: by -o, else ttl]")
@store_option
def command(output: Path, given: str | None, store: StoreFolder) -> None:
    """Write a store to an RDF file.

    Turtle, N-Triples and JSON-LD hold what all articles together support; TriG and N-Quads also hold each article's
    graph. The order is fixed: two exports of one store are equal, and of two stores differ like text.

    Example:
        kg export -o graph.ttl

    """
    opened = store.read()
    to_stdout = str(output) == "-"
    rdf_format = FORMATS[given] if given else FORMATS["ttl"] if to_stdout else format_of(output)
    total = len(opened) if holds_datasets(rdf_format) else None
    quads = with_progress(store_quads(opened, rdf_format), total, "exporting")
    if to_stdout:
        deliver(rdf_bytes(quads, rdf_format), None)
        return
    save_rdf(quads, output, rdf_format)
    talk(f"wrote {output} ({output.stat().st_size:,} bytes)")
