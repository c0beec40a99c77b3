"""First names and their short forms, from ``data/identity/first_names.yaml``."""

import functools
from collections import defaultdict

from kg.registers.files import read
from kg.resources import resource


@functools.cache
def first_names() -> dict[str, frozenset[str]]:
    """The names that each name, in lower case, may stand for."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in read(resource("data", "identity", "first_names.yaml")):
        names = [name.lower() for name in row]
        for name in names:
            found[name].update(names)
    return {name: frozenset(others) for name, others in found.items()}
