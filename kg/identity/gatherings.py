"""Events that several articles report: one name, place and people as far as both say, dates that do not contradict."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.identity.dating import contradict, in_words, same_day, settled
from kg.identity.links import Doubt, Link
from kg.identity.units import Unit
from kg.identity.wording import plain
from kg.registers import word_list

_CROWD = 300
"""Events of one month that share a word or a participant; with more, it tells nothing."""


def compare(units: list[Unit]) -> Iterator[Link | Doubt]:
    """Links and doubts among events of one month."""
    for one, other in _candidates(units):
        if one.article == other.article or one.key[1] != other.key[1] or contradict(one, other):
            continue
        name, place = _names_meet(one, other), _meet(one.about, other.about)
        people = len(_present(one) & _present(other))
        if name is False or place is False or not settled(one, other):
            continue
        same_people = people > 1 and _present(one) == _present(other)
        if name and (place or people or _telling(one.names) == _telling(other.names)):
            yield Link(one, other, "name-date", 0.9, f"one name, {in_words(one, other)}")
        elif place and people and name is None and (one.names and other.names):
            yield Link(one, other, "place-date", 0.9, f"one place and host, {in_words(one, other)}")
        elif same_people or (people > 1 and place and same_day(one, other)):
            yield Link(one, other, "participants-date", 0.9, f"the same participants, {in_words(one, other)}")
        elif people or place:
            yield Doubt(one, other, f"much in common, {in_words(one, other)}")


def _candidates(units: list[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Pairs that share a telling word of their names, a place or a participant."""
    by_clue: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        for clue in (*sorted(_telling(unit.names)), *sorted(_present(unit)), *unit.about):
            by_clue[clue].append(unit)
    seen = set()
    for _, alike in sorted(by_clue.items()):
        for one, other in combinations(alike, 2) if len(alike) <= _CROWD else ():
            if (one.id, other.id) not in seen:
                seen.add((one.id, other.id))
                yield one, other


def _present(unit: Unit) -> set[str]:
    """Who is there, people by name alone: what ties one of them to other articles may be this very event."""
    return {path.rpartition("-")[0] if path.startswith("person/") else path for path in unit.ties}


def _names_meet(one: Unit, other: Unit) -> bool | None:
    """Whether one name's telling words are all in the other; None where one has no name, or none that tells.

    What a name says of the place and of who takes part tells nothing more: "Vilnius summit", "NATO summit".
    """
    first, second = _telling(one.names), _telling(other.names)
    if not (first and second):
        return None
    if _numbers(first) and _numbers(second) and _numbers(first) != _numbers(second):
        return False
    if first <= second or second <= first:
        return True
    known = _told_by(one) | _told_by(other)
    return False if first - known and second - known else None


def _told_by(unit: Unit) -> set[str]:
    """The words and initials of an event's place and participants."""
    slugs = [path.split("/")[-1].split("-")[:-1] for path in (*unit.ties, *unit.about)]
    return {word for slug in slugs for word in slug} | {"".join(word[0] for word in slug if word) for slug in slugs}


def _numbers(words: set[str]) -> set[str]:
    return {word for word in words if word[0].isdigit()}


def _telling(names: tuple[str, ...]) -> set[str]:
    return {word for name in names for word in plain(name).split()} - word_list("events")


def _meet(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    return bool(set(one) & set(other)) if one and other else None
