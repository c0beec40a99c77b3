"""Whether two people are one: by name, office, institution and country together, never by name alone."""

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from kg.identity.links import Doubt, Link
from kg.identity.units import Unit
from kg.identity.wording import plain
from kg.registers import first_names, word_list

_YEARS = 8
"""Articles further apart than this may speak of another holder of the same office: who bears the surname only, or the
name with other initials, is then not taken for the same."""


@functools.lru_cache(maxsize=50_000)
def bare(name: str) -> str:
    """A person's plain name without titles of courtesy."""
    found = plain(name).split()
    return " ".join([word for word in found if word not in word_list("courtesies")] or found)


@functools.lru_cache(maxsize=50_000)
def family(name: str) -> str:
    """The surname as it sounds, whichever way it is written in Latin letters: what people are looked for by."""
    word = re.sub(r"(?:iy|yi|ii|yy|ij|i|y)+", "i", surname(name).replace("ph", "f").replace("j", "y"))
    return re.sub(r"(.)\1+", r"\1", word)


def surname(name: str) -> str:
    """The last word of a name, which people of one family share in most languages of the news."""
    found = bare(name).split()
    return found[-2] if len(found) > 2 and found[-1] in word_list("generations") else found[-1]  # "Biden Jr"


def compare(units: list[Unit]) -> Iterator[Link | Doubt]:
    """Links and doubts among people of one surname."""
    by_name: dict[str, list[Unit]] = defaultdict(list)
    by_tie: dict[str, dict[str, list[Unit]]] = defaultdict(lambda: defaultdict(list))
    for unit in units:
        by_name[bare(unit.names[0])].append(unit)
        for tie in unit.ties:
            by_tie[tie][bare(unit.names[0])].append(unit)
    for name, alike in sorted(by_name.items()):
        if " " in name:
            yield from _of_one_name(alike)
    if len(by_name) > 1 or any(" " not in name for name in by_name):
        for unit in units:
            yield from _fuller(unit, by_tie)


def _of_one_name(alike: list[Unit]) -> Iterator[Link | Doubt]:
    """People of one full name meet where a country, an institution or an office ties them."""
    first_with: dict[str, Unit] = {}
    loose: list[Unit] = []
    for unit in alike:
        known = [tie for tie in sorted(unit.ties) if tie in first_with]
        for tie in known:
            yield Link(first_with[tie], unit, "name-and-tie", 1.0, f"one name, and both are of: {tie}")
        for tie in unit.ties:
            first_with.setdefault(tie, unit)
        if not known:
            loose.append(unit)
    for one, other in pairwise(loose):
        yield Doubt(one, other, "one name, and nothing that ties the two or tells them apart")


def _fuller(unit: Unit, by_tie: dict[str, dict[str, list[Unit]]]) -> Iterator[Link | Doubt]:
    """Whose shorter name this is: the surname, or first and last name, of the one person who held that office."""
    name = bare(unit.names[0])
    found: dict[str, tuple[Unit, str]] = {}
    for tie in sorted(unit.ties):
        if " " not in name and not tie.startswith(("office ", "institution ")):
            continue
        for long, others in by_tie[tie].items():
            if long not in found and is_short_for(name, long):
                near = next((other for other in others if _near(unit, other)), None)
                found |= {long: (near, tie)} if near else {}
    if not found:
        return
    fullest = max(found, key=lambda long: (len(long.split()), len(long), long))
    rivals = [long for long in found if long != fullest and not is_short_for(long, fullest)]
    if rivals:
        for long in sorted(found):
            yield Doubt(unit, found[long][0], f"{unit.names[0]!r} could be short for {', '.join(sorted(found))}")
    else:
        other, tie = found[fullest]
        why = f"{unit.names[0]!r} is short for {other.names[0]!r}, and both are of: {tie}"
        yield Link(unit, other, "short-name-and-office", 0.9, why)


def is_short_for(short: str, long: str) -> bool:
    """Whether a name is the surname of another, or has its first and last name: in full, as initials or a short form.

    Two wordings of as many words are told apart by their letters, so that one of them is the fuller.
    """
    less, more = _given(short), _given(long)
    if short == long or family(short) != family(long) or (len(less), short) > (len(more), long):
        return False
    rest = iter(more)
    return all(any(_alike(word, full) for full in rest) for word in less) and (not less or _alike(less[0], more[0]))


def _given(name: str) -> list[str]:
    found = name.split()
    return found[: found.index(surname(name))]


def _alike(word: str, full: str) -> bool:
    return (
        word == full or (min(len(word), len(full)) == 1 and word[0] == full[0]) or full in first_names().get(word, ())
    )


def _near(one: Unit, other: Unit) -> bool:
    return not (one.when and other.when) or abs(int(one.when) - int(other.when)) <= _YEARS


def fullest(units: Iterable[Unit]) -> Unit:
    """The unit whose name says most, without a title of courtesy where there is one without."""

    def says(unit: Unit) -> tuple[int, int, int, str, str]:
        name = unit.names[0]
        untitled = bare(name)
        return len(untitled.split()), len(untitled), -len(name), name, unit.id

    return max(units, key=says)
