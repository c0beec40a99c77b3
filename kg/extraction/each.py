"""Many articles, each on its own: one that cannot be read, or that a rule stumbles over, costs no other."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from kg.articles import SourceArticle
from kg.errors import InputError, ServiceError
from kg.facts import FactSheet

LANGUAGES: Final = ("en",)
"""Languages that there are rules for, as the first part of a language tag."""

_AT_ONCE = 32

ExtractAll = Callable[[Iterable[SourceArticle]], Iterator[FactSheet]]
"""An extractor: the sheets of articles, one for each, in order."""


def extract_each(
    articles: Iterable[SourceArticle], extract_all: ExtractAll
) -> Iterator[tuple[SourceArticle, FactSheet | InputError]]:
    """Each article with its sheet, or with the reason why there is none."""
    remaining = iter(articles)
    while batch := list(islice(remaining, _AT_ONCE)):
        spoken = [article for article in batch if _supported(article)]
        sheets = dict(zip((article.id for article in spoken), _sheets(spoken, extract_all), strict=True))
        for article in batch:
            yield article, sheets.get(article.id) or _unsupported(article)


def _sheets(articles: list[SourceArticle], extract_all: ExtractAll) -> list[FactSheet | InputError]:
    try:
        return list(extract_all(articles))
    except ServiceError:
        raise
    except Exception:  # noqa: BLE001  # which article it was is found out one by one
        return [_alone(article, extract_all) for article in articles]


def _alone(article: SourceArticle, extract_all: ExtractAll) -> FactSheet | InputError:
    try:
        return next(extract_all([article]))
    except ServiceError:
        raise
    except InputError as error:
        return error
    except Exception as error:  # noqa: BLE001  # a fault of ours must not cost the other articles
        return InputError(f"{article.id}: the rules failed on this text ({type(error).__name__}: {error}): report it")


def _supported(article: SourceArticle) -> bool:
    return article.language.partition("-")[0].lower() in LANGUAGES


def _unsupported(article: SourceArticle) -> InputError:
    return InputError(
        f"{article.id}: no rules for the language {article.language!r}; there are some for {', '.join(LANGUAGES)}"
    )
