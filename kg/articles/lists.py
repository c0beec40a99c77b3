"""The curated lists of ``data/reading.yaml``: how news is set out."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Self

import yaml

from kg.resources import resource


@dataclass(frozen=True, slots=True)
class Lists:
    """Agencies, words in names of outlets, words that are no places, and lines that are no part of an article."""

    agencies: frozenset[str]
    outlet_words: frozenset[str]
    not_places: frozenset[str]
    boilerplate: re.Pattern[str]

    @classmethod
    @cache
    def load(cls) -> Self:
        """Read the file, once."""
        data = yaml.safe_load(resource("data", "reading.yaml").read_text("utf-8"))
        words = {key: frozenset(map(str.casefold, data[key])) for key in ("agencies", "outlet_words", "not_places")}
        boilerplate = "|".join(f"(?:{pattern})" for pattern in data["boilerplate"])
        return cls(**words, boilerplate=re.compile(boilerplate, re.IGNORECASE))

    def is_outlet(self, name: str) -> bool:
        """Whether a name is an agency's or reads like an outlet's."""
        folded = name.casefold()
        return folded in self.agencies or not self.outlet_words.isdisjoint(folded.split())
