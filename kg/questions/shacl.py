"""The library as SHACL executables, which any SPARQL engine can run and other tools can list."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from kg.namespaces import PREFIXES
from kg.questions.library import Question
from kg.questions.parameters import Parameter

_SH = "http://www.w3.org/ns/shacl#"
_QUERIES = "https://w3id.org/accordant/queries/"
_DATATYPES = {"date": "string", "text": "string", "number": "integer"}
_TYPE = NamedNode(f"{PREFIXES['rdf']}type")


def shacl_triples(found: Iterable[Question]) -> Iterator[Triple]:
    """Each question as a ``sh:SPARQLExecutable`` that runs as it stands, defaults in place, prefixes declared beside it.

    Parameters are described by ``sh:parameter``; where each goes is the ``VALUES`` clause of its name.
    """
    scheme = NamedNode(_QUERIES.rstrip("/"))
    for prefix in sorted(PREFIXES):
        declared = NamedNode(f"{scheme.value}#{prefix}")
        yield Triple(scheme, _sh("declare"), declared)
        yield Triple(declared, _sh("prefix"), Literal(prefix))
        yield Triple(declared, _sh("namespace"), Literal(PREFIXES[prefix], datatype=_xsd("anyURI")))
    for question in found:
        yield from _question(question, scheme)


def _question(question: Question, scheme: NamedNode) -> Iterator[Triple]:
    iri = NamedNode(_QUERIES + question.name)
    yield Triple(iri, _TYPE, _sh("SPARQLExecutable"))
    yield Triple(iri, _TYPE, _sh("SPARQLSelectExecutable"))
    yield Triple(iri, NamedNode(f"{PREFIXES['rdfs']}label"), Literal(question.title, language="en"))
    yield Triple(iri, NamedNode(f"{PREFIXES['rdfs']}comment"), Literal(question.question, language="en"))
    for keyword in question.keywords:
        yield Triple(iri, NamedNode(f"{PREFIXES['schema']}keywords"), Literal(keyword))
    yield Triple(iri, _sh("prefixes"), scheme)
    yield Triple(iri, _sh("select"), Literal(question.sparql))
    for parameter in question.parameters:
        node = NamedNode(f"{iri.value}#{parameter.name}")
        yield Triple(iri, _sh("parameter"), node)
        yield from _parameter(parameter, node)


def _parameter(parameter: Parameter, node: NamedNode) -> Iterator[Triple]:
    yield Triple(node, _TYPE, _sh("Parameter"))
    yield Triple(node, _sh("path"), NamedNode(f"{_QUERIES}parameter#{parameter.name}"))
    yield Triple(node, _sh("description"), Literal(parameter.description, language="en"))
    yield Triple(node, _sh("optional"), Literal(parameter.default is not None))
    if parameter.type in _DATATYPES:
        yield Triple(node, _sh("datatype"), _xsd(_DATATYPES[parameter.type]))
    else:
        yield Triple(node, _sh("nodeKind"), _sh("IRI"))


def _sh(name: str) -> NamedNode:
    return NamedNode(_SH + name)


def _xsd(name: str) -> NamedNode:
    return NamedNode(PREFIXES["xsd"] + name)
