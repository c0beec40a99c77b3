"""Graphs as files, in an order that makes two exports of one graph equal and of two graphs diff like text."""

from kg.export.formats import FORMATS, format_of
from kg.export.rdf import export_store, write_rdf

__all__ = ["FORMATS", "export_store", "format_of", "write_rdf"]
