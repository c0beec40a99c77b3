"""The IRIs of everything in one sheet, settled before a triple is made."""

from collections import Counter
from dataclasses import dataclass

from rdflib import URIRef

from kg.facts import Agreement, Event, Fact, FactSheet, Office, Place, Statement
from kg.identity import Key, entity_keys, folded
from kg.mapping.iris import article_iri, country_iri, fact_iri, named_iri


@dataclass(frozen=True, slots=True)
class Names:
    """Which IRI each part of a sheet has; ``entity`` and ``fact`` go by the sheet's ids."""

    base: str
    article: URIRef
    entity: dict[str, URIRef]
    fact: dict[str, URIRef]

    def country(self, code: str) -> URIRef:
        """The place that a country code stands for."""
        return country_iri(self.base, code)

    def post(self, office: Office) -> URIRef:
        """The post that an office fact speaks of: its title, and the institution or country whose it is."""
        return self.named("post", office.role, *self.post_key(office))

    def role(self, role: str) -> URIRef:
        """The title itself, which posts of many institutions share."""
        return self.named("role", title(role))

    def post_key(self, office: Office) -> Key:
        """What makes a post itself; one of nobody in particular is the article's own."""
        whose = self.entity[office.institution] if office.institution else office.country
        return (title(office.role), whose or self.article)

    def named(self, kind: str, label: str, *key: str) -> URIRef:
        """An IRI below the sheet's base that can be read."""
        return named_iri(self.base, kind, label, *key)


def title(role: str) -> str:
    """A role as a title: "president" and "President" are one."""
    name = folded(role)
    return name[:1].upper() + name[1:]


def names_of(sheet: FactSheet, base: str) -> Names:
    """Settle the IRIs of a sheet."""
    keys = entity_keys(sheet)
    entities = {}
    for entity in sheet.entities:
        if isinstance(entity, Place) and entity.type == "country":
            entities[entity.id] = country_iri(base, entity.country or "")
        else:
            entities[entity.id] = named_iri(base, entity.kind, entity.name, *keys[entity.id])
    names = Names(base, article_iri(base, sheet.article.id), entities, {})
    names.fact.update(_fact_iris(sheet.facts, names))
    return names


def _fact_iris(facts: list[Fact], names: Names) -> dict[str, URIRef]:
    """IRIs by key; facts of one sheet that share a key are told apart by what else they say."""
    keys = {fact.id: (fact.type, _claimant(fact, names), *_key(fact, names)) for fact in facts}
    taken = Counter(keys.values())
    iris = {}
    for fact in facts:
        key = keys[fact.id] if taken[keys[fact.id]] == 1 else (*keys[fact.id], *_particulars(fact, names))
        kind = f"claim/{fact.type}" if _claimant(fact, names) else fact.type
        iris[fact.id] = fact_iri(names.base, kind, *key)
    return iris


def _claimant(fact: Fact, names: Names) -> str:
    """Who claims a fact that the article does not vouch for; nothing for one that it reports."""
    return "" if isinstance(fact, Statement) or not fact.claimed_by else names.entity[fact.claimed_by]


def _key(fact: Fact, names: Names) -> Key:
    match fact:
        case Office():
            return (names.entity[fact.person] if fact.person else "", *names.post_key(fact), fact.status)
        case Agreement():
            return _agreement_key(fact, names)
        case Event():
            return _event_key(fact, names)
        case Statement():
            return (names.article, names.entity[fact.speaker], " ".join(fact.quote.split()))


def _agreement_key(fact: Agreement, names: Names) -> Key:
    """Kind, parties, title and date; without a title or a day to tell it from others, it is the article's own."""
    parties = sorted({names.entity[party] for party in fact.parties})
    settled = fact.title or (fact.date and fact.date.day)
    return (fact.kind, *parties, folded(fact.title or ""), str(fact.date or ""), "" if settled else names.article)


def _event_key(fact: Event, names: Names) -> Key:
    """Kind, name or who is there, and date; it is the article's own without a date, or without name and day.

    Conferences of one name recur, and the same people meet more than once a year.
    """
    present = sorted({names.entity[ref] for ref in (*fact.organisers, *(p.entity for p in fact.participants))})
    settled = fact.date and (fact.name or fact.date.day)
    who = (folded(fact.name),) if fact.name else tuple(present)
    return (fact.kind, *who, str(fact.date or ""), "" if settled else names.article)


def _particulars(fact: Fact, names: Names) -> Key:
    match fact:
        case Office() | Statement():
            return ()
        case Agreement():
            return (fact.subject or "", fact.status)
        case Event():
            return (fact.occasion or "", names.entity[fact.place] if fact.place else "", fact.status)
