"""``kg map``."""

from pathlib import Path

import rich_click as click

from kg.cli.console import deliver
from kg.cli.options import EXISTING, FILE, base_option
from kg.cli.progress import with_progress
from kg.cli.sources import files_in
from kg.errors import InputError
from kg.export import in_graph, rdf_bytes
from kg.facts import load_sheet
from kg.facts.files import SUFFIXES
from kg.mapping import Mapped, map_sheet
from kg.store import FORMATS, format_of
from kg.store.formats import holds_datasets
from kg.store.terms import to_oxigraph


@click.command("map", short_help="Write fact sheets as RDF, without a store.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--texts", type=EXISTING, help="Folder of <article id>.txt to check the sheets' evidence against.")
@click.option(
    "--format", "rdf_format", type=click.Choice(list(FORMATS)), help="RDF format.  [default: by -o, else trig]"
)
@click.option("-o", "--output", type=FILE, help="File to write to; '-' or nothing is stdout.")
@base_option
def command(
    paths: tuple[Path, ...], texts: Path | None, rdf_format: str | None, output: Path | None, base: str
) -> None:
    """Write fact sheets as RDF, one named graph an article, without a store and without validation.

    Example:
        kg map data/examples/sheets -o graphs.trig

    """
    to_stdout = output is None or str(output) == "-"
    chosen = FORMATS[rdf_format] if rdf_format else FORMATS["trig"] if to_stdout else format_of(output or Path())
    files = files_in(paths, SUFFIXES)
    sheets = with_progress((load_sheet(file, texts=texts) for file in files), len(files), "mapping")
    mapped: dict[str, Mapped] = {}
    for sheet in sheets:
        first = mapped.setdefault(sheet.article.id, map_sheet(sheet, base))
        if first.sheet != sheet:
            raise InputError(f"two sheets are of article {sheet.article.id!r}: give each article its own id")
    if holds_datasets(chosen):
        quads = [quad for one in mapped.values() for quad in in_graph(to_oxigraph(one.triples), one.article)]
    else:
        quads = list(
            in_graph(dict.fromkeys(triple for one in mapped.values() for triple in to_oxigraph(one.triples)), None)
        )
    deliver(rdf_bytes(quads, chosen), output)
