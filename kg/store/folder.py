"""A store's folder.

The graph is in ``graph/``, the sheets that it was built from in ``ledger.sqlite``, what was decided about names in
``decisions.jsonl``, what was rejected in ``quarantine/``.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kg.errors import StoreError
from kg.store.embedded import EmbeddedStore
from kg.store.quarantine import Quarantine

if TYPE_CHECKING:
    from kg.identity import DecisionLog
    from kg.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Collection:
    """A store open for writing: the graph, the ledger of sheets, the log of decisions."""

    graph: EmbeddedStore
    ledger: "Ledger"
    log: "DecisionLog"


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

    @property
    def log(self) -> "DecisionLog":
        """What was decided about who is who."""
        from kg.identity import DecisionLog  # noqa: PLC0415  # most readers of a store need neither it nor the sheets

        return DecisionLog(self.path / "decisions.jsonl")

    def ledger(self) -> "Ledger":
        """The sheets of the store and who is meant in them; raises `StoreError`."""
        from kg.store.ledger import Ledger  # noqa: PLC0415

        return Ledger.open(self.path / "ledger.sqlite")

    def collection(self) -> Collection:
        """Open for writing, and make the store where there is none; raises `StoreError`."""
        return Collection(EmbeddedStore.open(self.database), self.ledger(), self.log)

    def read(self) -> EmbeddedStore:
        """Open for reading; raises `StoreError` where there is no store."""
        self.must_exist()
        return EmbeddedStore.open_read_only(self.database)

    def must_exist(self) -> None:
        """Raise `StoreError` where no store has been built."""
        if not self.exists:
            raise StoreError(f"there is no store at {self.path}: build one with `kg build`, or name it with --store")
