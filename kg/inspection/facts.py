"""Facts of the graph in words, each with the sentences that say so."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kg.inspection.disagreements import Disagreements, disagreements
from kg.inspection.labels import labels
from kg.inspection.rows import rows, values
from kg.namespaces import PREFIXES
from kg.store import Store

_P = PREFIXES
_CLASSES = {
    f"{_P['kg']}Agreement": ("agreement", False),
    f"{_P['kg']}ClaimedAgreement": ("agreement", True),
    f"{_P['kg']}Event": ("event", False),
    f"{_P['kg']}ClaimedEvent": ("event", True),
    f"{_P['org']}Membership": ("office", False),
    f"{_P['kg']}ClaimedHolding": ("office", True),
    f"{_P['kg']}Statement": ("statement", False),
}
"""The classes of facts: what kind each is, and whether somebody only claims it."""

_REPORTED = "kg:evidence/nif:referenceContext/schema:datePublished"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of an article that show a fact."""

    words: str
    begin: int
    article: str
    outlet: str
    published: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact in words."""

    iri: str
    kind: str
    claimant: str
    """Who claims it; empty for what articles report in their own voice."""
    date: str
    summary: str
    quotations: list[Quotation] = field(default_factory=list)
    differing: Disagreements = field(default_factory=dict)
    """What its sources say differently."""


class _Slots:
    """The triples of some nodes, read by property, values shown by their labels."""

    def __init__(self, triples: Iterable[dict[str, str]], names: dict[str, str]) -> None:
        self._values: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._names = names
        for row in triples:
            self._values[row["s"], row["p"]].append(row["o"])

    def nodes(self, subject: str, *path: str) -> list[str]:
        """What a chain of properties leads to."""
        found = [subject]
        for step in path:
            prefix, _, local = step.partition(":")
            found = [value for node in found for value in self._values[node, _P[prefix] + local]]
        return found

    def show(self, subject: str, *path: str) -> str:
        """The same in words: labels, sorted, joined by commas."""
        return ", ".join(sorted({self._names.get(node, node) for node in self.nodes(subject, *path)}))


def describe(store: Store, iris: Iterable[str]) -> list[Fact]:
    """The facts at these IRIs in words, by date; IRIs that are no fact are passed over."""
    wanted = sorted(set(iris))
    triples = rows(
        store,
        f"""SELECT DISTINCT ?s ?p ?o WHERE {{ {values("fact", wanted)}
          ?fact (kg:signing|(kg:signing/kg:signature)|cv:hasParticipation)? ?s . ?s ?p ?o }} ORDER BY ?s ?p ?o""",
    )
    slots = _Slots(triples, labels(store, (row["o"] for row in triples if row["o"].startswith("http"))))
    shown = quotations(store, wanted)
    facts = [_fact(iri, slots, shown[iri]) for iri in wanted if _class_of(iri, slots)]
    several = [fact.iri for fact in facts if len({quotation.article for quotation in fact.quotations}) > 1]
    if several:
        differing = disagreements(store, several)
        facts = [replace(fact, differing=differing.get(fact.iri, {})) for fact in facts]
    return sorted(facts, key=lambda fact: (fact.date, fact.kind, fact.summary, fact.iri))


def latest(store: Store, iris: Iterable[str], most: int) -> list[str]:
    """So many of these facts, those of the latest date; what has none counts by its first report."""
    wanted = sorted(iris)
    own = "(kg:signing/schema:startDate)|schema:startDate|kg:reportedOn"
    dates = _least(store, wanted, own)
    dates |= _least(store, [iri for iri in wanted if iri not in dates], _REPORTED)
    return sorted(wanted, key=lambda iri: dates.get(iri, ""), reverse=True)[:most]


def _least(store: Store, iris: list[str], path: str) -> dict[str, str]:
    """The first date that a path leads to, for each node that it leads from."""
    query = f"SELECT ?fact ?date WHERE {{ {values('fact', iris)} ?fact {path} ?date }}"
    found = sorted(((row["fact"], row["date"]) for row in rows(store, query)), reverse=True)
    return dict(found)


def _class_of(iri: str, slots: _Slots) -> str | None:
    return next((found for found in slots.nodes(iri, "rdf:type") if found in _CLASSES), None)


def _fact(iri: str, slots: _Slots, quotations: list[Quotation]) -> Fact:
    kind, claimed = _CLASSES[_class_of(iri, slots) or ""]
    date, summary = _IN_WORDS[kind](iri, slots)
    reported = date or min((quotation.published for quotation in quotations), default="")
    claimant = slots.show(iri, "prov:wasAttributedTo") if claimed else ""
    return Fact(iri, kind, claimant, reported, summary, quotations)


def _agreement(iri: str, slots: _Slots) -> tuple[str, str]:
    title, subject = slots.show(iri, "dcterms:title"), slots.show(iri, "kg:subject")
    signers = slots.show(iri, "kg:signing", "kg:signature", "kg:signatory")
    place = slots.show(iri, "kg:signing", "schema:location")
    parts = [
        f"{title or slots.show(iri, 'kg:kind')} ({slots.show(iri, 'kg:status')}) between {slots.show(iri, 'kg:party')}",
        f"on {subject}" if subject else "",
        f"signed by {signers}" if signers else "",
        f"in {place}" if place else "",
    ]
    return slots.show(iri, "kg:signing", "schema:startDate"), "; ".join(filter(None, parts))


def _event(iri: str, slots: _Slots) -> tuple[str, str]:
    name, place = slots.show(iri, "schema:name"), slots.show(iri, "schema:location")
    organisers = slots.show(iri, "schema:organizer")
    present = slots.show(iri, "cv:hasParticipation", "cv:hasParticipant")
    parts = [
        f"{name or slots.show(iri, 'kg:kind')} ({slots.show(iri, 'kg:status')})" + (f" in {place}" if place else ""),
        f"organised by {organisers}" if organisers else "",
        f"with {present}" if present else "",
    ]
    return slots.show(iri, "schema:startDate"), "; ".join(filter(None, parts))


def _office(iri: str, slots: _Slots) -> tuple[str, str]:
    holder = slots.show(iri, "org:member") or "somebody not named"
    words = f"{holder}: {slots.show(iri, 'kg:post')} ({slots.show(iri, 'kg:status')})"
    return min(slots.nodes(iri, "kg:reportedOn"), default=""), words


def _statement(iri: str, slots: _Slots) -> tuple[str, str]:
    quote = slots.show(iri, "kg:quote")
    said = f'"{quote}"' if slots.nodes(iri, "kg:direct") == ["true"] else quote
    return "", f"{slots.show(iri, 'prov:wasAttributedTo')} {slots.show(iri, 'kg:cue') or 'said'}: {said}"


_IN_WORDS = {"agreement": _agreement, "event": _event, "office": _office, "statement": _statement}


def quotations(store: Store, iris: Iterable[str]) -> dict[str, list[Quotation]]:
    """The words that show each of these facts, by article and place; a fact without any is not in it."""
    found = rows(
        store,
        f"""SELECT ?fact ?words ?begin ?article ?outlet ?published WHERE {{ {values("fact", iris)}
          ?fact kg:evidence ?span . ?span nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:referenceContext ?source .
          ?source dcterms:identifier ?article .
          OPTIONAL {{ ?source schema:publisher/schema:name ?outlet }}
          OPTIONAL {{ ?source schema:datePublished ?published }}
        }} ORDER BY ?fact ?article ?begin""",
    )
    shown: dict[str, list[Quotation]] = defaultdict(list)
    for row in found:
        words = Quotation(row["words"], int(row["begin"]), row["article"], row["outlet"], row["published"])
        shown[row["fact"]].append(words)
    return shown
