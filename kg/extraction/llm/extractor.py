"""One article to a fact sheet, by way of a language model."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, dataclass, field
from importlib.metadata import version

from kg.articles.model import SourceArticle
from kg.errors import InputError
from kg.extraction.llm.answer import Answer, CutShortError
from kg.extraction.llm.endpoint import Endpoint
from kg.extraction.llm.entities import Entities
from kg.extraction.llm.facts import Facts
from kg.extraction.llm.parts import parts
from kg.extraction.llm.prompt import question
from kg.extraction.llm.rejected import Rejected
from kg.extraction.llm.wording import Span, Wording
from kg.facts import Article, Extraction, FactSheet
from kg.facts.references import entity_uses

_SHORTEST_PART = 1_000
"""Characters of text that a model must be able to answer about at once."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """A sheet, and what the model answered besides that the text does not bear out."""

    sheet: FactSheet
    rejected: list[Rejected]

    @property
    def counts(self) -> Counter[str]:
        """How many of each sort were rejected; the counters of several articles can be added."""
        return Counter(each.sort for each in self.rejected)


@dataclass(frozen=True)
class LanguageModelExtractor:
    """Asks a model behind an OpenAI-compatible endpoint, and keeps what the article's text bears out.

    ``endpoint`` is the address before ``/chat/completions``; ``key`` is sent to it and shown nowhere; ``timeout`` is
    seconds for an answer; ``budget`` is how many characters of text are asked about at once.
    """

    endpoint: str
    model: str
    key: str | None = field(default=None, repr=False)
    timeout: float = 120
    retries: int = 3
    _: KW_ONLY
    budget: int = 24_000
    sleep: Callable[[float], object] = field(default=time.sleep, repr=False)

    def __post_init__(self) -> None:
        self._endpoint()  # a wrong address or key is told at once

    def extract(self, article: SourceArticle) -> FactSheet:
        """The fact sheet of an article; raises as `extract_checked` does."""
        return self.extract_checked(article).sheet

    def extract_checked(self, article: SourceArticle) -> Extracted:
        """The fact sheet of an article and an account of what was rejected.

        Raises `InputError` where the answers about this article cannot be used, `ServiceError` where the endpoint
        cannot be reached, refuses, or keeps failing.
        """
        rejected: list[Rejected] = []
        wording = Wording(article.text)
        entities = Entities(wording, rejected)
        facts = Facts(wording, entities, rejected)
        try:
            for span in parts(article.text, (0, len(article.text)), self.budget):
                for (start, _), answer in self._answers(article, span):
                    facts.add(answer.facts, entities.add(answer.entities), start)
        except InputError as error:
            raise InputError(f"{article.id}: {error}") from None
        found = facts.all()
        sheet = FactSheet(
            article=_described(article),
            extraction=Extraction(extractor="llm", version=version("accordant"), model=self.model),
            entities=entities.named(use.id for fact in found for use in entity_uses(fact)),
            facts=found,
        )
        return Extracted(sheet, rejected)

    def _endpoint(self) -> Endpoint:
        return Endpoint(self.endpoint, self.key, self.timeout, self.retries, self.sleep)

    def _answers(self, article: SourceArticle, span: Span) -> Iterator[tuple[Span, Answer]]:
        """The answer about a part of the text; about each half of it where the model ran out of room."""
        try:
            yield span, self._endpoint().ask(question(self.model, article, span))
        except CutShortError:
            half = (span[1] - span[0] + 1) // 2
            if half < _SHORTEST_PART:
                raise
            for piece in parts(article.text, span, half):
                yield from self._answers(article, piece)


def _described(article: SourceArticle) -> Article:
    return Article(
        id=article.id,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        url=article.url,
        language=article.language,
        sha256=article.sha256,
    )
