"""Which predicted fact stands for which gold one: the more they have in common, the sooner they pair."""

from collections.abc import Callable, Sequence

from kg.evaluation.sameness import same_entity
from kg.evaluation.sheets import Entity, Fact, Sheet
from kg.evaluation.wording import fold, shared_words

Pair = tuple[Fact | None, Fact | None]
Likeness = Callable[[Fact, Fact], float]


def align(gold: Sequence[Fact], predicted: Sequence[Fact], likeness: Likeness) -> list[Pair]:
    """Pairs one to one, the most alike first; what is not alike at all stays alone."""
    ranked = sorted(
        ((likeness(one, other), at, to) for at, one in enumerate(gold) for to, other in enumerate(predicted)),
        key=lambda candidate: (-candidate[0], candidate[1], candidate[2]),
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for score, at, to in ranked:
        if score > 0 and at not in partner and to not in taken:
            partner[at] = to
            taken.add(to)
    pairs: list[Pair] = [(gold[at], predicted[to]) for at, to in partner.items()]
    pairs += [(fact, None) for at, fact in enumerate(gold) if at not in partner]
    return pairs + [(None, fact) for to, fact in enumerate(predicted) if to not in taken]


def entity_likeness(one: Entity, other: Entity) -> float:
    """The same entity, and better still under the same name."""
    return same_entity(one, other) * (1 + 0.1 * (fold(str(one.get("name"))) == fold(str(other.get("name")))))


def fact_likeness(kind: str, gold: Sheet, predicted: Sheet) -> Likeness:
    """How alike two facts of a kind are, each of its sheet."""

    def in_common(one: Fact, other: Fact, key: str, inner: str | None = None) -> int:
        candidates = predicted.named(other, key, inner)
        return sum(any(same_entity(entity, found) for found in candidates) for entity in gold.named(one, key, inner))

    def office(one: Fact, other: Fact) -> float:
        if bool(one.get("person")) != bool(other.get("person")):
            return 0
        role = _alike(one, other, "role")
        where = 0.5 * in_common(one, other, "institution")
        if one.get("person"):
            return 2 + role + where if in_common(one, other, "person") else 0
        return role + where if role and one.get("country") == other.get("country") else 0

    def agreement(one: Fact, other: Fact) -> float:
        who = in_common(one, other, "parties") + in_common(one, other, "signatories", "person")
        about = max(_alike(one, other, "subject"), _alike(one, other, "title"))
        return who + about + _equal(one, other, "kind") + _equal(one, other, "status") if who or about >= 0.5 else 0

    def event(one: Fact, other: Fact) -> float:
        name = _alike(one, other, "name")
        who = in_common(one, other, "participants", "entity") + in_common(one, other, "organisers")
        return 2 * name + who + _equal(one, other, "kind") if who or name >= 0.5 else 0

    def statement(one: Fact, other: Fact) -> float:
        content = _alike(one, other, "quote")
        return content if content >= 0.5 else 0

    return {"office": office, "agreement": agreement, "event": event, "statement": statement}[kind]


def _alike(one: Fact, other: Fact, key: str) -> float:
    return shared_words(str(one.get(key) or ""), str(other.get(key) or ""))


def _equal(one: Fact, other: Fact, key: str) -> float:
    return 0.5 * (one.get(key) == other.get(key))
