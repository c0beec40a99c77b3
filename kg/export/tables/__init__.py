"""The graph as tables: one row a fact or thing, keyed by its IRI, the same in CSV and in Parquet."""

from kg.export.tables.bundle import TABLES
from kg.export.tables.cells import guarded, split, unguarded
from kg.export.tables.codebook import codebook
from kg.export.tables.csv_bundle import save_csv
from kg.export.tables.model import Column, Table
from kg.export.tables.parquet import save_parquet
from kg.export.tables.rows import table_rows

__all__ = [
    "TABLES",
    "Column",
    "Table",
    "codebook",
    "guarded",
    "save_csv",
    "save_parquet",
    "split",
    "table_rows",
    "unguarded",
]
