"""Offices and who holds them.

A post says that there is such a title, not that anybody holds it: it is the same node whether its holding is reported
or claimed.
"""

import re
from collections.abc import Iterator

from rdflib.namespace import ORG, RDF, SKOS

from kg.facts import FactSheet, Office
from kg.facts.countries import country_names
from kg.identity.facts import title
from kg.mapping.names import Names
from kg.mapping.terms import Triple, given, maybe_date, text
from kg.mapping.vocabulary import KG, concept


def office_triples(fact: Office, names: Names, sheet: FactSheet) -> Iterator[Triple]:
    """The post, and its holding by a person or, where the article does not say who, by nobody named."""
    institution = names.entity[fact.institution] if fact.institution else None
    post = names.post(fact)
    yield from given(
        names.fact[fact.id],
        (RDF.type, KG.ClaimedHolding if fact.claimed_by else ORG.Membership),
        (ORG.member, names.entity[fact.person] if fact.person else None),
        (ORG.organization, institution),
        (KG.post, post),
        (KG.status, concept("holding-status", fact.status)),
        (KG.reportedOn, maybe_date(sheet.article.published)),
    )
    yield from given(
        post,
        (RDF.type, ORG.Post),
        (SKOS.prefLabel, text(_post_label(fact, names))),
        (ORG.role, names.role(fact.role)),
        (ORG.postIn, institution),
        (KG.country, names.country(fact.country) if fact.country else None),
    )


def role_triples(role: str, names: Names) -> Iterator[Triple]:
    """A role by its title as written, the same for all posts of that title."""
    iri = names.role(role)
    yield iri, RDF.type, ORG.Role
    yield iri, SKOS.prefLabel, text(title(role))


def _post_label(fact: Office, names: Names) -> str:
    """The role with whose it is: "Ombudsman of Rwanda", "Director, World Bank"."""
    role = title(fact.role)
    if fact.institution:
        body = names.node[fact.institution].label
        return body if re.search(rf"\b{re.escape(role)}\b", body, re.IGNORECASE) else f"{role}, {body}"
    return f"{role} of {country_names()[fact.country]}" if fact.country else role
