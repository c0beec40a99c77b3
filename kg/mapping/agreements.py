"""Agreements, their signing and the signatures given at it."""

from collections.abc import Iterator

from rdflib import URIRef
from rdflib.namespace import DCTERMS, ORG, RDF

from kg.facts import Agreement, Signatory
from kg.facts.terms import EventStatus
from kg.mapping.iris import part_iri
from kg.mapping.names import Names
from kg.mapping.offices import role_triples
from kg.mapping.terms import Triple, given, maybe_date, maybe_text
from kg.mapping.vocabulary import KG, SCHEMA, concept


def agreement_triples(fact: Agreement, names: Names) -> Iterator[Triple]:
    """An agreement, and its signing where the article says when, where or by whom."""
    iri = names.fact[fact.id]
    signs = fact.date or fact.place or fact.event or fact.signatories
    signing = part_iri(iri, "signing") if signs else None
    yield from given(
        iri,
        (RDF.type, KG.ClaimedAgreement if fact.claimed_by else KG.Agreement),
        (KG.kind, concept("agreement-kind", fact.kind)),
        (KG.status, concept("agreement-status", fact.status)),
        *((KG.party, names.entity[party]) for party in fact.parties),
        (KG.subject, maybe_text(fact.subject)),
        (DCTERMS.title, maybe_text(fact.title)),
        (KG.signing, signing),
    )
    if signing:
        yield from _signing(fact, signing, names)


def _signing(fact: Agreement, signing: URIRef, names: Names) -> Iterator[Triple]:
    signatures = {_signature_iri(signing, signatory, names): signatory for signatory in fact.signatories}
    yield from given(
        signing,
        (RDF.type, KG.ClaimedPart if fact.claimed_by else KG.Signing),
        (KG.status, concept("event-status", _signing_status(fact))),
        (SCHEMA.startDate, maybe_date(fact.date)),
        (SCHEMA.location, names.entity[fact.place] if fact.place else None),
        (SCHEMA.superEvent, names.fact[fact.event] if fact.event else None),
        *((KG.signature, signature) for signature in signatures),
    )
    for signature, signatory in signatures.items():
        yield from given(
            signature,
            (RDF.type, KG.ClaimedPart if fact.claimed_by else KG.Signature),
            (KG.signatory, names.entity[signatory.person] if signatory.person else None),
            (KG.onBehalfOf, names.entity[signatory.for_] if signatory.for_ else None),
            (ORG.role, names.role(signatory.role) if signatory.role else None),
        )
        if signatory.role:
            yield from role_triples(signatory.role, names)


def _signing_status(fact: Agreement) -> EventStatus:
    """Whether the signing took place; what was refused in the end was signed where it says when or by whom."""
    if fact.status in ("planned", "negotiating"):
        return "planned"
    if fact.status == "rejected" and not (fact.date or fact.signatories):
        return "cancelled"
    return "held"


def _signature_iri(signing: URIRef, signatory: Signatory, names: Names) -> URIRef:
    who = names.entity[signatory.person] if signatory.person else ""
    party = names.entity[signatory.for_] if signatory.for_ else ""
    return part_iri(signing, "signature", who, signatory.role or "", party)
