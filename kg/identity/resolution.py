"""From units to things: links are followed, people's verdicts first, and what may not meet stays apart.

The outcome depends on which units there are, not on the order in which they came.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from kg.identity import agreements, gatherings, institutions, people
from kg.identity.dating import contradict
from kg.identity.groups import Groups
from kg.identity.links import Doubt, Link
from kg.identity.units import Unit
from kg.identity.verdicts import Verdicts

_COMPARE = {
    "person": people.compare,
    "institution": institutions.compare,
    "place": institutions.compare_places,
    "agreement": agreements.compare,
    "event": gatherings.compare,
}


@dataclass(frozen=True, slots=True)
class Thing:
    """One node of the graph: where it stands, what to call it, and what made it."""

    path: str
    label: str
    units: tuple[Unit, ...]
    links: tuple[Link, ...] = ()
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Things, and the pairs that a person should look at."""

    things: list[Thing] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def resolve(units: Iterable[Unit], verdicts: Verdicts | None = None) -> Resolution:
    """Settle which units are one thing; all units of blocks that a verdict joins must be given together."""
    said = verdicts or Verdicts()
    ordered = sorted({unit.id: unit for unit in units}.values(), key=lambda unit: unit.id)
    found = list(_compared(ordered))
    sure = [*_of_one_path(ordered), *_by_people(ordered, said)]
    links = [link for link in found if isinstance(link, Link)]
    groups = Groups(ordered, sure)
    groups.join(links, lambda one, other: _may_not_meet(one, other, said))
    used = defaultdict(list)
    for link in (*sure, *links):
        if groups.of(link.one) == groups.of(link.other) and link.one.path != link.other.path:
            used[groups.of(link.one)].append(link)
    things = [_thing(members, used[number]) for number, members in groups.members()]
    doubts = {
        frozenset((doubt.one.path, doubt.other.path)): doubt  # one of a pair, however many ways it is described
        for doubt in found
        if isinstance(doubt, Doubt)
        and groups.of(doubt.one) != groups.of(doubt.other)
        and not said.are_different(doubt.one.path, doubt.other.path)
    }
    return Resolution(things, list(doubts.values()))


def _compared(units: list[Unit]) -> Iterator[Link | Doubt]:
    blocks: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        blocks[unit.block].append(unit)
    for _, members in sorted(blocks.items()):
        yield from _COMPARE[members[0].kind](members)


def _of_one_path(units: list[Unit]) -> Iterator[Link]:
    by_path: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        by_path[unit.path].append(unit)
    for alike in by_path.values():
        for one, other in pairwise(alike):
            yield Link(one, other, "key", 1.0, "described alike")


def _by_people(units: list[Unit], said: Verdicts) -> Iterator[Link]:
    by_path = {unit.path: unit for unit in units}
    for one, other in sorted(said.same):
        if one in by_path and other in by_path:
            yield Link(by_path[one], by_path[other], "person", 1.0, "a person decided so")


def _may_not_meet(one: Unit, other: Unit, said: Verdicts) -> bool:
    """Two facts of one article are two, so are two whose dates contradict; what a person told apart stays so."""
    if said.are_different(one.path, other.path):
        return True
    return bool(one.article) and (one.article == other.article or contradict(one, other))


def _thing(units: list[Unit], links: list[Link]) -> Thing:
    """The thing that units are, named after the one that the register knows, else after the fullest name."""
    if units[0].article:
        return Thing(min(unit.path for unit in units), "", tuple(units), tuple(links))
    registered = [unit for unit in units if unit.rule == "register"]
    chosen = people.fullest(registered or units)
    label = chosen.names[0]
    wikidata = next((unit.wikidata for unit in registered if unit.wikidata), "")
    return Thing(chosen.path, label, tuple(units), tuple(links), wikidata)
