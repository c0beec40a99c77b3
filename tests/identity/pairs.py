"""Decided pairs as sheets: each side is what one article says of one thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from kg.facts import FactSheet
from kg.facts.documents import parse_document

FILE = Path(__file__).with_name("pairs.yaml")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sheets, the ids in them of what is asked about, and whether that is one thing."""

    same: bool
    hard: str
    why: str
    kind: str
    sheets: tuple[FactSheet, FactSheet]
    asked: tuple[str, str]

    def __str__(self) -> str:
        names = " / ".join(sheet.article.id for sheet in self.sheets)
        return f"{'same' if self.same else 'different'} {self.kind} ({self.hard or 'plain'}): {names}: {self.why}"


def pairs() -> Iterator[Pair]:
    """All pairs in the file, in its order."""
    for entry in cast("list[dict[str, Any]]", parse_document(FILE.read_text("utf-8"), is_json=False)):
        sides = (entry["a"], entry["b"])
        (one, first), (other, second) = _sheet(sides[0], "a"), _sheet(sides[1], "b")
        yield Pair(
            entry["same"], entry.get("hard", ""), entry.get("why", ""), sides[0]["kind"], (one, other), (first, second)
        )


class _Sheet:
    def __init__(self) -> None:
        self.entities: list[dict[str, Any]] = []
        self.facts: list[dict[str, Any]] = []

    def entity(self, given: dict[str, Any] | str | None, kind: str = "institution") -> str | None:
        if given is None:
            return None
        data: dict[str, Any] = {"kind": kind, "name": given} if isinstance(given, str) else dict(given)
        data = {key: value for key, value in data.items() if key not in ("article", "published", "offices")}
        if isinstance(part_of := data.get("part_of"), str | dict):
            data["part_of"] = self.entity(part_of)
        if data["kind"] == "place":
            data.setdefault("type", "city")
        elif data["kind"] == "institution":
            data.setdefault("type", "other")
        data["id"] = f"e{len(self.entities)}"
        for known in self.entities:
            if {**known, "id": ""} == {**data, "id": ""}:
                return str(known["id"])
        self.entities.append(data)
        return str(data["id"])

    def fact(self, **data: Any) -> None:  # noqa: ANN401
        kept = {key: value for key, value in data.items() if value is not None}
        evidence = [{"start": 0, "end": 1, "quote": "x"}]
        self.facts.append({**kept, "id": f"f{len(self.facts)}", "evidence": evidence})


def _sheet(side: dict[str, Any], letter: str) -> tuple[FactSheet, str]:
    made = _Sheet()
    asked: str | None = "f0"
    if side["kind"] == "agreement":
        _agreement(side["agreement"], made)
    elif side["kind"] == "event":
        _event(side["event"], made)
    else:
        asked = made.entity(side)
        for office in side.get("offices", []):
            made.fact(type="office", person=asked, role=office["role"], status=office.get("status", "current"),
                      country=office.get("country"), institution=_kinded(office.get("institution"), made))  # fmt: skip
        made.fact(type="statement", speaker=asked, quote="x", direct=False)
    article = {
        "id": f"{side['article']}-{letter}",
        "published": side.get("published"),
        "language": "en",
        "sha256": "0" * 64,
    }
    sheet = {"version": 1, "article": article, "entities": made.entities, "facts": made.facts}
    return FactSheet.model_validate(sheet), asked or ""


def _kinded(given: dict[str, Any] | None, made: _Sheet) -> str | None:
    return made.entity({"kind": "institution", **given} if given else None)


def _agreement(given: dict[str, Any], made: _Sheet) -> None:
    place = made.entity(given.get("place"), "place")
    made.fact(type="agreement", kind=given["kind"], status=given["status"], title=given.get("title"), place=place,
              date=given.get("date"), subject=given.get("subject"),
              parties=[made.entity(party) for party in given["parties"]])  # fmt: skip


def _event(given: dict[str, Any], made: _Sheet) -> None:
    place = made.entity(given.get("place"), "place")
    made.fact(type="event", kind=given["kind"], status=given["status"], name=given.get("name"), date=given.get("date"),
              end_date=given.get("end_date"), place=place, occasion=given.get("occasion"),
              participants=[{"entity": made.entity(one)} for one in given.get("participants") or []],
              organisers=[made.entity(one) for one in given.get("organisers") or []])  # fmt: skip
