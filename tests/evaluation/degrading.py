"""Fact sheets made worse at random, in the ways that extractors get them wrong."""

import random
from collections.abc import Callable
from typing import Any

Data = dict[str, Any]


def degrade(sheet: Data, chance: random.Random) -> Data:
    """Change a sheet in place a few times; the same random numbers make the same changes."""
    for _ in range(chance.randint(0, 12)):
        chance.choice(WAYS)(sheet, chance)
    return sheet


def _drop_fact(sheet: Data, chance: random.Random) -> None:
    if sheet["facts"]:
        sheet["facts"].pop(chance.randrange(len(sheet["facts"])))


def _repeat_fact(sheet: Data, chance: random.Random) -> None:
    if sheet["facts"]:
        sheet["facts"].append(dict(chance.choice(sheet["facts"])))


def _drop_entity(sheet: Data, chance: random.Random) -> None:
    if sheet["entities"]:
        sheet["entities"].pop(chance.randrange(len(sheet["entities"])))


def _drop_field(sheet: Data, chance: random.Random) -> None:
    for item in chance.sample(sheet["facts"], min(2, len(sheet["facts"]))):
        fields = [key for key in item if key not in ("id", "type")]
        item.pop(chance.choice(fields)) if fields else None


def _drop_entity_field(sheet: Data, chance: random.Random) -> None:
    for item in chance.sample(sheet["entities"], min(2, len(sheet["entities"]))):
        item.pop(chance.choice(["type", "country", "part_of", "aliases", "inferred"]), None)


def _change_term(sheet: Data, chance: random.Random) -> None:
    for fact in chance.sample(sheet["facts"], min(3, len(sheet["facts"]))):
        fact["kind"] = chance.choice(["memorandum", "agreement", "meeting", "conference", fact.get("kind")])
        fact["status"] = chance.choice(["signed", "planned", "held", "current", "in-force", fact.get("status")])


def _shorten_name(sheet: Data, chance: random.Random) -> None:
    for entity in chance.sample(sheet["entities"], min(3, len(sheet["entities"]))):
        words = entity["name"].split()
        entity["name"] = " ".join(
            chance.choice([words[:1], words[-1:], words[1:] or words, words[:3], [entity["name"].upper()]])
        )


def _change_kind(sheet: Data, chance: random.Random) -> None:
    for entity in chance.sample(sheet["entities"], min(1, len(sheet["entities"]))):
        entity["kind"] = chance.choice(["person", "institution", "place"])
        entity["type"] = chance.choice(["country", "government", "company", "city"])


def _swap_references(sheet: Data, chance: random.Random) -> None:
    ids = [entity["id"] for entity in sheet["entities"]] or ["nobody"]
    for fact in chance.sample(sheet["facts"], min(3, len(sheet["facts"]))):
        key = chance.choice(["person", "institution", "speaker", "place", "claimed_by"])
        fact[key] = chance.choice([*ids, "nobody", None])
        for listed in ("parties", "organisers"):
            if fact.get(listed):
                fact[listed] = chance.sample(ids, min(len(ids), chance.randint(1, 3)))
        for listed, inner in (("participants", "entity"), ("signatories", "person")):
            if fact.get(listed):
                fact[listed] = [{inner: chance.choice(ids)} for _ in range(chance.randint(1, 4))]


def _edit_words(sheet: Data, chance: random.Random) -> None:
    for fact in chance.sample(sheet["facts"], min(4, len(sheet["facts"]))):
        for key in ("quote", "subject", "role", "name", "title"):
            words = str(fact.get(key) or "").split()
            if words:
                fact[key] = " ".join(
                    words[chance.randint(0, len(words) // 2) : chance.randint(len(words) // 2, len(words))]
                )


def _change_date(sheet: Data, chance: random.Random) -> None:
    for fact in sheet["facts"]:
        if fact.get("date"):
            fact["date"] = chance.choice([fact["date"], str(fact["date"])[:4], f"{fact['date']}-01", "1999-09-09"])


def _shift_evidence(sheet: Data, chance: random.Random) -> None:
    for fact in chance.sample(sheet["facts"], min(2, len(sheet["facts"]))):
        for span in fact.get("evidence") or []:
            span["start"] += chance.choice([0, 1, 5])


WAYS: tuple[Callable[[Data, random.Random], None], ...] = (
    _drop_fact, _repeat_fact, _drop_entity, _drop_field, _drop_entity_field, _change_term, _shorten_name, _change_kind,
    _swap_references, _edit_words, _change_date, _shift_evidence,
)  # fmt: skip
