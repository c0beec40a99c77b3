"""The IRIs of everything in one sheet, settled before a triple is made."""

from dataclasses import dataclass

from rdflib import URIRef

from kg.facts import FactSheet, Office
from kg.identity import Node, Settled
from kg.identity.facts import post_key, title
from kg.identity.territories import current_code
from kg.mapping.iris import article_iri, country_iri, named_iri


@dataclass(frozen=True, slots=True)
class Names:
    """Which IRI each part of a sheet has; ``entity``, ``node`` and ``fact`` go by the sheet's ids."""

    base: str
    article: URIRef
    node: dict[str, Node]
    entity: dict[str, URIRef]
    fact: dict[str, URIRef]

    def country(self, code: str) -> URIRef:
        """The place that a country code stands for, or the one under which its state goes on."""
        return country_iri(self.base, current_code(code))

    def post(self, office: Office) -> URIRef:
        """The post that an office fact speaks of: its title, and the institution or country whose it is."""
        paths = {ref: node.path for ref, node in self.node.items()}
        return self.named("post", office.role, *post_key(office, paths, self.article))

    def role(self, role: str) -> URIRef:
        """The title itself, which posts of many institutions share."""
        return self.named("role", title(role))

    def named(self, kind: str, label: str, *key: str) -> URIRef:
        """An IRI below the sheet's base that can be read."""
        return named_iri(self.base, kind, label, *key)


def names_of(sheet: FactSheet, base: str, settled: Settled) -> Names:
    """The IRIs of a sheet whose identities are settled."""
    entities = {ref: URIRef(base + node.path) for ref, node in settled.entities.items()}
    facts = {ref: URIRef(base + path) for ref, path in settled.facts.items()}
    return Names(base, article_iri(base, sheet.article.id), settled.entities, entities, facts)
