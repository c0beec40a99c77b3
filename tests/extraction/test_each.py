"""One article that goes wrong costs no other."""

from collections.abc import Iterable, Iterator

import pytest

from kg.articles import SourceArticle
from kg.errors import InputError, ServiceError
from kg.extraction.each import extract_each
from kg.facts import Article, FactSheet


def sheet_of(article: SourceArticle) -> FactSheet:
    return FactSheet(article=Article(id=article.id, sha256=article.sha256))


def stumbling(articles: Iterable[SourceArticle]) -> Iterator[FactSheet]:
    for article in articles:
        if article.text == "stumble":
            raise KeyError("no such rule")
        if article.text == "refuse":
            raise InputError(f"{article.id}: refused")
        if article.text == "down":
            raise ServiceError("the endpoint is down")
        yield sheet_of(article)


def articles(*texts: str) -> list[SourceArticle]:
    return [SourceArticle(id=f"a{number}", text=text) for number, text in enumerate(texts)]


def test_each_article_comes_with_its_sheet_or_the_reason() -> None:
    given = articles("one", "stumble", "two", "refuse", "three")
    found = {article.id: sheet for article, sheet in extract_each(given, stumbling)}
    assert [article_id for article_id, sheet in found.items() if isinstance(sheet, FactSheet)] == ["a0", "a2", "a4"]
    assert str(found["a1"]) == "a1: the rules failed on this text (KeyError: 'no such rule'): report it"
    assert str(found["a3"]) == "a3: refused"


def test_order_is_kept_over_batches() -> None:
    given = articles(*(str(number) for number in range(70)))
    assert [article.id for article, _ in extract_each(given, stumbling)] == [article.id for article in given]


def test_a_language_without_rules_is_refused_by_name() -> None:
    french = SourceArticle(id="fr", text="Le ministre", language="fr")
    ((_, reason),) = extract_each([french], stumbling)
    assert str(reason) == "fr: no rules for the language 'fr'; there are some for en"


def test_a_service_that_is_down_ends_the_run() -> None:
    with pytest.raises(ServiceError):
        list(extract_each(articles("one", "down"), stumbling))
