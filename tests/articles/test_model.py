import dataclasses
import hashlib

import pytest

from kg.articles import SourceArticle


def test_the_digest_is_of_the_text_as_utf8() -> None:
    assert SourceArticle("a", "Café").sha256 == hashlib.sha256("Café".encode()).hexdigest()


def test_an_article_does_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        SourceArticle("a", "text").text = "other"  # type: ignore[misc]
