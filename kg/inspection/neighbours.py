"""What lies around a thing, by how many ties it is away."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.inspection.network import Support, supports
from kg.inspection.things import Thing, things
from kg.inspection.ties import Link, chosen, links
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A tie that leads from a thing nearer by to one that is ``depth`` ties away."""

    depth: int
    via: Thing
    iri: str
    thing: Thing
    tie: str
    fact: str
    support: Support


def neighbours(
    store: Store, iri: str, *, depth: int = 1, ties: Iterable[str] | None = None, claims: bool = False
) -> list[Neighbour]:
    """All ties that lead to things at most ``depth`` away, the nearest first.

    Raises `UsageError` for a tie that there is not.
    """
    wanted = chosen(ties)
    reached, edge, found = {iri}, {iri}, list[tuple[int, str, str, Link]]()
    for away in range(1, depth + 1):
        led = set(_leading(edge, links(store, wanted, near=edge, claims=claims)))
        new = sorted((via, end, link) for via, end, link in led if end not in reached)
        found += [(away, via, end, link) for via, end, link in new]
        edge = {end for _, end, _ in new}
        reached |= edge
    known = things(store, reached)
    told = supports(store, (link.fact for *_, link in found if link.fact))
    listed = [
        Neighbour(away, known[via], end, known[end], link.tie, link.fact, told.get(link.fact, Support()))
        for away, via, end, link in found
    ]
    return sorted(listed, key=lambda one: (one.depth, one.thing.label, one.iri, one.support.date, one.tie, one.fact))


def _leading(edge: set[str], found: Iterable[Link]) -> Iterable[tuple[str, str, Link]]:
    """Links as ways out of an edge: from what, to what."""
    for link in found:
        if link.source in edge:
            yield link.source, link.target, link
        if link.target in edge:
            yield link.target, link.source, link
