"""The IRIs of everything in one sheet, settled before a triple is made."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rdflib import URIRef

from kg.facts import Agreement, Event, Fact, FactSheet, Institution, Office, Place, Statement
from kg.facts.countries import country_names
from kg.identity import Key, entity_keys
from kg.mapping.iris import article_iri, fact_iri, named_iri


@dataclass(frozen=True, slots=True)
class Names:
    """Which IRI each part of a sheet has; ``entity`` and ``fact`` go by the sheet's ids."""

    base: str
    article: URIRef
    entity: dict[str, URIRef]
    fact: dict[str, URIRef]

    def country(self, code: str) -> URIRef:
        """The place that a country code stands for."""
        return _country(self.base, code)

    def post(self, office: Office) -> URIRef:
        """The post that an office fact speaks of: its title, and the institution or country whose it is."""
        return self.named("post", office.role, *self.post_key(office))

    def post_key(self, office: Office) -> Key:
        """What makes a post itself; one of nobody in particular is the article's own."""
        whose = (self.entity[office.institution] if office.institution else "", office.country or "")
        return (office.role, *(whose if any(whose) else (self.article,)))

    def named(self, kind: str, label: str, *key: str) -> URIRef:
        """An IRI below the sheet's base that can be read."""
        return named_iri(self.base, kind, label, *key)


def names_of(sheet: FactSheet, base: str) -> Names:
    """Settle the IRIs of a sheet."""
    keys = entity_keys(sheet)
    entities = {}
    for entity in sheet.entities:
        if isinstance(entity, Place) and entity.type == "country":
            entities[entity.id] = _country(base, entity.country or "")
        else:
            entities[entity.id] = named_iri(base, entity.kind, entity.name, *keys[entity.id])
    names = Names(base, article_iri(base, sheet.article.id), entities, {})
    for fact_type, key in _KEYS.items():
        facts = [fact for fact in sheet.facts if fact.type == fact_type]
        names.fact.update(_fact_iris(facts, names, key))
    return names


def _country(base: str, code: str) -> URIRef:
    return named_iri(base, "place", country_names()[code], "country", code)


def _fact_iris(facts: Iterable[Fact], names: Names, key: Callable[[Fact, Names], Key]) -> dict[str, URIRef]:
    """IRIs by key; facts of one sheet that share a key are told apart by all else that they say."""
    keys = {fact.id: (_standing(fact, names), *key(fact, names)) for fact in facts}
    taken = Counter(keys.values())
    iris = {}
    for fact in facts:
        settled = keys[fact.id]
        if taken[settled] > 1:
            settled = (*settled, *_particulars(fact))
        kind = fact.type if isinstance(fact, Statement) or not fact.claimed_by else f"claim/{fact.type}"
        iris[fact.id] = fact_iri(names.base, kind, *settled)
    return iris


def _standing(fact: Fact, names: Names) -> str:
    """Nothing for what the article reports; for what it does not vouch for, who claims it."""
    return "" if isinstance(fact, Statement) or not fact.claimed_by else names.entity[fact.claimed_by]


def _particulars(fact: Fact) -> Key:
    match fact:
        case Agreement():
            return (fact.title or "", fact.subject or "", fact.status)
        case Event():
            return (fact.occasion or "", fact.place or "", fact.status)
        case Office():
            return (fact.status,)
        case Statement():
            return ()


def _agreement_key(fact: Fact, names: Names) -> Key:
    """Kind, parties and date; without a date the title, and without either the article, must tell it from others."""
    assert isinstance(fact, Agreement)  # noqa: S101  # narrows the type: facts come here by their type
    parties = sorted(names.entity[party] for party in set(fact.parties))
    when = (str(fact.date),) if fact.date else ("titled", fact.title) if fact.title else ("in", names.article)
    return (fact.kind, *parties, *when)


def _event_key(fact: Fact, names: Names) -> Key:
    """Kind, name or who is there, and date; without a date the article, for conferences of one name recur."""
    assert isinstance(fact, Event)  # noqa: S101  # as above
    present = sorted({names.entity[ref] for ref in (*fact.organisers, *(p.entity for p in fact.participants))})
    return (fact.kind, *((fact.name,) if fact.name else present), str(fact.date) if fact.date else names.article)


def _office_key(fact: Fact, names: Names) -> Key:
    assert isinstance(fact, Office)  # noqa: S101  # as above
    return (names.entity[fact.person] if fact.person else "", *names.post_key(fact))


def _statement_key(fact: Fact, names: Names) -> Key:
    assert isinstance(fact, Statement)  # noqa: S101  # as above
    return (names.entity[fact.speaker], " ".join(fact.quote.split()))


_KEYS: dict[str, Callable[[Fact, Names], Key]] = {
    "office": _office_key,
    "agreement": _agreement_key,
    "event": _event_key,
    "statement": _statement_key,
}
