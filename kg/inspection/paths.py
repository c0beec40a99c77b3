"""The shortest chain of facts from one thing to another, found from both ends through the store's own index."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.inspection.network import Support, supports
from kg.inspection.things import Thing, things
from kg.inspection.ties import DEEDS, Link, Tie, chosen, links
from kg.store import Store

Reached = dict[str, Link | None]
"""The things reached from one end, each with the link that led to it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a chain, walked from one thing to the next."""

    start: Thing
    end: Thing
    tie: str
    fact: str
    support: Support


def path(store: Store, one: str, other: str, *, ties: Iterable[str] = DEEDS, claims: bool = False) -> list[Step] | None:
    """The shortest chain between two things, the same on every run; None where there is none.

    It searches from both ends at once, the end with fewer things first, and asks the store only for the links of what
    it has reached: a thing with thousands of ties is passed through without reading them where that can be. Claims
    make no link unless ``claims`` takes them in. Raises `UsageError` for a tie that there is not.
    """
    chain = _chain(store, one, other, chosen(ties), claims=claims)
    return None if chain is None else _steps(store, one, chain)


def _chain(store: Store, one: str, other: str, ties: Sequence[Tie], *, claims: bool) -> list[Link] | None:
    if one == other:
        return []
    reached: tuple[Reached, Reached] = ({one: None}, {other: None})
    edges = [{one}, {other}]
    while all(edges):
        side = 0 if len(edges[0]) <= len(edges[1]) else 1
        edges[side] = _widened(reached[side], links(store, ties, near=edges[side], claims=claims))
        meeting = edges[side] & reached[1 - side].keys()
        if meeting:
            first = min(meeting)
            return [*reversed(list(_back(reached[0], first))), *_back(reached[1], first)]
    return None


def _widened(reached: Reached, found: Iterable[Link]) -> set[str]:
    """What the links lead to that had not been reached; each is entered with the first link in order."""
    new: dict[str, Link] = {}
    for link in found:
        for end, beginning in ((link.source, link.target), (link.target, link.source)):
            if end not in reached and beginning in reached and (end not in new or link < new[end]):
                new[end] = link
    reached.update(new)
    return set(new)


def _back(reached: Reached, node: str) -> Iterator[Link]:
    """The links from a node to the end that the search began at."""
    while link := reached[node]:
        yield link
        node = link.source if link.target == node else link.target


def _steps(store: Store, start: str, chain: list[Link]) -> list[Step]:
    known = things(store, [start, *(end for link in chain for end in (link.source, link.target))])
    told = supports(store, (link.fact for link in chain if link.fact))
    steps = []
    for link in chain:
        end = link.target if link.source == start else link.source
        steps.append(Step(known[start], known[end], link.tie, link.fact, told.get(link.fact, Support())))
        start = end
    return steps
