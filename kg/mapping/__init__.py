"""From a fact sheet to RDF: one pure function a kind of fact; the same sheet always gives the same triples.

An article's triples stand in a named graph whose IRI is the article's. A fact is one node; a fact that is
claimed is a node of another class and hangs on the statement that claims it.
"""

from kg.mapping.iris import checked_base
from kg.mapping.sheet import Mapped, map_sheet

__all__ = ["Mapped", "checked_base", "map_sheet"]
