"""The syntax of sentences by spaCy's small English model: loaded once a process, when the first sentence needs it."""

import functools
import importlib.util
import re
from collections.abc import Iterator, Sequence

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.errors import UsageError
from kg.extraction import MODELS

BATCH = 32


@functools.cache
def model() -> Language:
    """Words, tags and dependencies; names are found by rules and lists, so the model's own are left out."""
    for name in MODELS:
        if importlib.util.find_spec(name):
            return spacy.load(name, exclude=["ner", "lemmatizer", "attribute_ruler", "senter"])
    raise UsageError("reading articles needs spaCy and its small English model: install accordant[nlp]")


def model_name() -> str:
    """The model that `model` loads, with its version."""
    meta = model().meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def parse(sentences: Sequence[str]) -> Iterator[Doc]:
    """A parsed document for each sentence; white space keeps its length, so that offsets stay."""
    plain = (_BULLET.sub(lambda mark: " " * len(mark.group()), s.translate(_SPACES)) for s in sentences)
    return model().pipe(plain, batch_size=BATCH)


_BULLET = re.compile(r"^[-\u2013\u2014\u2022*\u00b7\u25cf]\s+(?=\w)")
"""The mark of a list's item, which is no part of its sentence."""
_SPACES = str.maketrans("\n\t\r\u00a0\u2019\u2018\u201c\u201d", "    ''\"\"")
