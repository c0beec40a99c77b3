"""The curated lists under ``data/extraction``, read once a process."""

import functools
from typing import Any

import yaml

from kg.resources import resource


@functools.cache
def curated(name: str) -> dict[str, Any]:
    """One curated list by its file name without the ending, such as ``offices``."""
    loaded: dict[str, Any] = yaml.safe_load(resource("data", "extraction", f"{name}.yaml").read_text("utf-8"))
    return loaded


@functools.cache
def words(name: str, *sections: str) -> frozenset[str]:
    """All words of some flat sections of a curated list."""
    return frozenset(word for section in sections for word in curated(name)[section])


@functools.cache
def by_word(name: str, section: str) -> dict[str, str]:
    """A section that lists words under a heading, turned round: each word with its heading."""
    return {word: heading for heading, listed in curated(name)[section].items() for word in listed}
