"""What the ontology says of its terms: definitions, and the codes of other schemes that its concepts match."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from pyoxigraph import NamedNode, RdfFormat, parse

from kg.namespaces import CONCEPTS, PREFIXES
from kg.resources import resource

_SKOS = PREFIXES["skos"]


@dataclass(frozen=True, slots=True)
class Concept:
    """A word of one of the closed lists."""

    scheme: str
    code: str
    label: str
    definition: str
    matches: tuple[str, ...]
    """The IRIs of what it nearly is in other schemes, sorted."""


@cache
def definitions() -> dict[str, str]:
    """The definition of each of our classes, properties and concepts, by its IRI."""
    return {subject: found[0] for subject, found in _values("definition").items()}


@cache
def concepts() -> tuple[Concept, ...]:
    """The words of the closed lists in the ontology's order of schemes and words."""
    labels, matches = _values("prefLabel"), _values("closeMatch")
    return tuple(
        Concept(scheme, code, labels[iri][0], definition, tuple(sorted(matches.get(iri, ()))))
        for iri, definition in definitions().items()
        for scheme, _, code in [iri.removeprefix(CONCEPTS).partition("#")]
        if iri.startswith(CONCEPTS) and code
    )


@cache
def crosswalk(scheme: str) -> dict[str, tuple[str, ...]]:
    """The codes that concepts match in ``cameo`` or ``plover``, by the concept's IRI."""
    notations = _values("notation")
    found = {iri: _notations(matches, scheme, notations) for iri, matches in _values("closeMatch").items()}
    return {iri: codes for iri, codes in found.items() if codes}


def _notations(iris: list[str], scheme: str, notations: dict[str, list[str]]) -> tuple[str, ...]:
    return tuple(sorted(code for iri in iris if f"/{scheme}#" in iri for code in notations[iri]))


@cache
def _values(name: str) -> dict[str, list[str]]:
    """What a SKOS property says, by subject, in the order of the files."""
    values: dict[str, list[str]] = defaultdict(list)
    for file in ("kg.ttl", "concepts.ttl"):
        for quad in parse(resource("ontology", file).read_bytes(), format=RdfFormat.TURTLE):
            if quad.predicate.value == _SKOS + name and isinstance(quad.subject, NamedNode):
                values[quad.subject.value].append(quad.object.value)
    return dict(values)
