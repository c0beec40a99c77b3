"""The graph taken away as RDF, network, tables or a whole release: two exports of one graph are equal."""

from kg.export.folders import new_folder
from kg.export.network import network_bytes
from kg.export.rdf import canonical_turtle, in_graph, rdf_bytes, save_rdf, store_quads
from kg.export.release import About, save_release
from kg.export.tables import save_csv, save_parquet

__all__ = [
    "About",
    "canonical_turtle",
    "in_graph",
    "network_bytes",
    "new_folder",
    "rdf_bytes",
    "save_csv",
    "save_parquet",
    "save_rdf",
    "save_release",
    "store_quads",
]
