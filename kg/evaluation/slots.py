"""The slots that are counted: where their values stand in a fact, and when two values are the same."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kg.evaluation.sameness import same_entity
from kg.evaluation.sheets import Fact, Sheet
from kg.evaluation.wording import shared_words


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that a fact says, such as its parties; ``read`` gives its values, ``same`` compares two."""

    name: str
    read: Callable[[Sheet, Fact], list[Any]]
    same: Callable[[Any, Any], bool]


def entities(name: str, key: str, inner: str | None = None) -> Slot:
    """A slot that refers to people, institutions or places."""
    return Slot(name, lambda sheet, fact: sheet.named(fact, key, inner), same_entity)


def term(name: str) -> Slot:
    """A slot with one word of a closed list, or a code."""
    return Slot(name, lambda _, fact: _written(fact, name), lambda one, other: bool(one == other))


def date(name: str) -> Slot:
    """A slot with a date, compared by the day."""
    return Slot(name, lambda _, fact: _written(fact, name), lambda one, other: bool(one[:10] == other[:10]))


def phrase(name: str, key: str, enough: float) -> Slot:
    """A slot with words of the article, the same where enough of them are."""
    return Slot(name, lambda _, fact: _written(fact, key), lambda one, other: shared_words(one, other) >= enough)


def _written(fact: Fact, key: str) -> list[str]:
    value = fact.get(key)
    return [] if value in (None, "", []) else [str(value)]


ENTITY_TYPE = term("type")
INSTITUTION = (term("country"), entities("part_of", "part_of"))
FACTS: dict[str, tuple[Slot, ...]] = {
    "office": (
        phrase("held", "role", 0.5),
        entities("institution", "institution"),
        term("country"),
        term("status"),
    ),
    "agreement": (
        entities("party", "parties"),
        entities("signatory", "signatories", "person"),
        term("kind"),
        term("status"),
        date("date"),
        entities("place", "place"),
        phrase("subject", "subject", 0.5),
    ),
    "event": (
        term("kind"),
        phrase("name", "name", 0.6),
        date("date"),
        entities("place", "place"),
        entities("organiser", "organisers"),
        entities("participant", "participants", "entity"),
    ),
    "statement": (phrase("content", "quote", 0.5), entities("speaker", "speaker")),
}
