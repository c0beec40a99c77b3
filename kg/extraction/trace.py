"""What each component made of which sentence, for people who ask why."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extraction.document import Document
from kg.extraction.findings import Finding
from kg.extraction.sentences import Span
from kg.facts import Fact


@dataclass(frozen=True, slots=True)
class Trace:
    """One fact made of a sentence: where the sentence stands, which component made it, and the fact of the sheet."""

    sentence: Span
    component: str
    fact: Fact


def traces(document: Document, findings: list[Finding], facts: list[Fact]) -> Iterator[Trace]:
    """A trace for each sentence that shows a fact, in the order of the text."""
    found = []
    for finding, fact in zip(findings, facts, strict=True):
        for start in sorted({document.sentence_at(span.start).start for span in finding.spans}):
            sentence = document.sentence_at(start)
            found.append(Trace(Span(sentence.start, sentence.end), finding.component, fact))
    yield from sorted(found, key=lambda trace: trace.sentence)
