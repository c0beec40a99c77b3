"""What to write beside the dots of a network: names, kinds and states of things and facts."""

from collections.abc import Iterable
from typing import Final

from kg.inspection.network import Support, supports
from kg.inspection.pictures.scene import Dot
from kg.inspection.pictures.words import tidy
from kg.inspection.slots import slots
from kg.inspection.things import Thing, things
from kg.store import Store

_FACTS: Final = {
    "Agreement": "agreement", "ClaimedAgreement": "agreement", "Event": "event", "ClaimedEvent": "event",
    "Membership": "office", "ClaimedHolding": "office", "Statement": "statement",
}  # fmt: skip
"""Kinds of facts by the local names of their classes."""


def dots(store: Store, iris: Iterable[str]) -> dict[str, Dot]:
    """The dots of nodes by IRI, sorted; what the store says nothing of is called by the end of its IRI."""
    wanted = sorted(set(iris))
    classes = slots(store, wanted, {"class": "a"})
    kinds = {
        iri: next((kind for name in told["class"] if (kind := _FACTS.get(name.rpartition("#")[2]))), "")
        for iri, told in classes.items()
    }
    known = things(store, (iri for iri in wanted if not kinds[iri]))
    told = supports(store, (iri for iri in wanted if kinds[iri]))
    return {iri: _fact(iri, kinds[iri], told[iri]) if kinds[iri] else _thing(iri, known[iri]) for iri in wanted}


def _thing(iri: str, thing: Thing) -> Dot:
    name = thing.label if thing.label != iri else local_name(iri)
    return Dot(tidy(name), thing.kind or "other", _listed(spaced(thing.type), thing.country), said=f"{name}\n{iri}")


def _fact(iri: str, kind: str, support: Support) -> Dot:
    sort = spaced(support.kind)
    name = tidy(support.label if support.label != support.kind else sort) or kind
    detail = _listed(sort if sort != name else "", spaced(support.status), support.date)
    return Dot(name, kind, detail, support.date, support.claimed, f"{said_of(support)}\n{iri}")


def said_of(support: Support) -> str:
    """A fact in a line and the sentence that says so; claims are told as such."""
    claim = "claimed: " if support.claimed else ""
    words = claim + ", ".join(dict.fromkeys(filter(None, (support.label, support.status, support.date))))
    return f"{words}\n“{support.quote}” [{support.article}]" if support.quote else words


def spaced(word: str) -> str:
    """A concept's word as people write it: in force, not in-force."""
    return word.replace("-", " ")


def local_name(iri: str) -> str:
    """The end of an IRI, after its last sign that divides."""
    return iri.rstrip("#/").replace("#", "/").replace(":", "/").rpartition("/")[2] or iri


def _listed(*words: str) -> str:
    return ", ".join(filter(None, words))
