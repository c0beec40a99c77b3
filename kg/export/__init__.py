"""Graphs as files, in an order that makes two exports of one graph equal and of two graphs diff like text."""

from kg.export.rdf import export_store, in_order, rdf_bytes

__all__ = ["export_store", "in_order", "rdf_bytes"]
