"""Groups of units, joined link by link, with pairs that may not meet."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from kg.identity.links import Link
from kg.identity.units import Unit


class Groups:
    """A partition of units; what is joined first stays joined."""

    def __init__(self, units: list[Unit], sure: Iterable[Link]) -> None:
        self._units = units
        self._parent = {unit.id: unit.id for unit in units}
        for link in sure:
            self._union(link.one.id, link.other.id)

    def of(self, unit: Unit) -> str:
        """The group that a unit is in."""
        return self._root(unit.id)

    def members(self) -> Iterator[tuple[str, list[Unit]]]:
        """All groups with their units, in the order of the units."""
        found: dict[str, list[Unit]] = defaultdict(list)
        for unit in self._units:
            found[self.of(unit)].append(unit)
        return iter(found.items())

    def join(self, links: Iterable[Link], forbidden: Callable[[Unit, Unit], bool]) -> None:
        """Join what links connect, unless that would bring a forbidden pair together.

        Where it would, the groups of such pairs are kept, and one between them joins the only one it leads to, or none:
        of two homes neither is guessed.
        """
        around: dict[str, set[str]] = defaultdict(set)
        for link in links:
            one, other = self.of(link.one), self.of(link.other)
            if one != other:
                around[one].add(other)
                around[other].add(one)
        members = dict(self.members())
        joins: list[tuple[str, str]] = []
        for connected in _components(around):
            rivals = self._rivals(connected, members, forbidden)
            if not rivals:
                joins += [(connected[0], other) for other in connected[1:]]
            else:
                joins += _homes(connected, rivals, around)
        for one, other in joins:
            self._union(one, other)

    @staticmethod
    def _rivals(
        connected: list[str], members: dict[str, list[Unit]], forbidden: Callable[[Unit, Unit], bool]
    ) -> set[str]:
        return {
            group
            for pair in combinations(connected, 2)
            if any(forbidden(one, other) for one in members[pair[0]] for other in members[pair[1]])
            for group in pair
        }

    def _root(self, unit: str) -> str:
        while self._parent[unit] != unit:
            self._parent[unit] = self._parent[self._parent[unit]]
            unit = self._parent[unit]
        return unit

    def _union(self, one: str, other: str) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._parent[second] = first


def _components(around: dict[str, set[str]]) -> Iterator[list[str]]:
    seen: set[str] = set()
    for start in sorted(around):
        if start not in seen:
            reached = _reached(start, around, set())
            seen |= reached
            yield sorted(reached)


def _reached(start: str, around: dict[str, set[str]], walls: set[str]) -> set[str]:
    """All that can be reached from a group; walls are reached and not passed."""
    reached, todo = {start}, [start]
    while todo:
        here = todo.pop()
        if here in walls and here != start:
            continue
        for beside in around[here] - reached:
            reached.add(beside)
            todo.append(beside)
    return reached


def _homes(connected: list[str], rivals: set[str], around: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for group in connected:
        if group not in rivals:
            homes = _reached(group, around, rivals) & rivals
            if len(homes) == 1:
                yield homes.pop(), group
