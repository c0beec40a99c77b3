"""accordant: news about institutions and agreements as a knowledge graph that can be quoted.

What a program needs is here by name and loads when it is first used; the rooms of the package hold the rest.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.articles import read_articles
    from kg.extraction import extract
    from kg.facts import FactSheet, load_sheet, save_sheet
    from kg.inspection import card, find, graph
    from kg.mapping import map_sheet
    from kg.pipeline import build, extract_sheets, read_sheets
    from kg.store import StoreFolder
    from kg.validation import validate_sheet

__all__ = [
    "FactSheet",
    "StoreFolder",
    "build",
    "card",
    "extract",
    "extract_sheets",
    "find",
    "graph",
    "load_sheet",
    "map_sheet",
    "read_articles",
    "read_sheets",
    "save_sheet",
    "validate_sheet",
]

_HOMES = {
    "FactSheet": "kg.facts",
    "StoreFolder": "kg.store",
    "build": "kg.pipeline",
    "card": "kg.inspection",
    "extract": "kg.extraction",
    "extract_sheets": "kg.pipeline",
    "find": "kg.inspection",
    "graph": "kg.inspection",
    "load_sheet": "kg.facts",
    "map_sheet": "kg.mapping",
    "read_articles": "kg.articles",
    "read_sheets": "kg.pipeline",
    "save_sheet": "kg.facts",
    "validate_sheet": "kg.validation",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
