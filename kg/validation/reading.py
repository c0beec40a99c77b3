"""pySHACL's report read as findings: which article, which fact, which sentence, what would mend it."""

from collections.abc import Mapping
from dataclasses import dataclass

from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, RDF
from rdflib.term import Node

from kg.mapping.vocabulary import KG, NIF, SCHEMA
from kg.validation.findings import Finding, Severity
from kg.validation.shapes import SH, shapes

_SEVERITY: dict[Node | None, Severity] = {SH.Violation: "error", SH.Warning: "warning", SH.Info: "info"}
_LONGEST_WAY = 3
"""Links from a part of a fact back to the fact: signature, signing, agreement."""


@dataclass(frozen=True, slots=True)
class ReportReader:
    """Reads one report against the graph it is about; ``names`` are what a sheet calls its facts and entities."""

    graph: Graph
    report: Graph
    called: str
    """What findings call the article where the graph does not say."""
    names: Mapping[URIRef, str]

    def finding(self, result: Node) -> Finding:
        """One result of the report in words."""
        focus = self.report.value(result, SH.focusNode)
        shape = self.report.value(result, SH.sourceShape)
        fact, span = self._fact_of(focus)
        severity = _SEVERITY[self.report.value(result, SH.resultSeverity)]
        message = text_of(self.report, result, SH.resultMessage)
        if self._sources_differ(result):
            severity, message = "info", f"Articles differ. {message}"
        return Finding(
            article=text_of(self.graph, self._article_of(focus, span), DCTERMS.identifier) or self.called,
            fact=self._name(focus) or self._name(fact) or str(focus),
            severity=severity,
            shape=str(shape).rpartition("#")[2],
            message=message,
            remedy=text_of(shapes(), shape, SH.description),
            value=self._shown(self.report.value(result, SH.value), focus),
            sentence=text_of(self.graph, span, NIF.anchorOf),
        )

    def _sources_differ(self, result: Node) -> bool:
        """Whether a value stands there more than once because several articles say it each in its own way."""
        several = self.report.value(result, SH.sourceConstraintComponent) == SH.MaxCountConstraintComponent
        return several and len(list(self.graph.subjects(RDF.type, SCHEMA.NewsArticle))) > 1

    def _article_of(self, focus: Node | None, span: Node | None) -> Node | None:
        """The article itself, the one that the span stands in, or the only one of the graph."""
        if (focus, RDF.type, SCHEMA.NewsArticle) in self.graph:
            return focus
        articles = list(self.graph.subjects(RDF.type, SCHEMA.NewsArticle))
        return self.graph.value(span, NIF.referenceContext) or (articles[0] if len(articles) == 1 else None)

    def _fact_of(self, focus: Node | None) -> tuple[Node | None, Node | None]:
        """The nearest fact that a node belongs to, and its first span of evidence."""
        near = {focus} if focus else set()
        for _ in range(_LONGEST_WAY + 1):
            for fact in sorted(near, key=str):
                if spans := sorted(self.graph.objects(fact, KG.evidence), key=str):
                    return fact, spans[0]
            near = {above for node in near for above in self.graph.subjects(None, node)}
        return None, None

    def _name(self, node: Node | None) -> str | None:
        return self.names.get(node) if isinstance(node, URIRef) else None

    def _shown(self, value: Node | None, focus: Node | None) -> str:
        return "" if value is None or value == focus else self._name(value) or str(value)


def text_of(graph: Graph, subject: Node | None, predicate: URIRef) -> str:
    """The one value of a property as text, empty where there is none."""
    return str((subject and graph.value(subject, predicate)) or "")
