"""pySHACL over one article's graph, and its report read as findings."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pyshacl
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import DCTERMS, RDF
from rdflib.term import Node

from kg.mapping import Mapped
from kg.mapping.vocabulary import KG, NIF, SCHEMA
from kg.resources import resource
from kg.validation.findings import Finding, Severity

SH = Namespace("http://www.w3.org/ns/shacl#")

_SEVERITY: dict[Node | None, Severity] = {SH.Violation: "error", SH.Warning: "warning", SH.Info: "info"}
_LONGEST_WAY = 3
"""Links from a part of a fact back to the fact: signature, signing, agreement."""


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found: the findings in order, and the SHACL report as pySHACL wrote it."""

    findings: list[Finding]
    graph: Graph


@cache
def shapes() -> Graph:
    """All shapes of the ontology, parsed once a process."""
    graph = Graph()
    folder = resource("ontology", "shapes")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        graph.parse(data=file.read_text("utf-8"), format="turtle")
    return graph


def validate_sheet(mapped: Mapped) -> Report:
    """Validate the graph that a sheet was mapped to; findings name facts and entities by the sheet's ids."""
    names = {iri: ref for ref, iri in (mapped.names.entity | mapped.names.fact).items()}
    return validate_graph(mapped.graph(), mapped.sheet.article.id, names)


def validate_graph(graph: Graph, article: str = "", names: Mapping[URIRef, str] | None = None) -> Report:
    """Validate a graph; ``article`` is what findings call it where it holds no article."""
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes())
    reader = _Reader(graph, report, article, names or {})
    results = report.objects(None, SH.result)
    return Report(sorted(reader.finding(result) for result in results), report)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one report against the graph it is about."""

    graph: Graph
    report: Graph
    article: str
    names: Mapping[URIRef, str]

    def finding(self, result: Node) -> Finding:
        focus = self.report.value(result, SH.focusNode)
        shape = self.report.value(result, SH.sourceShape)
        fact, sentence = self._fact_of(focus)
        return Finding(
            article=_text(self.graph, self._article_of(focus), DCTERMS.identifier) or self.article,
            fact=fact,
            severity=_SEVERITY[self.report.value(result, SH.resultSeverity)],
            shape=str(shape).rpartition("#")[2],
            message=_text(self.report, result, SH.resultMessage),
            remedy=_text(shapes(), shape, SH.description),
            value=self._shown(self.report.value(result, SH.value), focus),
            sentence=sentence,
        )

    def _article_of(self, focus: Node | None) -> Node | None:
        if (focus, RDF.type, SCHEMA.NewsArticle) in self.graph:
            return focus
        return next(self.graph.subjects(RDF.type, SCHEMA.NewsArticle), None)

    def _fact_of(self, focus: Node | None) -> tuple[str, str]:
        """What to call the node at fault, and the words of the nearest fact that it belongs to."""
        called = self._called(focus)
        near = {focus} if focus else set()
        for _ in range(_LONGEST_WAY + 1):
            for fact in sorted(near, key=str):
                spans = sorted(self.graph.objects(fact, KG.evidence), key=str)
                if spans:
                    return called or self._called(fact) or str(focus), _text(self.graph, spans[0], NIF.anchorOf)
            near = {above for node in near for above in self.graph.subjects(None, node)}
        return called or str(focus), ""

    def _called(self, node: Node | None) -> str | None:
        return self.names.get(node) if isinstance(node, URIRef) else None

    def _shown(self, value: Node | None, focus: Node | None) -> str:
        return "" if value is None or value == focus else self._called(value) or str(value)


def _text(graph: Graph, subject: Node | None, predicate: URIRef) -> str:
    """The one value of a property as text, empty where there is none."""
    return str(graph.value(subject, predicate) or "")
