"""Decisions on record: an append-only file of JSON lines beside the store."""

import datetime
import getpass
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from kg.errors import StoreError
from kg.identity.verdicts import Verdicts

BY_RULE = "accordant"


@dataclass(frozen=True, slots=True)
class Decision:
    """That something is, or is not, something else: what to what, why, how sure, by which rule, when and by whom."""

    verdict: str
    """``same``, ``different`` or ``apart``."""
    what: str
    """Path of the unit below the graph's base."""
    name: str
    """What the unit is called."""
    to: str
    """Path of what it is the same as or different from; of one that stands apart, the article."""
    to_name: str
    rule: str
    score: float
    why: str
    by: str = BY_RULE
    time: str = ""

    @classmethod
    def by_person(cls, verdict: str, what: str, name: str, to: str, to_name: str, why: str = "") -> Self:
        """A decision of whoever runs the program, now."""
        return cls(verdict, what, name, to, to_name, "person", 1.0, why or "decided by a person", _user(), now())

    @property
    def is_human(self) -> bool:
        """Whether a person decided, which no rule overrules."""
        return self.by != BY_RULE


class DecisionLog:
    """The decisions of a store in the order in which they were made."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def append(self, decisions: Iterable[Decision]) -> None:
        """Add decisions at the end, on disk when this returns; raises `StoreError`."""
        lines = "".join(json.dumps(asdict(decision), ensure_ascii=False) + "\n" for decision in decisions)
        if not lines:
            return
        try:
            with self.file.open("ab") as log:
                log.write(lines.encode())
                log.flush()
                os.fsync(log.fileno())
        except OSError as error:
            raise StoreError(f"{self.file}: decisions cannot be written: {error.strerror}") from None

    def __iter__(self) -> Iterator[Decision]:
        """All decisions, first to last; raises `StoreError` for a line that is none."""
        if not self.file.exists():
            return
        with self.file.open(encoding="utf-8", errors="replace") as log:
            for number, line in enumerate(log, start=1):
                try:
                    yield Decision(**json.loads(line))
                except (ValueError, TypeError):
                    hint = "mend or remove the line; it may be the end of a write that was cut off"
                    raise StoreError(f"{self.file}:{number}: no decision: {hint}") from None

    def verdicts(self) -> Verdicts:
        """What people have decided, the last word on each pair."""
        last: dict[tuple[str, str], str] = {}
        apart: dict[tuple[str, str], bool] = {}
        for decision in self:
            if decision.is_human and decision.verdict == "apart":
                apart[decision.to, decision.name] = True
            elif decision.is_human:
                last[min(decision.what, decision.to), max(decision.what, decision.to)] = decision.verdict
        return Verdicts.of(
            (pair for pair, verdict in last.items() if verdict == "same"),
            (pair for pair, verdict in last.items() if verdict == "different"),
            apart,
        )


def now() -> str:
    """The time to the second, in UTC."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "a person"
