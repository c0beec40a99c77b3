"""``kg export``."""

from pathlib import Path
from typing import cast

import rich_click as click

from kg.cli.console import deliver, talk
from kg.cli.options import store_option
from kg.cli.progress import with_progress
from kg.errors import UsageError
from kg.export import network_bytes, new_folder, rdf_bytes, save_csv, save_parquet, save_rdf, store_quads
from kg.export.network import NetworkFormat
from kg.store import FORMATS, Store, StoreFolder, format_of
from kg.store.formats import holds_datasets

_NETWORKS = ("graphml", "gexf")
_TABLES = {"csv": save_csv, "parquet": save_parquet}


@click.command("export", short_help="Write a store to RDF, network or table files.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="File, or folder for csv and parquet; the ending says the format; with .gz RDF is packed; '-' is stdout.",
)
@click.option(
    "--format",
    "given",
    type=click.Choice([*FORMATS, *_NETWORKS, *_TABLES]),
    help="What to write.  [default: by -o, else ttl]",
)
@store_option
def command(output: Path, given: str | None, store: StoreFolder) -> None:
    """Write a store to RDF, network or table files.

    Turtle (ttl), N-Triples (nt) and JSON-LD (jsonld) hold what all articles together support; TriG (trig) and
    N-Quads (nq) also hold each article's graph. The order is fixed: two exports of one store are equal, and of two
    stores differ like text.

    GraphML and GEXF are the network of people, institutions, places and events, with labels, kinds and dates, for
    Gephi, Cytoscape or igraph; in Gephi choose not to merge parallel edges.

    csv and parquet are a folder of tables, one row a fact or thing, with a codebook; parquet needs accordant[parquet].

    Example:
        kg export -o tables --format csv

    """
    opened = store.read()
    name = given or output.suffix.lstrip(".")
    if name not in _TABLES and output.is_dir():
        raise UsageError(f"{output} is a folder: name a file, or say --format csv or parquet")
    if name in _TABLES:
        _export_tables(opened, output, name)
    elif name in _NETWORKS:
        deliver(network_bytes(opened, cast("NetworkFormat", name)), output)
    else:
        _export_rdf(opened, output, given)


def _export_tables(store: Store, output: Path, name: str) -> None:
    if str(output) == "-":
        raise UsageError(f"{name} is a folder of files: name it with -o")
    with new_folder(output) as folder:
        counts = _TABLES[name](store, folder)
    talk(f"wrote {output}: " + ", ".join(f"{rows:,} {table}" for table, rows in counts.items()))


def _export_rdf(store: Store, output: Path, given: str | None) -> None:
    to_stdout = str(output) == "-"
    rdf_format = FORMATS[given] if given else FORMATS["ttl"] if to_stdout else format_of(output)
    total = len(store) if holds_datasets(rdf_format) else None
    quads = with_progress(store_quads(store, rdf_format), total, "exporting")
    if to_stdout:
        deliver(rdf_bytes(quads, rdf_format), None)
        return
    save_rdf(quads, output, rdf_format)
    talk(f"wrote {output} ({output.stat().st_size:,} bytes)")
