"""Who a node is: the names it goes by and where each stands, the decisions that made it, the pairs still in doubt."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.inspection.rows import rows, values
from kg.store import Store

if TYPE_CHECKING:  # a card without decisions needs no sheets
    from kg.facts import FactSheet
    from kg.identity import Decision, DecisionLog, Unit
    from kg.store.ledger import Ledger, Open

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Side:
    """One half of a pair in doubt: what articles say of it."""

    name: str
    kind: str
    says: list[str]
    quotes: list[tuple[str, str]]
    """Sentences, each with the article it stands in."""


def attested_names(store: Store, iri: str) -> dict[str, list[str]]:
    """Each name that articles give a node, with the ids of the articles, both sorted."""
    found: dict[str, list[str]] = {}
    query = f"""SELECT DISTINCT ?name ?article WHERE {{ {values("x", [iri])}
      GRAPH ?g {{ ?x kg:attestedName ?name . ?g dcterms:identifier ?article }} }} ORDER BY ?name ?article"""
    for row in rows(store, query):
        found.setdefault(row["name"], []).append(row["article"])
    return found


def decisions_on(ledger: "Ledger", log: "DecisionLog", *paths: str) -> "list[Decision]":
    """The decisions that speak of what is at some paths now, or of the units it is made of; the last of each kind."""
    own = {unit.path for path in paths for unit, _ in ledger.parts(path)} | set(paths)
    last: dict[tuple[str, str, str], Decision] = {}
    for decision in log:
        if decision.what in own and (decision.is_human or decision.to in own):
            last[decision.what, decision.to, decision.rule] = decision
    return list(last.values())


def sides(ledger: "Ledger", doubt: "Open") -> tuple[Side, Side]:
    """Both halves of a pair in doubt."""
    return _side(ledger, doubt.one), _side(ledger, doubt.other)


def _side(ledger: "Ledger", unit: "Unit") -> Side:
    dates = [f"dated {unit.when}"] if unit.when and unit.article else []
    says = [*unit.names[1:], *(tie for tie in unit.ties if not tie.startswith("institution ")), *dates, *unit.about]
    articles = ledger.articles_of(unit)[:_SHOWN]
    quotes = [
        (quote, article) for article in articles for quote in _quotes(ledger.sheet(article), ledger.refs(article, unit))
    ]
    return Side(unit.names[0] if unit.names else unit.kind, unit.kind, says, quotes[:_SHOWN])


def _quotes(sheet: "FactSheet", refs: set[str]) -> Iterator[str]:
    """The first sentence of each fact that is, or speaks of, something in a sheet."""
    for fact in sheet.facts:
        used = {fact.id, *_references(fact.model_dump(exclude={"evidence", "id"}))}
        if used & refs:
            yield fact.evidence[0].quote


def _references(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _references(inner)
