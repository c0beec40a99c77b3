"""Words by which names are compared, from ``data/identity/wording.yaml``."""

import functools
from typing import Any

from kg.registers.files import read
from kg.resources import resource


@functools.cache
def _lists() -> dict[str, Any]:
    lists: dict[str, Any] = read(resource("data", "identity", "wording.yaml"))
    return lists


@functools.cache
def word_list(section: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(_lists()[section])


def word_table(section: str) -> dict[str, str]:
    """What each wording of a table stands for."""
    table: dict[str, str] = _lists()[section]
    return table
