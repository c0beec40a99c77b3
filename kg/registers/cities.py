"""Cities: which state they lie in where news does not say, and other names they go by."""

import functools

from kg.registers.files import read
from kg.resources import resource


@functools.cache
def renamed_cities() -> dict[str, str]:
    """The name of today for each other name of a city, from ``data/identity/cities.yaml``."""
    return {name: row[0] for row in read(resource("data", "identity", "cities.yaml")) for name in row}
