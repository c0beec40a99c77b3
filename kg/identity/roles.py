"""Offices in one wording: "Foreign Minister" and "Minister for Foreign Affairs" are one."""

import functools
import re

from kg.identity.wording import plain
from kg.registers import word_list, word_table


@functools.lru_cache(maxsize=20_000)
def office(role: str) -> str:
    """A role as words to compare."""
    words = re.sub(r"\b(?:for|of the|for the)\b", "of", plain(role))
    words = re.sub(r"^(?:former|acting|then|deputy acting) ", "", words)
    if found := re.fullmatch(r"(.+) (minister|secretary)", words):
        before = found[1]
        if before not in word_list("ranks"):
            words = f"{found[2]} of {before}"
    if found := re.fullmatch(r"minister of (.+)", words):
        words = f"minister of {word_table('portfolios').get(found[1], found[1])}"
    return word_table("offices").get(words, words)
