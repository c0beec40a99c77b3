"""A graph against the shapes: pySHACL judges, and what it cannot see is looked at here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyshacl
from rdflib import Graph, URIRef
from rdflib.namespace import RDF
from rdflib.term import Node

from kg.mapping import Mapped
from kg.mapping.vocabulary import KG
from kg.validation.findings import Finding
from kg.validation.reading import ReportReader
from kg.validation.shapes import SH, own_terms, shapes, targets


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found: the findings in order, and the SHACL report as pySHACL wrote it."""

    findings: list[Finding]
    graph: Graph


def validate_sheet(mapped: Mapped) -> Report:
    """Validate the graph that a sheet was mapped to; findings name facts and entities by the sheet's ids."""
    names = {iri: ref for ref, iri in (mapped.names.entity | mapped.names.fact).items()}
    return validate_graph(mapped.graph(), mapped.sheet.article.id, names)


def validate_graph(graph: Graph, called: str = "", names: Mapping[URIRef, str] | None = None) -> Report:
    """Validate a graph of one article or of several; ``called`` is what findings call it where it holds no article.

    In a graph of several articles a value that may stand there once and stands there more often is no error: the
    articles differ, which is told as information.
    """
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes())
    reader = ReportReader(graph, report, called, names or {})
    findings = [reader.finding(result) for result in report.objects(None, SH.result)]
    return Report(sorted([*findings, *_overlooked(graph, called)]), report)


def _overlooked(graph: Graph, called: str) -> Iterator[Finding]:
    """What no shape looks at and yet cannot be right: nothing of ours in the graph, or terms that we do not have."""
    used = set(graph.predicates()) | set(graph.objects(None, RDF.type))
    if not used & targets():
        remedy = "Give a graph that `kg build`, `kg map` or `kg export` wrote."
        yield Finding(called, called, "error", "nothing-checked", "No shape finds anything to look at.", remedy, "", "")
    for term in sorted(used - own_terms(), key=str):
        if str(term).startswith(str(KG)):
            yield _unknown(term, graph, called)


def _unknown(term: Node, graph: Graph, called: str) -> Finding:
    first = min((str(s) for s, p, o in graph.triples((None, None, None)) if term in (p, o)), default=called)
    remedy = "Use a term of the ontology: see ontology/kg.ttl."
    return Finding(called, first, "error", "unknown-term", "The ontology has no such term.", remedy, str(term), "")
