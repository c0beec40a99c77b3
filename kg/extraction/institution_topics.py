"""What an institution's name says it is for: the words after "of", over "and" and commas."""

from collections.abc import Sequence

from kg.extraction import roles
from kg.extraction.gazetteers import institution_heads, places, role_heads, titles
from kg.extraction.lists import words
from kg.extraction.tokens import Token

_FUNCTION_WORDS = words("names", "function")
_UNITS = frozenset(["Section", "Branch", "Division", "Directorate", "Department", "Bureau"])
_FIELDS = words("offices", "portfolio")
_GENERIC = words("institutions", "generic")
_RANKS = words("offices", "inside")
# Words of rank that begin a title.
_GRADES = frozenset(
    [
        "Deputy",
        "Assistant",
        "Acting",
        "Interim",
        "Associate",
        "Pro",
        "Vice",
        "Senior",
        "Executive",
        "Former",
        "Chief",
        "Managing",
    ]
)
_PORTFOLIO = frozenset(word.lower() for word in words("offices", "portfolio", "modifiers"))


def section(tokens: Sequence[Token], at: int) -> int:
    """How many tokens a section of a department has by all it cares for: "Refugees, Immigration and Asylum Section"."""
    here, several = at, False
    while here < min(len(tokens), at + 12) and (tokens[here].is_capital or here > at):
        text = tokens[here].text
        if text in _UNITS:
            return here + 1 - at if several else 0
        if text in (",", "and", "&"):
            several = True
        elif text not in _FIELDS:
            return 0
        here += 1
    return 0


def topic_end(tokens: Sequence[Token], start: int, *, spanning: bool) -> int:
    """Where the capitalised words after "of" end, over "and" where what they name spans several things."""
    end = start
    while (
        end < len(tokens)
        and tokens[end].is_capital
        and tokens[end].text not in _FUNCTION_WORDS | _RANKS
        and not (end > start and (_holder_begins(tokens, end) or (not spanning and _title_begins(tokens, end))))
    ):
        end += 1
    while spanning and end + 1 < len(tokens) and tokens[end].text in ("and", ",", "&"):
        following = end + (2 if tokens[end + 1].text in ("and", "the") else 1)
        if following < len(tokens) and tokens[following].text == "the":
            following += 1
        if following >= len(tokens) or not tokens[following].is_capital or not _is_topic(tokens, following):
            break
        if institution_heads().find(tokens, following) and (
            tokens[following - 1].text == "the"
            or (following + 1 < len(tokens) and tokens[following + 1].text in ("of", "for"))
        ):
            break  # "the Board of X and the Ministry of Y" are two
        if tokens[end].text == "," and not _list_goes_on(tokens, following):
            break
        end = following
        while end < len(tokens) and tokens[end].is_capital and _is_topic(tokens, end):
            end += 1
    return end


def _holder_begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a person's name follows what a body cares for: "Office of Public Affairs Ana Ruiz"."""
    named = tokens[at].text in words("names", "given") and at + 1 < len(tokens) and tokens[at + 1].is_capital
    return named and _topical(tokens[at - 1])


def _title_begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody's title follows a name: "University of Lagos Vice-Chancellor"."""
    if titles().find(tokens, at) or role_heads().find(tokens, at):
        return True
    return tokens[at].text in _GRADES and roles.find(tokens, at) is not None


def _is_topic(tokens: Sequence[Token], at: int) -> bool:
    named = places().find(tokens, at)
    if named and named[1].tag == "C":
        return False
    last = at
    while last + 1 < len(tokens) and last < at + 3 and tokens[last + 1].is_capital:
        last += 1
    if last > at and _topical(tokens[last]) and not institution_heads().find(tokens, last):
        return True  # "Oceania Affairs"
    return _is_topical(tokens, at)


def _topical(token: Token) -> bool:
    return token.is_capital and token.text.lower() in _PORTFOLIO


def _is_topical(tokens: Sequence[Token], at: int) -> bool:
    listed = places().find(tokens, at)
    if listed and listed[1].type != "region":
        return False
    if tokens[at].text in _GENERIC:
        return True
    return tokens[at].text.lower() in _PORTFOLIO or tokens[at].text.endswith(
        ("s", "ion", "ing", "ment", "ogy", "ity", "ure")
    )


def _list_goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" comes within a few capitalised words: "Tertiary Education, Skills and Employment"."""
    for token in tokens[at : at + 4]:
        if token.text == "and":
            return True
        if not token.is_capital and token.text != ",":
            return False
    return False
