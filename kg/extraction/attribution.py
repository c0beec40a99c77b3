"""Small questions that the registry asks: whose an institution is, which names are persons."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institutions, places
from kg.extraction.lists import curated
from kg.extraction.mentions import Mention
from kg.extraction.tokens import tokenize


def personal_names(mentions: Sequence[Mention]) -> None:
    """Make persons of unknown names whose last word stands alone elsewhere: people are called so, companies not."""
    titled = {m.text for m in mentions if m.tag == "P" and " " not in m.text}
    alone = {m.text for m in mentions if m.tag == "U" and " " not in m.text and not m.text.isupper()}
    for mention in mentions:
        parts = mention.text.split()
        if mention.tag != "U" or not 2 <= len(parts) <= 4 or mention.text.isupper():
            continue
        called = parts[-1] in titled or (parts[-1] in alone and parts[0] not in alone)
        if called and all(part.isalpha() or "-" in part or part.endswith(".") for part in parts):
            mention.tag = "P"


_NEAR = 60
"""Within how many characters another state's name leaves open whose a university is."""
_OF_STATE = frozenset(
    [
        "research",
        "ministry",
        "parliament",
        "security",
        "agency",
        "university",
        "government",
        "court",
        "other",
        "local-government",
    ]
)


def shown_country(text: str, mention: Mention, around: Sequence[Mention], at: int) -> str | None:
    """Whose an institution is as the text shows: by its name, the possessive or adjective before, or a place after."""
    if mention.type in ("intergovernmental", "association"):
        return None
    following = around[at + 1] if at + 1 < len(around) else None
    if following and following.tag == "C" and re.fullmatch(r" in (?:the )?", text[mention.end : following.start]):
        return following.code  # "Georgia State University in the USA"
    return place_in(mention.text) or _beside(text, mention, around, at)


def assumed_country(home: str | None, mention: Mention, around: Sequence[Mention]) -> str | None:
    """Whose an institution is where the text does not show it: a body of state is of the outlet's."""
    near = (m for m in around if m.tag in "CD" and -_NEAR < m.start - mention.end < _NEAR)
    if mention.type in ("university", "research") and any(m.code != home for m in near):
        return None  # another state's, it may be
    if mention.listed and mention.type in _OF_STATE:
        return home
    tokens = tokenize(mention.text)
    listed = [found[1].type for i in range(len(tokens)) if (found := institutions().find(tokens, i))]
    wide = any((found := places().find(tokens, i)) and not found[1].code for i in range(len(tokens)))
    if wide or any(token.text in ("International", "World", "Global", "Multinational") for token in tokens):
        return None
    shared = any(kind in ("intergovernmental", "association") for kind in listed)
    return home if mention.type in _OF_STATE and not shared else None


_KINDS = (
    r"(?:bank|company|group|firm|airline|giant|maker|manufacturer|producer|retailer|carrier|unit|subsidiary"
    r"|contractor|operator|insurer|consortium|"
    r"conglomerate|utility|refiner|publisher|builder|carmaker|automaker|monopoly|corporation|enterprise|concern"
    r"|newspaper|daily|agency|magazine|"
    r"broadcaster|charity|foundation|university|institute|institution|college|museum|hospital|ministry"
    r"|authority|regulator|party|union)"
)
# "the Russian gas monopoly X", "X, the Russian gas monopoly"
_DESCRIBED = re.compile(rf"(?:['\u2019]s)?(?: [\w-]+){{0,3}} {_KINDS},? ")
_GLOSSED = re.compile(r", (?:the|a|an|one of the) (?:[a-z-]+ )?")


def _beside(text: str, mention: Mention, around: Sequence[Mention], at: int) -> str | None:
    """The state before an institution's name ("Peru's X") or after it ("X, Peru")."""
    before = around[at - 1] if at else None
    if before and before.tag in "CD" and re.fullmatch(r"(?:['\u2019]s?)?\s+", text[before.end : mention.start]):
        return before.code
    if before and before.tag in "CD" and _DESCRIBED.fullmatch(text[before.end : mention.start]):
        return before.code
    for other in around[at + 1 : at + 3]:
        gap = text[mention.end : other.start]
        if other.tag == "C" and re.fullmatch(r"(?:\s*\([A-Z]+\))?,? (?:in|of)? ?(?:the )?", gap):
            return other.code
        if other.tag in "CD" and _GLOSSED.fullmatch(gap):
            return other.code
        if other.tag == "L" and other.code and re.fullmatch(r",? (?:in )?", gap) and mention.type != "company":
            return other.code
    return None


def aliases(name: str) -> list[str]:
    """The other names under which the curated list has an institution."""
    for entry in curated("institutions")["known"]:
        if entry["name"] == name:
            return list(entry["aliases"])
    return []


def place_in(name: str) -> str | None:
    """The state that a name itself tells: "University of Queensland"."""
    tokens = tokenize(name.replace("-", " "))
    for at in range(len(tokens)):
        found = places().find(tokens, at)
        if found and found[1].code:
            return found[1].code
    return None
