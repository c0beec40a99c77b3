"""Names of people that reading word by word breaks: by a title in the middle, by a particle, by no title at all."""

import re

from kg.extraction.mentions import Mention

_INSIDE = frozenset({"Sheikh", "Shaikh", "Haji", "Hadji", "Tun", "Ali", "Said", "Datuk"})
"""Titles that are also a part of names: between two of a person's names they are."""
_PARTICLES = re.compile(r" (?:bin|ibn|bint|binti|ben|al|el|van der|van|von|de la|de|da|dos|di) ")
_WHO = re.compile(r", who\b")


def settle(text: str, mentions: list[Mention]) -> None:
    """Join the pieces of a person's name, and make a person of an unknown name that ", who" follows."""
    at = 0
    while at < len(mentions) - 1:
        size = _pieces(text, mentions, at)
        if size > 1:
            first, last = mentions[at], mentions[at + size - 1]
            first.end, first.text, first.tag, first.strong = last.end, text[first.start : last.end], "P", True
            del mentions[at + 1 : at + size]
        at += 1
    for mention in mentions:
        if mention.tag == "U" and " " in mention.text and _WHO.match(text, mention.end):
            mention.tag, mention.strong = "P", True


def _pieces(text: str, mentions: list[Mention], at: int) -> int:
    """How many mentions from here on are one person's name."""
    first, second = mentions[at], mentions[at + 1]
    if first.tag not in "PU" or " " in first.text.strip():
        return 1
    if second.tag == "P" and _PARTICLES.fullmatch(text, first.end, second.start):
        return 2
    third = mentions[at + 2] if at + 2 < len(mentions) else None
    titled = second.tag == "H" and second.text in _INSIDE and third is not None and third.tag in "PU"
    if titled and third and text[first.end : second.start] == text[second.end : third.start] == " ":
        return 3
    return 1
