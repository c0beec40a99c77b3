"""What two things share: what they are, what they did together, and what both are tied to."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.inspection.facts import Fact, describe
from kg.inspection.network import Support, supports
from kg.inspection.things import Thing, things
from kg.inspection.ties import TIES, Link, links
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Bond:
    """A tie of one of the two to something that both are tied to."""

    tie: str
    fact: str
    support: Support


@dataclass(frozen=True, slots=True)
class Shared:
    """A thing that both are tied to, with the ties of each."""

    iri: str
    thing: Thing
    one: list[Bond]
    other: list[Bond]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two things side by side."""

    one: Thing
    other: Thing
    together: list[Fact]
    """Facts that both are in: agreements, events, and what one says of the other."""
    shared: list[Shared]
    """What both are tied to by facts of their own, by kind and label."""


def compare(store: Store, one: str, other: str, *, claims: bool = False) -> Comparison:
    """What two things share; without ``claims`` only what articles report as fact."""
    around = {iri: _around(iri, links(store, TIES.values(), near=[iri], claims=claims)) for iri in (one, other)}
    facts = [{link.fact for ties in around[iri].values() for link in ties if link.fact} for iri in (one, other)]
    common = sorted((around[one].keys() & around[other].keys()) - {one, other} - (facts[0] & facts[1]))
    known = things(store, [one, other, *common])
    told = supports(store, (link.fact for iri in common for side in around.values() for link in side[iri] if link.fact))
    together = facts[0] & facts[1]

    def bonds(side: str, iri: str) -> list[Bond]:
        own = (link for link in sorted(around[side][iri]) if link.fact not in together)
        return [Bond(link.tie, link.fact, told.get(link.fact, Support())) for link in own]

    shared = [Shared(iri, known[iri], bonds(one, iri), bonds(other, iri)) for iri in common]
    both = [each for each in shared if each.one and each.other]
    both.sort(key=lambda each: (each.thing.kind, each.thing.label, each.iri))
    return Comparison(known[one], known[other], describe(store, together), both)


def _around(iri: str, found: Iterable[Link]) -> dict[str, set[Link]]:
    """The links of a thing by what they lead to."""
    around: dict[str, set[Link]] = {}
    for link in found:
        around.setdefault(link.target if link.source == iri else link.source, set()).add(link)
    return around
