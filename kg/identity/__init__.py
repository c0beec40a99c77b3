"""Who is meant: from the names in sheets to nodes that are the same wherever the same thing is named.

Each sheet's people, institutions, places, agreements and events become *units*, described by all that the sheet says
of them and looked up in the registers. Rules compare the units of one block and end in *links* and *doubts*; what
people decided outranks them. Units that are linked are one *thing*. Where a name alone could be anybody's, its unit is
the article's own: a merge that is missed can be made later, one that is wrong cannot be seen.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.identity.decisions import Decision, DecisionLog
    from kg.identity.nodes import Node, Settled
    from kg.identity.paths import path_of
    from kg.identity.resolution import Resolution, Thing, resolve
    from kg.identity.settling import settle
    from kg.identity.units import Unit
    from kg.identity.verdicts import Verdicts
    from kg.identity.wording import folded

__all__ = [
    "Decision",
    "DecisionLog",
    "Node",
    "Resolution",
    "Settled",
    "Thing",
    "Unit",
    "Verdicts",
    "folded",
    "path_of",
    "resolve",
    "settle",
]

_HOMES = {
    "Decision": "decisions",
    "DecisionLog": "decisions",
    "Node": "nodes",
    "Resolution": "resolution",
    "Settled": "nodes",
    "Thing": "resolution",
    "Unit": "units",
    "Verdicts": "verdicts",
    "folded": "wording",
    "path_of": "paths",
    "resolve": "resolution",
    "settle": "settling",
}
"""Names load when they are used: those who only read a store's decisions need neither registers nor sheets."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg.identity' has no attribute {name!r}")
    return getattr(import_module(f"kg.identity.{_HOMES[name]}"), name)
