"""The graph as networkx has it: things as nodes, ties as edges, each edge with the words that it rests on."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from kg.inspection.rows import rows, values
from kg.inspection.slots import batches, first, slots
from kg.inspection.things import things
from kg.inspection.ties import Link, chosen, links
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx

_PATHS = {
    "class": "a",
    "kind": "kg:kind",
    "title": "dcterms:title",
    "name": "schema:name",
    "post": "kg:post/skos:prefLabel",
    "cue": "kg:cue",
    "status": "kg:status",
    "date": "(kg:signing?/schema:startDate)|kg:reportedOn",
}


class Support(NamedTuple):
    """What an edge tells of its fact: nothing for ties that the graph states without one."""

    label: str = ""
    """Title of an agreement, name of an event, post of an office, cue of a statement; else the kind."""
    kind: str = ""
    status: str = ""
    date: str = ""
    claimed: bool = False
    quote: str = ""
    """The first sentence of the first article, by the articles' ids."""
    article: str = ""
    sources: int = 0
    """How many articles support it."""


_WORDLESS = Support()


def graph(
    store: Store, ties: Iterable[str] | None = None, *, near: Iterable[str] | None = None, claims: bool = True
) -> "nx.MultiDiGraph[str]":
    """The things of a store tied by facts, as a networkx graph that is the same on every run.

    Nodes go by IRI and have ``label``, ``kind`` (person, institution, place, event), ``type`` and ``country``. Edges go
    by tie and fact and have ``tie``, ``fact`` and all of `Support`, every value a string, a number or a truth. ``ties``
    narrows to some of `TIES`, ``near`` to the edges of some nodes; without ``claims`` only reported facts are in.
    Raises `UsageError` for a tie that there is not.
    """
    return network(store, links(store, chosen(ties), near=near, claims=claims))


def network(store: Store, found: Iterable[Link]) -> "nx.MultiDiGraph[str]":
    """Links as a networkx graph."""
    import networkx as nx  # noqa: PLC0415  # it takes longer to load than most commands to run

    tied = sorted(set(found))
    nodes = things(store, (end for link in tied for end in (link.source, link.target)))
    told = supports(store, (link.fact for link in tied if link.fact))
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri in sorted(nodes):
        made.add_node(iri, **nodes[iri]._asdict())
    for link in tied:
        support = told.get(link.fact, _WORDLESS)
        said = support._replace(label=support.label or link.tie)._asdict()
        made.add_edge(link.source, link.target, f"{link.tie} {link.fact}".strip(), tie=link.tie, fact=link.fact, **said)
    return made


def supports(store: Store, facts: Iterable[str]) -> dict[str, Support]:
    """What there is to say of facts, by IRI."""
    wanted = sorted(set(facts))
    told = slots(store, wanted, _PATHS)
    words = _first_words(store, wanted)
    return {fact: _support(told[fact], *words.get(fact, ("", "", 0))) for fact in wanted}


def _support(told: dict[str, list[str]], quote: str, article: str, sources: int) -> Support:
    kind, status = (first(told, slot).rpartition("#")[2] for slot in ("kind", "status"))
    label = first(told, "title", "name", "post", "cue") or kind
    claimed = any("#Claimed" in name for name in told["class"])
    return Support(label, kind, status, first(told, "date"), claimed, quote, article, sources)


def _first_words(store: Store, facts: list[str]) -> dict[str, tuple[str, str, int]]:
    """The first words that show each fact, the article they stand in, and how many articles show it."""
    spans: dict[str, list[tuple[str, int, str]]] = {}
    for some in batches(facts):
        query = f"""SELECT ?fact ?article ?begin ?words {{ {values("fact", some)} ?fact kg:evidence ?span .
          ?span nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:referenceContext/dcterms:identifier ?article }}"""
        for row in rows(store, query):
            spans.setdefault(row["fact"], []).append((row["article"], int(row["begin"]), row["words"]))
    return {fact: (min(told)[2], min(told)[0], len({span[0] for span in told})) for fact, told in spans.items()}
