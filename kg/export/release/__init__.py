"""A dataset release: the graph and its tables in one folder, described, counted, licensed, checksummed and citable."""

from kg.export.release.about import About
from kg.export.release.folder import save_release

__all__ = ["About", "save_release"]
