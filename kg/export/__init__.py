"""Graphs as files, in an order that makes two exports of one graph equal and of two graphs diff like text."""

from kg.export.rdf import canonical_turtle, in_graph, rdf_bytes, save_rdf, store_quads

__all__ = ["canonical_turtle", "in_graph", "rdf_bytes", "save_rdf", "store_quads"]
