"""Small sheets to decide over, and what becomes of them together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kg.export import store_quads
from kg.export.rdf import rdf_bytes
from kg.facts import FactSheet
from kg.identity import Thing, Verdicts, resolve
from kg.identity.describing import entity_units
from kg.identity.facts import fact_units
from kg.identity.links import Doubt, Link
from kg.identity.settling import by_unit
from kg.pipeline import Outcome, Read, build
from kg.store import FORMATS, StoreFolder

Plain = dict[str, Any]


def person(ref: str, name: str, *aliases: str) -> Plain:
    return {"id": ref, "kind": "person", "name": name, "aliases": list(aliases)}


def body(ref: str, name: str, type_: str, country: str | None = None, *aliases: str, part_of: str = "") -> Plain:
    parent = {"part_of": part_of} if part_of else {}
    data = {"id": ref, "kind": "institution", "name": name, "type": type_, "country": country}
    return {**data, "aliases": list(aliases), **parent}


def place(ref: str, name: str, type_: str = "country", country: str | None = None, *aliases: str) -> Plain:
    return {"id": ref, "kind": "place", "name": name, "type": type_, "country": country, "aliases": list(aliases)}


def office(who: str, role: str, **more: object) -> Plain:
    return {"type": "office", "person": who, "role": role, "status": "current", **more}


def agreement(*parties: str, **more: object) -> Plain:
    return {"type": "agreement", "kind": "memorandum", "status": "signed", "parties": list(parties), **more}


def event(*who: str, **more: object) -> Plain:
    there = [{"entity": ref} for ref in who]
    return {"type": "event", "kind": "conference", "status": "held", "participants": there, **more}


def sheet(article: str, entities: Iterable[Plain], *facts: Plain, published: str | None = "2021-05-04") -> FactSheet:
    """A sheet whose facts are ``f1``, ``f2`` … and whose evidence is a sentence of the article's own."""
    quote = f"So it stands in {article}."
    evidence = [{"start": 0, "end": len(quote), "quote": quote}]
    about = {"id": article, "title": f"News of {article}", "outlet": "The Quay", "sha256": "0" * 64}
    numbered = [{"id": f"f{number}", "evidence": evidence, **fact} for number, fact in enumerate(facts, start=1)]
    dated = {"published": published} if published else {}
    return FactSheet.model_validate(
        {"version": 1, "article": {**about, **dated}, "entities": list(entities), "facts": numbered}
    )


@dataclass(frozen=True)
class Together:
    """What entities and facts of several sheets are, once they are looked at together."""

    things: Mapping[tuple[str, str], Thing]
    doubts: list[Doubt]

    def same(self, ref: str, *articles: str) -> bool:
        """Whether what these articles' sheets have under an id is one node."""
        return len({self.things[article, ref].path for article in articles}) == 1

    def rules(self, article: str, ref: str) -> set[str]:
        return {link.rule for link in self.links(article, ref)}

    def links(self, article: str, ref: str) -> tuple[Link, ...]:
        return self.things[article, ref].links


def together(*sheets: FactSheet, said: Verdicts | None = None) -> Together:
    """Sheets decided over as one store would, without one."""
    entities = {(one.article.id, ref): unit for one in sheets for ref, unit in entity_units(one).items()}
    first = resolve(entities.values(), said)
    nodes = by_unit(first.things)
    things = {key: nodes[unit.id] for key, unit in entities.items()}
    facts = {
        (one.article.id, ref): unit
        for one in sheets
        for ref, unit in fact_units(
            one, {ref: thing.path for (article, ref), thing in things.items() if article == one.article.id}
        ).items()
    }
    second = resolve(facts.values(), said)
    found = by_unit(second.things)
    return Together(things | {key: found[unit.id] for key, unit in facts.items()}, [*first.doubts, *second.doubts])


def store(sheets: Iterable[FactSheet], folder: StoreFolder) -> list[Outcome]:
    """What came of building sheets into a store."""
    return list(build((Read(one.article.id, one, b"") for one in sheets), folder))


def exported(folder: StoreFolder) -> bytes:
    """All of a store as N-Quads."""
    return rdf_bytes(store_quads(folder.read(), FORMATS["nq"]), FORMATS["nq"])
