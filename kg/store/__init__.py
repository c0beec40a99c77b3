"""Where graphs live: one named graph an article, and each supported triple once in the default graph."""

from kg.store.base import Store, base_of
from kg.store.embedded import EmbeddedStore
from kg.store.files import read_graphs
from kg.store.folder import Collection, StoreFolder
from kg.store.formats import FORMATS, format_of
from kg.store.quarantine import Quarantine

__all__ = [
    "FORMATS",
    "Collection",
    "EmbeddedStore",
    "Quarantine",
    "Store",
    "StoreFolder",
    "base_of",
    "format_of",
    "read_graphs",
]
