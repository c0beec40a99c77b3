"""Which extractor reads the articles: the rules, or a language model behind the same contract."""

import functools
import os
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

import rich_click as click

from kg.articles import SourceArticle
from kg.errors import UsageError
from kg.extraction import extract_all as rules
from kg.extraction.each import ExtractAll
from kg.facts import FactSheet

KEY_VARIABLE = "KG_LLM_KEY"


def extractor_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options that choose the extractor; the command gets an ``extract_all``."""

    @functools.wraps(command)
    def chosen(*args: object, extractor: str, endpoint: str | None, model: str | None, **options: object) -> object:
        return command(*args, extract_all=_extract_all(extractor, endpoint, model), **options)

    for option in (
        click.option("--model", help="With llm: the model's name at the endpoint."),
        click.option("--endpoint", metavar="URL", help="With llm: an OpenAI-compatible address; the key comes from "
                     f"{KEY_VARIABLE}."),
        click.option("--extractor", type=click.Choice(["rules", "llm"]), default="rules", show_default=True,
                     help="What reads the articles. A language model's accuracy is its own and was not measured here."),
    ):  # fmt: skip
        option(chosen)
    return chosen


def _extract_all(extractor: str, endpoint: str | None, model: str | None) -> ExtractAll:
    if extractor == "rules":
        if endpoint or model:
            raise UsageError("--endpoint and --model go with --extractor llm")
        return rules
    if not (endpoint and model):
        raise UsageError("--extractor llm needs --endpoint and --model")
    return _by_model(endpoint, model)


def _by_model(endpoint: str, model: str) -> ExtractAll:
    llm = import_module("kg.extraction.llm")  # with it comes an HTTP client, which nothing else loads
    reader = llm.LanguageModelExtractor(endpoint, model, key=os.environ.get(KEY_VARIABLE))

    def extract_all(articles: Iterable[SourceArticle]) -> Iterator[FactSheet]:
        return (reader.extract(article) for article in articles)

    return extract_all
