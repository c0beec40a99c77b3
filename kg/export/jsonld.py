"""JSON-LD under the project's own context, which travels in the file: nobody need fetch it."""

import json
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import IO, Any

from pyoxigraph import Literal, NamedNode, Triple

from kg.namespaces import PREFIXES
from kg.resources import resource

_TYPE = PREFIXES["rdf"] + "type"
_STRING = PREFIXES["xsd"] + "string"


@cache
def context() -> dict[str, Any]:
    """The terms of ``ontology/context.jsonld``."""
    loaded: dict[str, Any] = json.loads(resource("ontology", "context.jsonld").read_text("utf-8"))["@context"]
    return loaded


@cache
def _terms() -> dict[str, str]:
    """The short name of each property, by its IRI."""
    named = {name: term["@id"] for name, term in context().items() if isinstance(term, dict)}
    return {_expand(curie): name for name, curie in named.items()}


def _expand(curie: str) -> str:
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local


def write_jsonld(triples: Iterable[Triple], output: IO[bytes]) -> None:
    """Write triples that come grouped by subject, one node object a subject."""
    head = json.dumps(context(), ensure_ascii=False)
    output.write(f'{{"@context": {head},\n"@graph": ['.encode())
    separator = "\n"
    for _, group in groupby(triples, key=lambda triple: triple.subject):
        node = json.dumps(_node(list(group)), ensure_ascii=False)
        output.write((separator + node).encode())
        separator = ",\n"
    output.write(b"\n]}\n")


def _node(triples: list[Triple]) -> dict[str, Any]:
    subject = triples[0].subject
    node: dict[str, Any] = {"@id": subject.value if isinstance(subject, NamedNode) else str(subject)}
    for predicate, group in groupby(triples, key=lambda triple: triple.predicate.value):
        found = [_value(predicate, triple.object) for triple in group]
        key = "@type" if predicate == _TYPE else _terms().get(predicate, predicate)
        node[key] = found[0] if len(found) == 1 else found
    return node


def _value(predicate: str, term: object) -> str | bool | dict[str, str]:
    if isinstance(term, Literal):
        return _literal(predicate, term)
    iri = term.value if isinstance(term, NamedNode) else str(term)
    if predicate == _TYPE or _coercion(predicate) == "@id":
        return iri
    return {"@id": iri}


def _literal(predicate: str, term: Literal) -> str | bool | dict[str, str]:
    if term.language:
        return {"@value": term.value, "@language": term.language}
    datatype = term.datatype.value
    coerced = _coercion(predicate)
    if datatype == (_expand(coerced) if coerced and coerced != "@id" else _STRING) and coerced != "@id":
        return term.value
    return {"@value": term.value, "@type": datatype}


def _coercion(predicate: str) -> str | None:
    term = context().get(_terms().get(predicate, ""), {})
    coerced: str | None = term.get("@type")
    return coerced
