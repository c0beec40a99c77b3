"""The tables of the bundle, in the order of the codebook."""

from typing import Final

from kg.export.tables.facts import FACTS
from kg.export.tables.things import THINGS

TABLES: Final = (*FACTS, *THINGS)
"""All tables; a column that ends in ``_id`` holds what is a key of another, but for posts, which have none."""
