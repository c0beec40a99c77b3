"""Ties: the ways in which two things of the graph hang together, each with the SPARQL that finds it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from kg.errors import UsageError
from kg.inspection.rows import rows, values
from kg.inspection.slots import batches
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Tie:
    """One way of hanging together, from ``?source`` to ``?target``."""

    name: str
    patterns: tuple[str, ...]
    """Graph patterns over ``?source``, ``?target`` and the fact; each finds links of its own."""
    fact: str = ""
    """The variable of the fact that makes the tie; empty for what the graph says without one."""
    fact_class: str = ""
    """What the fact is where it is reported and not only claimed."""
    mutual: bool = False
    """Whether source and target may change places."""


_TIES = (
    Tie(
        "agreement",
        ("?fact kg:party ?source, ?target FILTER(?source != ?target)",),
        "fact",
        "kg:Agreement",
        mutual=True,
    ),
    Tie(
        "signature",
        (
            "?fact kg:signing/kg:signature ?signature . ?signature kg:signatory ?source ; kg:onBehalfOf ?target",
            """?fact kg:signing/kg:signature ?signature ; kg:party ?target . ?signature kg:signatory ?source
            FILTER NOT EXISTS { ?signature kg:onBehalfOf ?body }""",
        ),
        "fact",
        "kg:Agreement",
    ),
    Tie("participation", ("?target cv:hasParticipation/cv:hasParticipant ?source",), "target", "kg:Event"),
    Tie("organising", ("?target schema:organizer ?source",), "target", "kg:Event"),
    Tie(
        "office",
        (
            "?fact org:member ?source ; org:organization ?target",
            "?fact org:member ?source ; kg:post/kg:country ?target FILTER NOT EXISTS { ?fact org:organization ?body }",
        ),
        "fact",
        "org:Membership",
    ),
    Tie("statement", ("?fact prov:wasAttributedTo ?source ; schema:about ?target",), "fact", "kg:Statement"),
    Tie("event-place", ("?source schema:location ?target ; kg:kind ?kind",), "source", "kg:Event"),
    Tie("part-of", ("?source org:subOrganizationOf ?target",)),
    Tie("located-in", ("?source schema:containedInPlace ?target",)),
    Tie("country", ("?source kg:country ?target ; a org:Organization",)),
)
TIES: Final = {tie.name: tie for tie in _TIES}
"""All ties by name.

Parties are tied pair by pair; a signatory to whom they signed for, where it is not told to all parties; who takes part
in an event, or organises it, to the event; a holder to the institution of the post, else to its country; a speaker to
what the statement is about.
"""
DEEDS: Final = ("agreement", "signature", "participation", "organising", "office")
"""The ties that somebody made by doing something."""


class Link(NamedTuple):
    """Two things tied by a fact, or by nothing but the graph's word; in a mutual tie the source sorts first."""

    source: str
    target: str
    tie: str
    fact: str


def chosen(names: Iterable[str] | None) -> list[Tie]:
    """Ties by name, all where none are named; raises `UsageError`."""
    wanted = list(TIES if names is None else names)
    unknown = sorted(set(wanted) - set(TIES))
    if unknown:
        raise UsageError(f"{unknown[0]!r} is no tie; there are: {', '.join(TIES)}")
    return [TIES[name] for name in wanted]


def links(
    store: Store, ties: Iterable[Tie], *, near: Iterable[str] | None = None, claims: bool = True
) -> Iterator[Link]:
    """The links of a graph, or those from or to some nodes; without ``claims`` only what articles report as fact."""
    wanted = None if near is None else sorted(set(near))
    for tie in ties:
        reported = f"?{tie.fact} a {tie.fact_class} ." if tie.fact and not claims else ""
        for pattern in tie.patterns:
            for clause in _clauses(tie, wanted):
                fact = "?fact" if tie.fact == "fact" else ""
                query = f"SELECT DISTINCT ?source ?target {fact} {{ {clause} {pattern} . {reported} }}"
                yield from (_link(tie, row) for row in rows(store, query))


def _link(tie: Tie, row: dict[str, str]) -> Link:
    source, target = row["source"], row["target"]
    if tie.mutual and source > target:
        source, target = target, source
    return Link(source, target, tie.name, row[tie.fact] if tie.fact else "")


def _clauses(tie: Tie, near: list[str] | None) -> Iterator[str]:
    """The beginnings of a tie's queries: none, or the nodes that they start from at either end."""
    if near is None:
        yield ""
        return
    for some in batches(near):
        for end in ("source",) if tie.mutual else ("source", "target"):
            yield values(end, some)
