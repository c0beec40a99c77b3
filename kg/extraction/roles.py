"""Titles of offices: "Foreign Minister", "deputy governor", "Minister for Trade and Industry"."""

from collections.abc import Sequence

from kg.extraction.gazetteers import institution_heads, institutions, places, role_heads, titles
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Mention
from kg.extraction.role_complements import complement
from kg.extraction.role_nouns import PORTFOLIO, is_topical, title, token_ends
from kg.extraction.tokens import Token, joined

_MODIFIERS = words("offices", "modifiers")
_GIVEN = words("names", "given", "first")
_STOP = words("names", "never") - PORTFOLIO
_UNMARKED = words("offices", "unmarked")
_STATUS = {word: status for status, listed in curated("offices")["status"].items() for word in listed}
_BEGINNINGS = frozenset(
    word.replace("-", " ").split()[0]
    for word in (*_MODIFIERS, *_STATUS, *_UNMARKED, *words("offices", "heads", "phrases", "plural"))
) | frozenset(f"{word}s" for word in words("offices", "plural"))
_BODIED = (
    "vice-chancellor",
    "vice chancellor",
    "pro-vice-chancellor",
    "pro vice-chancellor",
    "ceo",
    "chief executive",
    "chief executive officer",
    "managing director",
    "president",
    "chairman",
    "chairwoman",
    "chairperson",
    "spokesman",
    "spokeswoman",
    "spokesperson",
)
_FIELDED = (
    "vice-chancellor",
    "pro-vice-chancellor",
    "vice chancellor",
    "dean",
    "vice-president",
    "vice president",
    "director",
    "manager",
    "provost",
    "vice-provost",
)


_ADVISING = ("head", "adviser", "advisor", "coordinator", "officer", "general manager", "executive director")


def find(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A title that begins at a token, with how many tokens it has; words like "former" before it are taken in."""
    if tokens[at].text.islower() and tokens[at].text.split("-")[0] not in _BEGINNINGS:
        return None
    start, status = at, "current"
    while (
        start < len(tokens) - 1
        and tokens[start].text.lower() in (_STATUS.keys() | _UNMARKED)
        and not places().find(tokens, start)
    ):
        status = _STATUS.get(tokens[start].text.lower(), status)
        start += 1
        if tokens[start].text == "-":
            start += 1
    found = title(tokens, start)
    if not found:
        return None
    end, head = found
    if _names_body(tokens, start, end, head):
        return None
    if _goes_on(tokens, end) and not (head in _FIELDED and tokens[end].text in PORTFOLIO):
        return None
    end = _bracketed(tokens, complement(tokens, _area(tokens, end, head), head))
    mention = Mention(
        tokens[start].start, tokens[end - 1].end, "R", joined(tokens[start:end]), head=head, status=status
    )
    return end - at, mention


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether the noun of a title stands inside an institution's name: "Ombudsman Institute", "Ombudsman's Office"."""
    named = tokens[end - 1].is_capital
    if end < len(tokens) and tokens[end].text in ("'s", "\u2019s"):
        end += 1
    if end >= len(tokens) or not named or not tokens[end].is_capital:
        return False
    adjoins = tokens[end].start == tokens[end - 1].end + 1
    return bool(adjoins and institution_heads().find(tokens, end)) and tokens[end].text not in _GIVEN


def _names_body(tokens: Sequence[Token], start: int, end: int, head: str) -> bool:
    """Whether a capitalised word before a title that needs none names the body: "Acme Chairman"."""
    if head not in _BODIED:
        return False
    before = tokens[start : max(start, end - len(head.split()))]
    return any(
        token.is_capital
        and not is_topical(token)
        and not token_ends(token.text)
        and token.text not in _STOP
        and token.text[0].isalpha()
        and not role_heads().find(tokens, start + number)
        for number, token in enumerate(before)
    )


def _area(tokens: Sequence[Token], end: int, head: str) -> int:
    """Where the field after an academic or business title ends: "Vice President Sales"."""
    if end + 1 < len(tokens) and tokens[end].text == ",":
        return _field_after_comma(tokens, end, head)
    here = end
    while here < len(tokens) and head in _FIELDED and tokens[here].text in PORTFOLIO and here - end < 3:
        here += 1
    if here > end and here < len(tokens) and tokens[here].is_capital and not titles().find(tokens, here):
        return here if tokens[here].text in _GIVEN else end
    return here


def _field_after_comma(tokens: Sequence[Token], end: int, head: str) -> int:
    """Read "Director, External Relations and Public Information": only words of a portfolio, and no body's name."""
    here = end + 1
    if head not in _FIELDED and head not in _ADVISING:
        return end
    while here < len(tokens) and (
        tokens[here].text in PORTFOLIO
        or (tokens[here].text in ("and", "&") and here + 1 < len(tokens) and tokens[here + 1].text in PORTFOLIO)
    ):
        here += 1
    follows = here < len(tokens) and (tokens[here].is_capital or tokens[here].text in ("'s", "\u2019s"))
    named = institution_heads().find(tokens, here - 1) or institutions().find(tokens, end + 1)
    return end if follows or named or here == end + 1 else here


def _bracketed(tokens: Sequence[Token], end: int) -> int:
    """Where a field in brackets after a title ends: "Deputy Vice-Chancellor (Academic and Research)"."""
    if end + 2 >= len(tokens) or tokens[end].text != "(" or tokens[end + 1].text not in PORTFOLIO:
        return end
    for here in range(end + 2, min(len(tokens), end + 12)):
        if tokens[here].text == ")":
            return here + 1
        if not (tokens[here].is_capital or tokens[here].text in ("and", ",", "&", "of", "the", "for")):
            return end
    return end
