"""How two graphs differ: facts and things added, removed and changed, in words and as an RDF patch."""

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import UsageError
from kg.inspection.facts import describe
from kg.inspection.labels import compact, labels
from kg.inspection.slots import first, slots
from kg.inspection.things import things
from kg.store import EmbeddedStore, Store, StoreFolder, read_graphs

Triples = set[Triple]
_PART = re.compile(r"(?<=[0-9a-f])/(?:signing|participation-).*$")
"""What the IRI of a part of a fact has after the fact's own."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value that a node lost or got."""

    added: bool
    what: str
    """The property by its prefixed name, after the part of the fact where it is not on the fact itself."""
    value: str
    """A label where the value has one."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A node that is not the same on both sides."""

    iri: str
    how: str
    """Added, removed or changed."""
    kind: str
    """Agreement, event, office, statement; person, institution, place; empty for all else."""
    words: str
    changes: list[Change]
    """What changed, of a node that both sides have."""


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between the default graphs of two sides."""

    nodes: list[Changed]
    """By how, kind and words; parts of facts are told with the facts."""
    removed: Triples
    added: Triples


def opened(path: Path) -> Store:
    """A store folder, or an RDF file read as a store; raises `UsageError` for anything else."""
    folder = StoreFolder(path)
    if folder.exists:
        return folder.read()
    if not path.is_file():
        raise UsageError(f"{path} is neither a store nor an RDF file")
    store = EmbeddedStore.in_memory()
    for name, triples in read_graphs(path).items():
        store.put(name if "://" in name else path.resolve().as_uri(), triples)
    return store


def difference(before: Store, after: Store) -> Difference:
    """What was removed from and added to what all articles of a store together support."""
    old, new = set(before.triples()), set(after.triples())
    removed, added = old - new, new - old
    kept = {_owner(triple) for triple in old & new} if removed or added else set()
    touched: dict[str, list[tuple[bool, Triple]]] = defaultdict(list)
    for gained, triples in ((False, removed), (True, added)):
        for triple in triples:
            touched[_owner(triple)].append((gained, triple))
    sides: dict[str, set[str]] = {"added": set(), "changed": set(), "removed": set()}
    for iri, told in touched.items():
        sides[_side(iri, told, kept)].add(iri)
    words = _words(before, sides["removed"]) | _words(after, sides["added"] | sides["changed"])
    values = _values(before, removed) | _values(after, added)
    nodes = [
        Changed(iri, how, *words[iri], _changes(iri, touched[iri], values) if how == "changed" else [])
        for how, iris in sides.items()
        for iri in iris
        if iri in words
    ]
    nodes.sort(key=lambda node: (node.how, node.kind, node.words, node.iri))
    return Difference(nodes, removed, added)


def rdf_patch(found: Difference) -> bytes:
    """The difference as RDF Patch has it: one transaction of deletions, then additions, each sorted."""
    lines = [f"{letter} {triple} ." for letter, triples in (("D", found.removed), ("A", found.added))
             for triple in sorted(triples, key=str)]  # fmt: skip
    return ("\n".join(["TX .", *lines, "TC ."]) + "\n").encode()


def _owner(triple: Triple) -> str:
    """The node that a triple tells of: of a signing, a signature or a participation the fact that it is part of."""
    subject = triple.subject
    return _PART.sub("", subject.value) if isinstance(subject, NamedNode) else str(subject)


def _side(iri: str, told: list[tuple[bool, Triple]], kept: set[str]) -> str:
    """What happened to a node."""
    gains = {gained for gained, _ in told}
    if iri in kept or len(gains) == 2:
        return "changed"
    return "added" if True in gains else "removed"


def _words(store: Store, iris: set[str]) -> dict[str, tuple[str, str]]:
    """Kind and words of the facts, things and articles among some nodes; all else is told by the patch alone."""
    wanted = {iri for iri in iris if "://" in iri}
    words = {iri: (thing.kind, thing.label) for iri, thing in things(store, wanted).items() if thing.kind}
    articles = slots(store, wanted, {"article": "dcterms:identifier"})
    words |= {iri: ("article", first(told, "article")) for iri, told in articles.items() if told}
    return words | {fact.iri: (fact.kind, fact.summary) for fact in describe(store, wanted)}


def _values(store: Store, triples: Triples) -> dict[str, str]:
    """What to call the nodes that triples lead to: labels, and of spans of evidence their words."""
    iris = {triple.object.value for triple in triples if isinstance(triple.object, NamedNode)}
    told = slots(store, (iri for iri in iris if "#char=" in iri), {"words": "nif:anchorOf"})
    return labels(store, iris) | {iri: f'"{first(said, "words")}"' for iri, said in told.items()}


def _changes(iri: str, told: list[tuple[bool, Triple]], values: dict[str, str]) -> list[Change]:
    changes = set()
    for gained, triple in told:
        part = str(triple.subject)[1:-1].removeprefix(iri).strip("/").rpartition("/")[2].partition("-")[0]
        value = triple.object.value if isinstance(triple.object, NamedNode | Literal) else str(triple.object)
        what = " ".join(filter(None, (part, compact(triple.predicate.value))))
        changes.add(Change(gained, what, values.get(value, value)))
    return sorted(changes, key=lambda change: (change.what, change.added, change.value))
