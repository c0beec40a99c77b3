"""The sheets that a store was built from, and who is meant in them: what lets names meet across articles.

An SQLite file beside the graph. A sheet's entities and facts are *mentions* of units; each unit knows the node that it
is part of. Putting or dropping a sheet marks the *blocks* of its units, and settling them marks the *articles* whose
nodes changed: both marks stay until the work is done, so that work cut off is taken up again.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kg.errors import StoreError
from kg.identity.nodes import Node
from kg.identity.units import Unit
from kg.store.tables import LEDGER_TABLES

if TYPE_CHECKING:
    from kg.facts import FactSheet
    from kg.identity.links import Doubt
    from kg.identity.resolution import Thing


@dataclass(frozen=True, slots=True)
class Open:
    """Two units that may be one thing."""

    one: Unit
    other: Unit
    why: str


class Ledger:
    """The sheets of a store with their units; one writer at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    @classmethod
    def open(cls, file: Path) -> Self:
        """Open a ledger, made where there is none; raises `StoreError`."""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(file, timeout=1, isolation_level=None)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.executescript(LEDGER_TABLES)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"{file}: cannot be opened: {error}") from None
        return cls(connection)

    @classmethod
    def in_memory(cls) -> Self:
        """A ledger that is gone with the process."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.executescript(LEDGER_TABLES)
        return cls(connection)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what is done inside, or nothing; raises `StoreError` where it cannot be written."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(f"the store's ledger cannot be written: {error}") from None

    def put(self, sheet: "FactSheet") -> None:
        """Keep a sheet, in place of an earlier one of the same article, to be settled."""
        content = zlib.compress(sheet.model_dump_json(by_alias=True).encode())
        self._db.execute("INSERT OR REPLACE INTO sheet VALUES (?, ?, 1)", (sheet.article.id, content))

    def drop(self, article: str) -> None:
        """Forget a sheet and all that only it mentioned."""
        for part in ("entity", "fact"):
            self.mention(article, part, {})
        self._db.execute("DELETE FROM sheet WHERE article = ?", (article,))

    def sheet(self, article: str) -> "FactSheet":
        """The sheet of an article; a KeyError where there is none."""
        row = self._db.execute("SELECT content FROM sheet WHERE article = ?", (article,)).fetchone()
        if not row:
            raise KeyError(article)
        from kg.facts import FactSheet  # noqa: PLC0415  # most that is read of a ledger is no sheet

        return FactSheet.model_validate_json(zlib.decompress(row[0]))

    def articles(self) -> list[str]:
        """The articles whose sheets are kept, sorted."""
        return [row[0] for row in self._db.execute("SELECT article FROM sheet ORDER BY article")]

    def stale(self) -> list[str]:
        """The articles whose graph is not as the ledger has it, sorted."""
        return [row[0] for row in self._db.execute("SELECT article FROM sheet WHERE stale = 1 ORDER BY article")]

    def doom(self, article: str) -> None:
        """Mark an article to be removed."""
        self._db.execute("UPDATE sheet SET stale = 2 WHERE article = ?", (article,))

    def doomed(self) -> list[str]:
        """The articles to be removed, sorted."""
        return [row[0] for row in self._db.execute("SELECT article FROM sheet WHERE stale = 2 ORDER BY article")]

    def fresh(self, article: str) -> None:
        """An article's graph is as the ledger has it."""
        self._db.execute("UPDATE sheet SET stale = 0 WHERE article = ?", (article,))

    def mention(self, article: str, part: str, units: Mapping[str, Unit]) -> None:
        """Make these the units that a sheet mentions by its ids, and mark the blocks of those that came or went."""
        known = {
            row[0]: row[1]
            for row in self._db.execute("SELECT ref, unit FROM mention WHERE article = ? AND part = ?", (article, part))
        }
        now = {ref: unit.id for ref, unit in units.items()}
        if now == known:
            return
        for unit in units.values():
            added = self._db.execute(
                "INSERT OR IGNORE INTO unit (id, block, own, data) VALUES (?, ?, ?, ?)",
                (unit.id, unit.block, unit.path, json.dumps(unit.as_data(), ensure_ascii=False)),
            )
            if added.rowcount:
                self.touch([unit.block])
        self._db.execute("DELETE FROM mention WHERE article = ? AND part = ?", (article, part))
        self._db.executemany(
            "INSERT INTO mention VALUES (?, ?, ?, ?)", ((article, part, ref, unit) for ref, unit in now.items())
        )
        self._db.execute("UPDATE sheet SET stale = 1 WHERE article = ? AND stale = 0", (article,))
        for unit_id in set(known.values()) - set(now.values()):
            self._let_go(unit_id)

    def _let_go(self, unit_id: str) -> None:
        """Drop a unit that nothing mentions any more."""
        if not self._db.execute("SELECT 1 FROM mention WHERE unit = ? LIMIT 1", (unit_id,)).fetchone():
            row = self._db.execute("SELECT block FROM unit WHERE id = ?", (unit_id,)).fetchone()
            self.touch([row[0]])
            self._db.execute("DELETE FROM unit WHERE id = ?", (unit_id,))
            self._db.execute("DELETE FROM doubt WHERE one = ? OR other = ?", (unit_id, unit_id))

    def touch(self, blocks: Iterable[str]) -> None:
        """Mark blocks to be settled."""
        self._db.executemany("INSERT OR IGNORE INTO touched VALUES (?)", ((block,) for block in blocks))

    def touched(self) -> list[str]:
        """The blocks to be settled, sorted."""
        return [row[0] for row in self._db.execute("SELECT block FROM touched ORDER BY block")]

    def units(self, block: str) -> list[Unit]:
        """All units of a block."""
        return [
            _unit(row[0]) for row in self._db.execute("SELECT data FROM unit WHERE block = ? ORDER BY id", (block,))
        ]

    def blocks_of(self, own: str) -> list[str]:
        """The blocks of the units described alike that stand at a path of their own."""
        return [row[0] for row in self._db.execute("SELECT DISTINCT block FROM unit WHERE own = ?", (own,))]

    def assign(self, blocks: Iterable[str], things: Iterable["Thing"], doubts: Iterable["Doubt"]) -> list["Thing"]:
        """Say what the units of settled blocks are part of; the things are returned whose units are new to them."""
        changed = []
        for thing in things:
            node = (thing.path, thing.label, thing.wikidata)
            moved = [unit.id for unit in thing.units if self._node(unit.id) != node]
            if any(not self._stands(unit, thing.path) for unit in thing.units):
                changed.append(thing)
            for unit_id in moved:
                self._db.execute("UPDATE unit SET path = ?, label = ?, wikidata = ? WHERE id = ?", (*node, unit_id))
                self._db.execute(
                    """UPDATE sheet SET stale = 1
                    WHERE stale = 0 AND article IN (SELECT article FROM mention WHERE unit = ?)""",
                    (unit_id,),
                )
        for block in blocks:
            self._db.execute("DELETE FROM doubt WHERE block = ?", (block,))
            self._db.execute("DELETE FROM touched WHERE block = ?", (block,))
        open_pairs = ((doubt.one.block, doubt.one.id, doubt.other.id, doubt.why) for doubt in doubts)
        self._db.executemany("INSERT OR IGNORE INTO doubt VALUES (?, ?, ?, ?)", open_pairs)
        return changed

    def _stands(self, unit: Unit, path: str) -> bool:
        """Whether what is described alike is part of the node at a path already."""
        found = self._db.execute("SELECT 1 FROM unit WHERE own = ? AND path = ? LIMIT 1", (unit.path, path))
        return found.fetchone() is not None

    def _node(self, unit_id: str) -> tuple[str, str, str]:
        row: tuple[str, str, str] = self._db.execute(
            "SELECT path, label, wikidata FROM unit WHERE id = ?", (unit_id,)
        ).fetchone()
        return row

    def nodes(self, article: str, part: str) -> dict[str, Node]:
        """The nodes of a sheet's entities or facts, by the sheet's ids."""
        rows = self._db.execute(
            """SELECT ref, path, label, wikidata FROM mention JOIN unit ON unit.id = mention.unit
            WHERE article = ? AND part = ?""",
            (article, part),
        )
        return {ref: Node(path, label, wikidata) for ref, path, label, wikidata in rows}

    def parts(self, path: str) -> list[tuple[Unit, list[str]]]:
        """The units that make up the node at a path, each with the articles that mention it."""
        found = self._db.execute("SELECT data FROM unit WHERE path = ? ORDER BY id", (path,)).fetchall()
        units = [_unit(row[0]) for row in found]
        return [(unit, self.articles_of(unit)) for unit in units]

    def articles_of(self, unit: Unit) -> list[str]:
        """The articles that mention a unit, sorted."""
        return [
            row[0]
            for row in self._db.execute(
                "SELECT DISTINCT article FROM mention WHERE unit = ? ORDER BY article", (unit.id,)
            )
        ]

    def refs(self, article: str, unit: Unit) -> set[str]:
        """The ids under which an article's sheet has a unit."""
        return {
            row[0]
            for row in self._db.execute("SELECT ref FROM mention WHERE article = ? AND unit = ?", (article, unit.id))
        }

    def doubts(self) -> list[Open]:
        """The pairs that a person should look at."""
        rows = self._db.execute(
            """SELECT a.data, b.data, why FROM doubt JOIN unit a ON a.id = one JOIN unit b ON b.id = other
            ORDER BY one, other"""
        )
        return [Open(_unit(one), _unit(other), why) for one, other, why in rows]


def _unit(data: str) -> Unit:
    return Unit.from_data(json.loads(data))
