"""How much of two phrases is the same, small words, accents, case and punctuation aside."""

import re
import unicodedata
from functools import lru_cache

_SMALL = frozenset(
    ("the", "a", "an", "of", "and", "for", "in", "on", "at", "to", "s", "with", "by", "his", "her", "its", "their")
)


@lru_cache(maxsize=50_000)
def fold(phrase: str) -> str:
    """The phrase in small letters and digits without accents, one space between words; a possessive is a word."""
    letters = (char for char in unicodedata.normalize("NFKD", phrase) if not unicodedata.combining(char))
    apart = re.sub(r"['\u2019`]s\b", " s", "".join(letters).lower())
    return re.sub(r"[^a-z0-9]+", " ", apart).strip()


@lru_cache(maxsize=50_000)
def content_words(phrase: str) -> frozenset[str]:
    """The words that carry the meaning."""
    return frozenset(fold(phrase).split()) - _SMALL


def shared_words(one: str, other: str) -> float:
    """F1 of the content words of two phrases: 1 where they are the same, 0 where they have none in common."""
    words, others = content_words(one), content_words(other)
    common = len(words & others)
    return 2 * common / (len(words) + len(others)) if common else 0.0
