"""The card of one node: what it is, what it is called, and every fact that it is part of."""

from dataclasses import dataclass, field

from kg.inspection.facts import Fact, describe, latest
from kg.inspection.identity import attested_names
from kg.inspection.labels import compact, labels
from kg.inspection.rows import rows, values
from kg.store import Store

_PARTS = (
    "kg:party|kg:signing/schema:location|kg:signing/schema:superEvent|kg:signing/kg:signature/kg:signatory|"
    "kg:signing/kg:signature/kg:onBehalfOf|schema:organizer|schema:location|cv:hasParticipation/cv:hasParticipant|"
    "org:member|org:organization|kg:post|kg:post/kg:country|prov:wasAttributedTo|kg:madeAt|schema:about|kg:claims|"
    "kg:evidence/nif:referenceContext"
)
"""Ways from a fact to what it is about, and to the article that it stands in."""
_SLOTS = {
    "classification": "org:classification",
    "type": "kg:placeType",
    "country": "kg:country",
    "code": "skos:notation",
    "part of": "org:subOrganizationOf",
    "lies in": "schema:containedInPlace",
    "title": "schema:headline",
    "outlet": "schema:publisher",
    "author": "schema:author",
    "published": "schema:datePublished",
    "address": "schema:url",
    "name inferred": "kg:inferred",
    "same as": "owl:sameAs",
    "matches": "skos:exactMatch",
}


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that the graph says of one node."""

    iri: str
    label: str
    kind: str
    details: dict[str, list[str]]
    """By what to call a property: its values in words, sorted."""
    facts: list[Fact]
    """By date; where only so many were asked for, the latest."""
    left_out: int = 0
    """How many facts there are besides."""
    names: dict[str, list[str]] = field(default_factory=dict)
    """The names that articles give it, each with the articles that do."""


def card(store: Store, iri: str, most: int | None = None) -> Card:
    """The card of the node at an IRI that the graph holds, with all its facts or the latest.

    A fact's card has the fact itself first, which does not count.
    """
    this = values("x", [iri])
    classes = [row["class"] for row in rows(store, f"SELECT ?class WHERE {{ {this} ?x a ?class }} ORDER BY ?class")]
    own = describe(store, [iri])
    query = f"SELECT DISTINCT ?fact WHERE {{ {this} ?fact {_PARTS} ?x ; kg:evidence ?span }}"
    near = {row["fact"] for row in rows(store, query)} - {iri}
    told = near if most is None or len(near) <= most else latest(store, near, most)
    details = {called: found for called, path in _SLOTS.items() if (found := _values(store, iri, path))}
    label = labels(store, [iri]).get(iri) or (own[0].summary if own else iri)
    facts = own + describe(store, told)
    left_out = len(near) - len(told)
    return Card(iri, label, ", ".join(map(compact, classes)), details, facts, left_out, attested_names(store, iri))


def _values(store: Store, iri: str, path: str) -> list[str]:
    query = f"SELECT DISTINCT ?value WHERE {{ {values('x', [iri])} ?x {path} ?value }}"
    found = [row["value"] for row in rows(store, query)]
    names = labels(store, (value for value in found if value.startswith("http")))
    return sorted(names.get(value, value) for value in found)
