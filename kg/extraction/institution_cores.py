"""The run of capitalised words that makes an institution's name: "Oil and Gas Corporation", "National Bank"."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institution_heads, places, role_heads
from kg.extraction.lists import words
from kg.extraction.tokens import Token

LONGEST = 9
"""How many words a name may have."""
BANK = re.compile(r"[A-Z]\w{2,}bank")
"""A bank by the end of its name: "Commerzbank"."""
_NEVER = words("institutions", "never")
_STOP = words("names", "never")
_GENERIC = words("institutions", "generic")
_FUNCTION_WORDS = words("names", "function")
_COASTS = frozenset({"Bay", "Isle", "Gulf", "Cape", "Sea", "Straits", "Land", "Vale", "Firth", "Horn"})
_INNER = frozenset({"&", "-"})


def core(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Capitalised words up to the last that makes an institution: how many, and the type; 0 where there is none."""
    size, kind, here = 0, "", at
    if BANK.fullmatch(tokens[at].text):
        size, kind = 1, "company"
    while here < min(len(tokens), at + LONGEST) and _inside(tokens, at, here):
        found = institution_heads().find(tokens, here)
        if found and not (here == at and found[0] == 1 and tokens[at].text in _STOP) and not _of_title(tokens, here):
            here += found[0]
            size, kind = here - at, found[1]
            if (
                here < len(tokens)
                and tokens[here].text == "."
                and tokens[here - 1].text in ("Corp", "Inc", "Ltd", "Co")
            ):
                size, here = size + (1 if here + 1 < len(tokens) and not tokens[here + 1].is_capital else 0), here + 1
        else:
            here += 1
    if any(token.text in _NEVER for token in tokens[at : at + size]):
        return 0, ""
    return size, kind


def _of_title(tokens: Sequence[Token], here: int) -> bool:
    """Whether a word begins a title and ends no name: "Press Secretary"."""
    return tokens[here].text == "Press" and bool(tokens[here + 1 :] and role_heads().find(tokens, here + 1))


def _inside(tokens: Sequence[Token], at: int, here: int) -> bool:
    """Whether a token can stand inside the run of capitalised words that began at ``at``."""
    token = tokens[here]
    if here > at and token.start > tokens[here - 1].end + 2:
        return False
    if token.text in _INNER:
        return here > at and here + 1 < len(tokens) and tokens[here + 1].is_capital
    if token.text == "and":
        return here > at and _joins(tokens, at, here)
    if token.text == "of":  # "Bay of Plenty Polytechnic"
        return (
            here == at + 1
            and tokens[at].text in _COASTS
            and tokens[here + 1 :][:1] != []
            and tokens[here + 1].is_capital
        )
    if here == at and token.text in ("The", "A", "An"):
        return False
    if here == at and (institution_heads().find(tokens, at) or (0,))[0] > 1:  # "Office of the Ombudsman"
        return token.is_capital
    return token.is_capital and not (here == at and token.text in _STOP and not _opens_name(tokens, here))


def _opens_name(tokens: Sequence[Token], at: int) -> bool:
    """A word such as "National" or "Health" that is no name alone but begins many."""
    return at + 1 < len(tokens) and tokens[at + 1].is_capital and tokens[at].text not in _FUNCTION_WORDS


def _joins(tokens: Sequence[Token], at: int, here: int) -> bool:
    """Whether "and" joins parts of one name: "Oil and Gas Corporation", not "India and Acme Corporation"."""
    if here + 2 >= len(tokens) or not tokens[here + 1].is_capital or not tokens[here + 2].is_capital:
        return False
    if tokens[here + 1].text in _GENERIC:
        return _ends_soon(tokens, here)
    suffix = tokens[here + 2].text.rstrip(".") in ("Co", "Company", "Inc", "Corp", "Ltd", "Plc", "Sons", "Bros")
    return here == at + 1 and suffix and not places().find(tokens, at) and not places().find(tokens, here + 1)


def _ends_soon(tokens: Sequence[Token], here: int) -> bool:
    for i in range(here + 1, min(len(tokens), here + 5)):
        if not tokens[i].is_capital:
            return False
        if institution_heads().find(tokens, i):
            if tokens[i].text == "Exchange" and i == here + 1:
                continue  # "Securities and Exchange Commission"
            return i > here + 1 or tokens[i].text in ("Commission", "Administration")
    return False
