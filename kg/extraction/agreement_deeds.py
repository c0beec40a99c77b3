"""Deeds of business that somebody agrees to do, and who stands on their other side: "sell gas to Peru"."""

import re

from kg.extraction import actors
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import curated
from kg.extraction.mentions import Actor

DEEDS: dict[str, list[str]] = curated("agreements")["deeds"]
"""Deeds of business between two sides, each with the words before the other side: "sell" with "to"."""
_ENDS = re.compile(r"\b(?:which|that|who|after|before|when|while|as|if|under|and|said|says|instead)\b|[;:]|, (?!the\b)")
_PART_OF = re.compile(r"(?: (?!and\b)[a-z0-9-]+){0,5} (?:near|on|of|in|at|for|from|with|by|any|additional)\b")
"""Behind a deed: what is dealt in only has to do with the body named next, "buy a site near Acme"."""
_REACH = 140
_TO_DO = re.compile(r"(?: \([^)]{2,12}\))?(?: in principle)? to (?P<deed>[a-z]+)\b")


def aimed_at(document: Document, sentence: Sentence, end: int) -> list[Actor]:
    """Who stands on the other side of the deed that an agreement is to do: "an agreement to sell its unit to Acme"."""
    aim = _TO_DO.match(document.text, end, sentence.end)
    return other_side(document, sentence, aim["deed"], aim.end()) if aim and aim["deed"] in DEEDS else []


def other_side(document: Document, sentence: Sentence, deed: str, start: int) -> list[Actor]:
    """Who stands on the other side of a deed that ends at an offset: its object, or who follows its preposition."""
    links = DEEDS[deed]
    stop = _ENDS.search(document.text, start, min(sentence.end, start + _REACH))
    end = stop.start() if stop else min(sentence.end, start + _REACH)
    named = [link for link in links if link != "object"]
    for found in re.finditer(rf"\b(?:{'|'.join(named)})\s+", document.text[start:end]) if named else ():
        if who := _at(document, sentence, start + found.end()):
            return who
    return _at(document, sentence, start + 1) if "object" in links and not _PART_OF.match(document.text, start) else []


def _at(document: Document, sentence: Sentence, start: int) -> list[Actor]:
    """The institutions and states that are named right at an offset."""
    mentions, _ = actors.listed(document, sentence, start)
    return [
        a for a in actors.acting(document, mentions, people=False) if a.kind == "institution" or a.type == "country"
    ]
