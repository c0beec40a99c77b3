"""What hangs together with one thing, fact or article, ready to be drawn: agreements stand between their parties."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.errors import UsageError
from kg.inspection.labels import labels
from kg.inspection.network import Support, supports
from kg.inspection.pictures.dots import dots, said_of, spaced
from kg.inspection.pictures.scene import LIMIT, Line, Scene
from kg.inspection.pictures.words import tidy
from kg.inspection.rows import rows, values
from kg.inspection.slots import slots
from kg.inspection.ties import Link, Tie, chosen, links
from kg.store import Store

_WORDS = {
    "party": ("", "party"),
    "signature": ("signatory of", "signatory"),
    "participation": ("took part in", "participant"),
    "organising": ("organised", "organiser"),
    "statement": ("spoken of", "spoke of it"),
    "event-place": ("place", "held here"),
    "part-of": ("part of", "part of it"),
    "located-in": ("lies in", "lies in it"),
    "country": ("country", "of this country"),
}
"""What the target of a tie is to its source, and the source to its target; an office is told by its post."""
_DATE = {"date": "(kg:signing?/schema:startDate)|kg:reportedOn"}
_AGREEMENTS = ("agreement", "signature")
"""Ties whose fact is drawn as a dot between the two ends."""


def neighbourhood(
    store: Store, iri: str, *, depth: int = 1, ties: Iterable[str] | None = None, claims: bool = True,
    limit: int = LIMIT,
) -> Scene:  # fmt: skip
    """What is tied to a thing in so many steps, what a fact ties together, or what an article's facts do.

    At most ``limit`` dots are drawn, the latest facts of the nearest first. Raises `UsageError` where nothing is tied
    to it.
    """
    wanted = chosen(ties)
    found = sorted(_of_facts(store, iri, wanted)) or _near(store, iri, wanted, depth, limit, claims=claims)
    if not claims:
        claimed = _claimed(store, found)
        found = [link for link in found if link.fact not in claimed]
    name = labels(store, [iri]).get(iri, "")
    if not found:
        what = name or iri
        raise UsageError(f"nothing to draw: {what!r} is tied to nothing by {', '.join(tie.name for tie in wanted)}")
    kept, left_out = _first(store, iri, found, limit)
    drawn = dots(store, {end for link in kept for end in _ends(link)})
    lines = _lines(store, kept)
    title = f"Ties of {name}" if iri in drawn else f"Facts in “{name}”"
    if not name:
        fact = dots(store, [iri])[iri]
        title = f"Ties of {fact.name} ({fact.detail})"
    shown = f"{len(drawn)} of {len(drawn) + left_out} are shown: the nearest, of these the latest." if left_out else ""
    return Scene(title, drawn, lines, iri if iri in drawn else "", shown)


def _of_facts(store: Store, iri: str, ties: list[Tie]) -> Iterator[Link]:
    """What a fact, or the facts of an article, tie together; nothing for a thing."""
    found = rows(
        store,
        f"""SELECT DISTINCT ?fact {{ {values("x", [iri])} {{ ?x kg:evidence ?span BIND(?x AS ?fact) }}
        UNION {{ ?span nif:referenceContext ?x . ?fact kg:evidence ?span }} }} ORDER BY ?fact""",
    )
    facts = [row["fact"] for row in found]
    for tie in (tie for tie in ties if tie.fact) if facts else ():
        for pattern in tie.patterns:
            query = f"SELECT DISTINCT * {{ {values(tie.fact, facts)} {pattern} }}"
            for row in rows(store, query):
                source, target = row["source"], row["target"]
                if tie.mutual and source > target:
                    source, target = target, source
                yield Link(source, target, tie.name, row[tie.fact])


def _near(store: Store, iri: str, ties: list[Tie], depth: int, limit: int, *, claims: bool) -> list[Link]:
    """Links step by step; no further ones are read once there are more than can be drawn."""
    found: dict[Link, None] = {}
    reached, edge = {iri}, {iri}
    for _ in range(depth):
        found |= dict.fromkeys(sorted(links(store, ties, near=edge, claims=claims)))
        edge = {end for link in found for end in (link.source, link.target)} - reached
        reached |= edge
        if not edge or len(reached) > limit:
            break
    return list(found)


def _claimed(store: Store, found: list[Link]) -> set[str]:
    told = slots(store, (link.fact for link in found if link.fact), {"class": "a"})
    return {fact for fact, said in told.items() if any("#Claimed" in name for name in said["class"])}


def _first(store: Store, centre: str, found: list[Link], limit: int) -> tuple[list[Link], int]:
    """The links whose dots there is room for, nearest and latest first, and how many dots are left out."""
    told = slots(store, (link.fact for link in found if link.fact), _DATE)
    dates = {fact: max(said["date"], default="") for fact, said in told.items()}
    latest = sorted(found, key=lambda link: dates.get(link.fact, ""), reverse=True)
    near = sorted(latest, key=lambda link: centre not in (link.source, link.target, link.fact))
    drawn: set[str] = {centre}
    kept: list[Link] = []
    for link in near:
        ends = _ends(link)
        if not kept or len(drawn | ends) <= limit:
            drawn |= ends
            kept.append(link)
    return kept, len({end for link in found for end in _ends(link)} - drawn)


def _ends(link: Link) -> set[str]:
    return {link.source, link.target, *([link.fact] if link.tie in _AGREEMENTS else ())}


def _lines(store: Store, kept: list[Link]) -> list[Line]:
    """Lines, one for all links of a tie between two dots."""
    told = supports(store, (link.fact for link in kept if link.fact))
    bundles: dict[tuple[str, str, str, bool], list[Support]] = defaultdict(list)
    for link in kept:
        support = told.get(link.fact, Support())
        for source, target, tie in _drawn(link):
            bundle = bundles[source, target, tie, support.claimed]
            if support not in bundle:
                bundle.append(support)
    return [_line(*key, bundle) for key, bundle in sorted(bundles.items())]


def _drawn(link: Link) -> Iterator[tuple[str, str, str]]:
    """A link as it is drawn: an agreement stands between its parties, and beside who signed it."""
    if link.tie == "agreement":
        yield link.source, link.fact, "party"
        yield link.target, link.fact, "party"
    elif link.tie == "signature":
        yield link.source, link.fact, "signature"
        yield link.target, link.fact, "party"
    else:
        yield link.source, link.target, link.tie


def _line(source: str, target: str, tie: str, claimed: bool, bundle: list[Support]) -> Line:  # a key's parts
    if tie == "office":
        posts = "; ".join(
            sorted({", ".join(filter(None, (said.label, spaced(said.status), said.date))) for said in bundle})
        )
        forth = back = posts
    else:
        forth, back = _WORDS[tie]
        if len(bundle) > 1:
            forth, back = f"{forth} ({len(bundle)} times)", f"{back} ({len(bundle)} times)"
    said = "\n".join(said_of(support) for support in bundle if support.quote)
    return Line(source, target, tidy(forth), tidy(back), claimed, said)
