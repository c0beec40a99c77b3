"""Who is meant: from the names in sheets to nodes that are the same wherever the same thing is named.

Each sheet's people, institutions, places, agreements and events become *units*, described by all that the sheet says
of them and looked up in the registers. Rules compare the units of one block and end in *links* and *doubts*; what
people decided outranks them. Units that are linked are one *thing*. Where a name alone could be anybody's, its unit is
the article's own: a merge that is missed can be made later, one that is wrong cannot be seen.
"""

from kg.identity.decisions import Decision, DecisionLog
from kg.identity.paths import path_of
from kg.identity.resolution import Resolution, Thing, resolve
from kg.identity.settling import Node, Settled, settle
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
