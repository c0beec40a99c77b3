"""The graph to look at: lists, cards, counts, each fact with the sentence that says so."""

from kg.inspection.card import Card, card
from kg.inspection.facts import Fact, Quotation, describe
from kg.inspection.find import find
from kg.inspection.labels import labels
from kg.inspection.listing import LISTS, Listing, listing
from kg.inspection.network import graph
from kg.inspection.stats import Stats, stats
from kg.inspection.ties import DEEDS, TIES

__all__ = [
    "DEEDS",
    "LISTS",
    "TIES",
    "Card",
    "Fact",
    "Listing",
    "Quotation",
    "Stats",
    "card",
    "describe",
    "find",
    "graph",
    "labels",
    "listing",
    "stats",
]
