"""The noun of a title and what stands before it: "deputy governor", "Trade and Industry Minister"."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institution_heads, institutions, places, role_heads, titles
from kg.extraction.lists import words
from kg.extraction.tokens import Token

PORTFOLIO = words("offices", "portfolio")
_LONGEST = 7
_MODIFIERS = words("offices", "modifiers")
_GIVEN = words("names", "given", "first")
_STOP = words("names", "never") - PORTFOLIO
_UNITS = words("offices", "heads_of_units")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_CAPITALS = frozenset(word.lower() for word in words("offices", "capital_heads"))


def title(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Where the noun of a title ends, and the noun; what stands before it must fit a title."""
    best: tuple[int, str] | None = None
    here = at
    while here < min(len(tokens), at + _LONGEST):
        found = role_heads().find(tokens, here)
        if found and not (found[1] == "mp" and tokens[here].text != "MP") and _may_head(tokens, at, here, found[1]):
            if not tokens[here].is_capital and any(_is_name(token) for token in tokens[at:here]):
                break
            if best is not None and found[1].removeprefix("associate ").removeprefix("assistant ") in (
                "senator",
                "ambassador",
                "mp",
                "professor",
                "congressman",
                "judge",
                "justice",
                "king",
            ):
                break
            best = here + found[0], found[1]
            here += found[0]
            continue
        if not (_modifies(tokens, at, here) if best is None else tokens[here].text.lower() in _MODIFIERS | {"-"}):
            break
        here += 1
    return best


def _is_name(token: Token) -> bool:
    """Whether a capitalised word before a noun in lower case is somebody's name and not part of the title."""
    return token.is_capital and token.text not in PORTFOLIO | _UNITS and token.text.lower() not in _MODIFIERS


def _may_head(tokens: Sequence[Token], at: int, here: int, head: str) -> bool:
    """Short common nouns ("chief", "head") head a title in capitals, after a modifier or before a name only."""
    if head not in _CAPITALS or tokens[here].is_capital or here > at:
        return True
    following = here + 1
    people = places().find(tokens, here - 1) if here else None
    if people and people[1].tag == "D" and following < len(tokens) and tokens[following].text == ",":
        return True  # "the Peruvian leader, Ana Ruiz"
    return following < len(tokens) and (tokens[following].is_capital or tokens[following].text in ("of", "for"))


def _modifies(tokens: Sequence[Token], at: int, here: int) -> bool:
    token = tokens[here]
    if token.text in ("and", ",", "&", "-"):
        return (
            here > at
            and here + 1 < len(tokens)
            and not (token.text == "," and role_heads().find(tokens, here + 1))
            and tokens[here + 1].is_capital == tokens[here - 1].is_capital
            and (is_topical(tokens[here + 1]) and is_topical(tokens[here - 1]))
        )
    if not token.is_capital:
        return (
            token.text in _MODIFIERS
            or bool(_ORDINAL.fullmatch(token.text))
            or ("-" in token.text and all(part in _MODIFIERS for part in token.text.split("-")))
        )
    place = places().find(tokens, here)
    if place and place[1].type == "region" and place[0] == 1 and not role_heads().find(tokens, here):
        return True
    if place or (institutions().find(tokens, here) and token.text != "Treasury"):
        return False
    if token.text in _STOP or token.text in _GIVEN or titles().find(tokens, here):
        return token.text in PORTFOLIO or token.text.lower() in _MODIFIERS
    if institution_heads().find(tokens, here):
        led = all(is_topical(before) for before in tokens[at:here])
        noun = role_heads().find(tokens, here + 1) if here + 1 < len(tokens) else None
        if led and token.text in _UNITS and noun and not noun[1].endswith("professor"):
            return True  # "Programme Director"
        return token.text in ("Treasury", "Board", "Cabinet") or (token.text in PORTFOLIO and here == at)
    return token.text in PORTFOLIO or token.text.lower() in _MODIFIERS or not token.text.isupper()


def is_topical(token: Token) -> bool:
    """Whether a word says what an office is for, or of what rank it is."""
    return token.text in PORTFOLIO or token.text.lower() in _MODIFIERS


def token_ends(text: str) -> bool:
    """Whether a word ends as nouns of fields and tasks do: "Repatriation", "Employment"."""
    return (
        text[:1].isupper()
        and len(text) > 5
        and text.lower().endswith(("tion", "sion", "ment", "ing", "ity", "ogy", "ture", "ism", "ics", "eries"))
    )
