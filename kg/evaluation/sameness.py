"""Whether two sheets mean the same person, institution or place."""

from itertools import product

from kg.evaluation.sheets import Entity
from kg.evaluation.wording import content_words, fold

_ENOUGH_IN_COMMON = 0.6


def same_entity(one: Entity, other: Entity) -> bool:
    """Countries by their code, a state as its government, all others by any of their names.

    Where a name is inferred and not in the text, type and country decide.
    """
    if _is_country(one) and _is_country(other) and one.get("country") and other.get("country"):
        return bool(one["country"] == other["country"])
    if _state_and_government(one, other) or _state_and_government(other, one):
        return True
    if one.get("kind") != other.get("kind") and "?" not in (one.get("kind"), other.get("kind")):
        return False
    is_person = one.get("kind") == "person"
    by_name = any(_same_name(name, called, is_person=is_person) for name, called in product(_names(one), _names(other)))
    return by_name or (bool(one.get("inferred") or other.get("inferred")) and _same_office(one, other))


def _names(entity: Entity) -> list[str]:
    return [name for name in (entity.get("name"), *(entity.get("aliases") or [])) if name]


def _is_country(entity: Entity) -> bool:
    return entity.get("kind") == "place" and entity.get("type") == "country"


def _state_and_government(state: Entity, government: Entity) -> bool:
    acts_for = government.get("type") == "government" and state.get("country") == government.get("country")
    return _is_country(state) and acts_for


def _same_office(one: Entity, other: Entity) -> bool:
    return one.get("type") == other.get("type") and bool(one.get("country")) and one["country"] == other.get("country")


def _same_name(name: str, called: str, *, is_person: bool) -> bool:
    """Alike but for spelling; a person's with words left out before the surname; else most words in common."""
    if fold(name) == fold(called):
        return True
    words, others = content_words(name), content_words(called)
    if not words or not others:
        return False
    if is_person:
        return (words <= others or others <= words) and fold(name).split()[-1] == fold(called).split()[-1]
    return len(words & others) / len(words | others) >= _ENOUGH_IN_COMMON
