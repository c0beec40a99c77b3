"""A store's folder: the graph in ``graph/``, what was rejected in ``quarantine/``."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kg.errors import StoreError
from kg.store.embedded import EmbeddedStore
from kg.store.quarantine import Quarantine


@dataclass(frozen=True, slots=True)
class StoreFolder:
    """Where one collection lives on disk."""

    path: Path

    @classmethod
    def at(cls, path: str | os.PathLike[str]) -> Self:
        """The folder at a path, which need not exist yet."""
        return cls(Path(path))

    @property
    def database(self) -> Path:
        """The folder of the Oxigraph database."""
        return self.path / "graph"

    @property
    def exists(self) -> bool:
        """Whether a store has been built here."""
        return (self.database / "CURRENT").is_file()

    @property
    def quarantine(self) -> Quarantine:
        """What was rejected when the store was built."""
        return Quarantine(self.path / "quarantine")

    def write(self) -> EmbeddedStore:
        """Open for writing, and make the store where there is none; raises `StoreError`."""
        return EmbeddedStore.open(self.database)

    def read(self) -> EmbeddedStore:
        """Open for reading; raises `StoreError` where there is no store."""
        self.must_exist()
        return EmbeddedStore.open_read_only(self.database)

    def must_exist(self) -> None:
        """Raise `StoreError` where no store has been built."""
        if not self.exists:
            raise StoreError(f"there is no store at {self.path}: build one with `kg build`, or name it with --store")
