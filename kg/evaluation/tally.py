"""The count of what two sheets of one article have in common, slot by slot."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from kg.evaluation.alignment import align, entity_likeness, fact_likeness
from kg.evaluation.report import GROUPS, Deviation, Score
from kg.evaluation.sameness import same_entity
from kg.evaluation.sheets import Entity, Fact, Sheet
from kg.evaluation.slots import ENTITY_TYPE, FACTS, INSTITUTION, Slot

_NAMED = Slot("named", lambda sheet, _: list(sheet.entities.values()), same_entity)
_MAY_LEAK = ("office", "agreement", "event")
_CONCLUDED = ("signed", "in-force", "ended")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared: a sheet and the entity or fact in it, None where it has no such one."""

    sheet: Sheet
    item: Fact | None

    def values(self, slot: Slot) -> list[Any]:
        """What the item says in a slot."""
        return [] if self.item is None else slot.read(self.sheet, self.item)

    def words(self, own: Entity | None) -> str | None:
        """The words of the article that show the item; those of an entity are the first fact's that mentions it."""
        entity = self.item or own
        fact = self.item if self.item and self.item.get("type") in FACTS else entity and self.sheet.shown_by(entity)
        return " … ".join(str(span.get("quote")) for span in (fact or {}).get("evidence") or []) or None


class Tally:
    """Counts and deviations, gathered while articles are compared one after the other.

    ``claims`` holds, for each aligned fact that the gold marks as a claim, whether the prediction asserts it;
    ``statuses``, for each aligned agreement that is not concluded, whether the prediction says that it is.
    """

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self.deviations: list[Deviation] = []
        self.claims: list[bool] = []
        self.statuses: list[bool] = []

    def slots(self) -> dict[str, Score]:
        """The score of each slot that anything was said about, group by group."""
        order = sorted(self.counts, key=lambda slot: (GROUPS.index(slot.partition(".")[0]), slot))
        return {slot: Score(**self.counts[slot]) for slot in order}

    def compare(self, gold: Sheet, predicted: Sheet) -> None:
        """Add one article."""
        self._compare("entity", _NAMED, Side(gold, {}), Side(predicted, {}))
        for one, other in align(list(gold.entities.values()), list(predicted.entities.values()), entity_likeness):
            if one and other:
                for slot in (ENTITY_TYPE, *(INSTITUTION if one.get("kind") == "institution" else ())):
                    self._compare("entity", slot, Side(gold, one), Side(predicted, other))
        for kind, slots in FACTS.items():
            for one, other in align(gold.of(kind), predicted.of(kind), fact_likeness(kind, gold, predicted)):
                for slot in slots:
                    self._compare(kind, slot, Side(gold, one), Side(predicted, other))
                if one and other:
                    self._look_for_leaks(kind, one, other)

    def _compare(self, group: str, slot: Slot, gold: Side, predicted: Side) -> None:
        """Pair up the values of one slot, each gold one with the first predicted one left that is the same."""
        left = predicted.values(slot)
        missed = []
        hits = 0
        for value in gold.values(slot):
            at = next((at for at, candidate in enumerate(left) if slot.same(value, candidate)), None)
            if at is None:
                missed.append(value)
            else:
                del left[at]
                hits += 1
        name = f"{group}.{slot.name}"
        if hits or missed or left:
            self.counts.setdefault(name, Counter()).update(hit=hits, wrong=len(left), missed=len(missed))
        article = gold.sheet.article
        for value in missed:
            words = gold.words(_entity(value)), predicted.words(None)
            self.deviations.append(Deviation(article, name, "missed", _label(value), *words))
        for value in left:
            words = gold.words(None), predicted.words(_entity(value))
            self.deviations.append(Deviation(article, name, "wrong", _label(value), *words))

    def _look_for_leaks(self, kind: str, gold: Fact, predicted: Fact) -> None:
        if kind in _MAY_LEAK and gold.get("claimed_by"):
            self.claims.append(not predicted.get("claimed_by"))
        if kind == "agreement" and gold.get("status") not in _CONCLUDED:
            self.statuses.append(predicted.get("status") in _CONCLUDED[:2])


def _entity(value: object) -> Entity | None:
    return value if isinstance(value, dict) else None


def _label(value: object) -> str:
    return str(value.get("name") or value.get("id")) if isinstance(value, dict) else str(value)
