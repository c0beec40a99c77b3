"""Where graphs live: one named graph an article, and each supported triple once in the default graph."""

from kg.store.base import Store
from kg.store.embedded import EmbeddedStore
from kg.store.folder import StoreFolder
from kg.store.quarantine import Quarantine

__all__ = ["EmbeddedStore", "Quarantine", "Store", "StoreFolder"]
