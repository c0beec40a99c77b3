"""The rules in their order: an article is taken apart, each component adds what it finds, the sheet is put together."""

from collections.abc import Iterable, Iterator
from itertools import islice

from kg.articles import SourceArticle
from kg.extraction import agreements, assembly, events, offices, speech
from kg.extraction.document import Document, read
from kg.extraction.findings import Finding
from kg.extraction.modality import mark_claims
from kg.extraction.parsing import parse
from kg.extraction.trace import Trace, traces
from kg.facts import FactSheet

_ARTICLES_AT_ONCE = 16


def extract(article: SourceArticle) -> FactSheet:
    """The facts of one article, as a sheet."""
    return next(extract_all([article]))


def extract_all(articles: Iterable[SourceArticle]) -> Iterator[FactSheet]:
    """The sheets of many articles in order; the same as one by one, and faster."""
    for document in documents(articles):
        yield assembly.assemble(document, findings(document))


def explain(article: SourceArticle) -> list[Trace]:
    """Which component made which fact of the sheet from which sentence, in the order of the text."""
    document = next(documents([article]))
    found = findings(document)
    return list(traces(document, found, assembly.assemble(document, found).facts))


def documents(articles: Iterable[SourceArticle]) -> Iterator[Document]:
    """Articles taken apart, with the syntax of the sentences that can hold a fact."""
    remaining = iter(articles)
    while batch := list(islice(remaining, _ARTICLES_AT_ONCE)):
        found = [read(article) for article in batch]
        wanted = [sentence for document in found for sentence in document.to_parse()]
        for sentence, syntax in zip(wanted, parse([sentence.text for sentence in wanted]), strict=True):
            sentence.syntax = syntax
        yield from found


def findings(document: Document) -> list[Finding]:
    """What all components find in an article, in the order of the text for each kind of fact."""
    held = list(offices.find(document))
    said = speech.find(document)
    agreed = agreements.find(document, held)
    happened = events.find(document)
    agreed = list(agreements.link_events(agreed, happened))
    happened = events.identified(happened)
    mark_claims([*agreed, *happened], said, held)
    return [*held, *agreed, *happened, *said]
