"""Articles a second from text to fact sheet, beside spaCy's whole pipeline over the same texts."""

import time
from collections.abc import Callable
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

import spacy

from kg.articles import SourceArticle, read_articles
from kg.extraction import MODELS, extract_all
from kg.extraction.parsing import model_name

_BULK = Path(__file__).parents[2] / "shared" / "bulk" / "articles.jsonl.gz"
_EXAMPLES = Path(__file__).parents[1] / "data" / "examples" / "articles"
_EVERY, _NUMBER, _ROUNDS = 40, 200, 3


def run() -> None:
    """Measure and print: processor seconds of one process, the two taking turns."""
    articles = _articles()
    texts = [article.text for article in articles]
    whole = spacy.load(next(name for name in MODELS if find_spec(name)))
    contestants: dict[str, Callable[[], object]] = {
        "nlp.pipe, whole pipeline": lambda: list(whole.pipe(texts, batch_size=32)),
        "extract_all": lambda: list(extract_all(articles)),
    }
    figures = {name: len(articles) / _median_seconds(contestant) for name, contestant in contestants.items()}
    print(f"\nArticles a second and core, {len(articles)} articles, {model_name()} (median of {_ROUNDS})")
    for name, rate in figures.items():
        print(f"  {name:<34} {rate:9.1f} /s   {rate / figures['nlp.pipe, whole pipeline']:6.2f} x nlp.pipe")


def _articles() -> list[SourceArticle]:
    """Articles spread over the bulk where it is at hand, else the examples over and over."""
    source = _BULK if _BULK.exists() else _EXAMPLES
    read = [article for article in read_articles([source]) if isinstance(article, SourceArticle)]
    return list(islice(read[::_EVERY] if _BULK.exists() else read * _NUMBER, _NUMBER))


def _median_seconds(step: Callable[[], object]) -> float:
    taken = []
    for _ in range(_ROUNDS):
        began = time.process_time()
        step()
        taken.append(time.process_time() - began)
    return sorted(taken)[_ROUNDS // 2]
