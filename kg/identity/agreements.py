"""Agreements that several articles report: the same parties and kind, dates that do not contradict."""

from collections.abc import Iterator
from itertools import combinations

from kg.identity.dating import contradict, in_words, same_day, settled
from kg.identity.links import Doubt, Link
from kg.identity.units import Unit
from kg.identity.wording import plain
from kg.registers import word_list

_GENERIC_KIND = "agreement"
"""The word that news uses for an instrument of any kind."""


def compare(units: list[Unit]) -> Iterator[Link | Doubt]:
    """Links and doubts among agreements of the same parties."""
    for one, other in combinations(units, 2):
        if one.article == other.article or contradict(one, other):
            continue
        title, subject = _agree(one.names, other.names), _meet(one.about, other.about)
        kinds = {one.key[1], other.key[1]}
        near = settled(one, other)
        if title is False or (subject is False and not (same_day(one, other) or title)):
            continue
        one_kind = len(kinds) == 1 or (_GENERIC_KIND in kinds and bool(title or subject or same_day(one, other)))
        enough = bool(title) or (near and (len(one.ties) > 1 or bool(_agree(one.about, other.about))))
        if one_kind and enough:
            why = f"the same parties, {in_words(one, other)}" + (", one title" if title else "")
            yield Link(one, other, "parties-date", 0.95 if title or same_day(one, other) else 0.9, why)
        elif near:
            unlike = f", but kinds {', '.join(sorted(kinds))}" if len(kinds) > 1 else ""
            yield Doubt(one, other, f"the same parties, {in_words(one, other)}{unlike}")


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    """Whether all that one text says is in the other; None where one says nothing, or they have some words alike."""
    first, second = _telling(one), _telling(other)
    if not (first & second):
        return False if first and second else None
    return True if first <= second or second <= first else None


def _meet(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    """Whether what two subjects say beyond the usual has a word in common; None where one says nothing."""
    first, second = _telling(one), _telling(other)
    return bool(first & second) if first and second else None


def _telling(texts: tuple[str, ...]) -> set[str]:
    return {word for text in texts for word in plain(text).split() if len(word) > 2} - word_list("agreements")  # "us"
