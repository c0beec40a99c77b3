"""Titles of offices: "Foreign Minister", "deputy governor", "Minister for Trade and Industry"."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institution_heads, institutions, places, role_heads, titles
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Mention
from kg.extraction.tokens import Token, joined

_LONGEST = 7
_MODIFIERS = words("offices", "modifiers")
_PORTFOLIO = words("offices", "portfolio")
_GIVEN = words("names", "given", "first")
_STOP = words("names", "never") - _PORTFOLIO
_UNMARKED = words("offices", "unmarked")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_STATUS = {word: status for status, listed in curated("offices")["status"].items() for word in listed}
_BEGINNINGS = frozenset(
    word.replace("-", " ").split()[0]
    for word in (*_MODIFIERS, *_STATUS, *_UNMARKED, *words("offices", "heads", "phrases", "plural"))
) | frozenset(f"{word}s" for word in words("offices", "plural"))
_CAPITALS = frozenset(word.lower() for word in words("offices", "capital_heads"))
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
_WITH_TOPIC = words("offices", "with_topic")
_SENT_ABROAD = ("ambassador", "commissioner", "envoy", "representative", "consul", "delegate")


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
    found = _title(tokens, start)
    if not found:
        return None
    end, head = found
    if _names_body(tokens, start, end, head):
        return None
    if _goes_on(tokens, end) and not (head in _FIELDED and tokens[end].text in _PORTFOLIO):
        return None
    end = _bracketed(tokens, _complement(tokens, _area(tokens, end, head), head))
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


def _title(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Where the noun of a title ends, and the noun; what stands before it must fit a title."""
    best: tuple[int, str] | None = None
    here = at
    while here < min(len(tokens), at + _LONGEST):
        found = role_heads().find(tokens, here)
        if found and not (found[1] == "mp" and tokens[here].text != "MP") and _may_head(tokens, at, here, found[1]):
            if not tokens[here].is_capital and any(_is_name(token) for token in tokens[at:here]):
                break
            if best is not None and found[1] in (
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
    return token.is_capital and token.text not in _PORTFOLIO and token.text.lower() not in _MODIFIERS


def _may_head(tokens: Sequence[Token], at: int, here: int, head: str) -> bool:
    """Short common nouns ("chief", "head") head a title in capitals, after a modifier or before a name only."""
    if head not in _CAPITALS or tokens[here].is_capital or here > at:
        return True
    following = here + 1
    return following < len(tokens) and (tokens[following].is_capital or tokens[following].text in ("of", "for"))


def _modifies(tokens: Sequence[Token], at: int, here: int) -> bool:
    token = tokens[here]
    if token.text in ("and", ",", "&", "-"):
        return (
            here > at
            and here + 1 < len(tokens)
            and not (token.text == "," and role_heads().find(tokens, here + 1))
            and tokens[here + 1].is_capital == tokens[here - 1].is_capital
            and (_is_topical(tokens[here + 1]) and _is_topical(tokens[here - 1]))
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
        return token.text in _PORTFOLIO or token.text.lower() in _MODIFIERS
    if institution_heads().find(tokens, here):
        return token.text in ("Treasury", "Board", "Cabinet") or (token.text in _PORTFOLIO and here == at)
    return token.text in _PORTFOLIO or token.text.lower() in _MODIFIERS or not token.text.isupper()


def _is_topical(token: Token) -> bool:
    """Whether a word says what an office is for, or of what rank it is."""
    return token.text in _PORTFOLIO or token.text.lower() in _MODIFIERS


def _names_body(tokens: Sequence[Token], start: int, end: int, head: str) -> bool:
    """Whether a capitalised word before a title that needs none names the body: "Acme Chairman"."""
    if head not in _BODIED:
        return False
    before = tokens[start : max(start, end - len(head.split()))]
    return any(
        token.is_capital
        and not _is_topical(token)
        and not token_ends(token.text)
        and token.text not in _STOP
        and token.text[0].isalpha()
        and not role_heads().find(tokens, start + number)
        for number, token in enumerate(before)
    )


def _area(tokens: Sequence[Token], end: int, head: str) -> int:
    """Where the field after an academic or business title ends: "Vice President Sales"."""
    here = end
    while here < len(tokens) and head in _FIELDED and tokens[here].text in _PORTFOLIO and here - end < 3:
        here += 1
    if here > end and here < len(tokens) and tokens[here].is_capital and not titles().find(tokens, here):
        return here if tokens[here].text in _GIVEN else end
    return here


def _bracketed(tokens: Sequence[Token], end: int) -> int:
    """Where a field in brackets after a title ends: "Deputy Vice-Chancellor (Academic and Research)"."""
    if end + 2 >= len(tokens) or tokens[end].text != "(" or tokens[end + 1].text not in _PORTFOLIO:
        return end
    for here in range(end + 2, min(len(tokens), end + 12)):
        if tokens[here].text == ")":
            return here + 1
        if not (tokens[here].is_capital or tokens[here].text in ("and", ",", "&", "of", "the", "for")):
            return end
    return end


def _complement(tokens: Sequence[Token], end: int, head: str) -> int:
    """Where what the office is for ends: "for Trade and Industry", "to Japan", "of State for Finance"."""
    if head == "minister" and end + 1 < len(tokens) and tokens[end].text.lower() == "assisting":
        helped = _title(tokens, end + (2 if tokens[end + 1].text.lower() == "the" else 1))
        end = helped[0] if helped else end
    while end + 1 < len(tokens) and tokens[end].text in ("of", "for", "to", "on"):
        start = end + (2 if tokens[end + 1].text == "the" else 1)
        new = _next_complement(tokens, end, start, head) if start < len(tokens) else end
        if new == end:
            break
        end = new
    return end


def _next_complement(tokens: Sequence[Token], end: int, start: int, head: str) -> int:
    """Where one complement ends, that begins after a preposition; ``end`` itself where it is no part of the title."""
    if not tokens[start].is_capital:
        return _lower_complement(tokens, end, head)
    place = places().find(tokens, start)
    if place and place[1].tag in "CL" and place[1].type != "region":
        abroad = head.endswith(_SENT_ABROAD) and tokens[end].text in ("to", "for")
        return start + place[0] if abroad else end
    alone = (
        place and place[1].tag == "D" and not any(t.is_capital for t in tokens[start + place[0] : start + place[0] + 1])
    )
    if alone or _spelt_out(tokens, start):
        return end
    role = _title(tokens, start)
    if role and tokens[role[0] - 1].text == "Professor" and role[0] - start > 1:
        role = None  # "Head of Marine Biology Professor X": a courtesy before the name
    if role:
        return role[0] if head == "assistant" and tokens[end].text == "to" else end
    acronym = tokens[start].text.isupper() and len(tokens[start].text) > 2
    if acronym or _names_institution(tokens, start) or tokens[start].text in _STOP:
        return end
    new = _topic(tokens, start)
    fields = tokens[start].text in _PORTFOLIO or (new > start and token_ends(tokens[new - 1].text))
    if head.rsplit(maxsplit=1)[-1] not in _WITH_TOPIC and not fields:
        return end
    owns = new < len(tokens) and tokens[new].text in ("'s", "\u2019s")
    return end if new == start or owns else new


def _spelt_out(tokens: Sequence[Token], start: int) -> bool:
    """Whether an acronym in brackets spells the capitalised words before it: a body's name, no field of work."""
    initials = ""
    for here in range(start, min(len(tokens) - 2, start + 9)):
        text = tokens[here].text
        if text == "(":
            return len(initials) > 1 and tokens[here + 1].text == initials
        if tokens[here].is_capital:
            initials += text[0]
        elif text not in ("of", "the", "for", "and", "on", "in", "&"):
            return False
    return False


def _names_institution(tokens: Sequence[Token], start: int) -> bool:
    if institutions().find(tokens, start):
        return True
    for here in range(start, min(len(tokens), start + 6)):
        if not tokens[here].is_capital:
            return False
        head = institution_heads().find(tokens, here)
        if head and tokens[here].text not in _PORTFOLIO:
            return True
    return False


def _topic(tokens: Sequence[Token], start: int) -> int:
    """Capitalised words of a portfolio; a holder's name that follows without a comma is left out."""
    end = start
    while end < len(tokens):
        text = tokens[end].text
        if text in ("and", ",", "&", "of", "the", "in", "for"):
            step = 2 if end + 1 < len(tokens) and tokens[end + 1].text in ("and", "the") else 1
            following = end + step
            if (
                following >= len(tokens)
                or not (tokens[following].text in _PORTFOLIO or _is_field(tokens, following))
                or (text == "," and not _list(tokens, following))
            ):
                break
            end = following if tokens[following].text in _PORTFOLIO else following + 1
        elif not tokens[end].is_capital or text in _STOP or titles().find(tokens, end):
            break
        elif text not in _PORTFOLIO and (text in _GIVEN or any(t.text in _PORTFOLIO for t in tokens[start:end])):
            if not (end + 1 < len(tokens) and tokens[end + 1].text in _PORTFOLIO and text not in _GIVEN):
                break
            end += 1
        else:
            end += 1
    return end


def _is_field(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word names a field of work by its ending, and no person or place begins with it."""
    text = tokens[at].text
    alone = at + 1 >= len(tokens) or not tokens[at + 1].is_capital or tokens[at + 1].text in _PORTFOLIO
    named = text in _GIVEN or places().find(tokens, at) or role_heads().find(tokens, at)
    return token_ends(text) and alone and not named


def token_ends(text: str) -> bool:
    """Whether a word ends as nouns of fields and tasks do: "Repatriation", "Employment"."""
    return (
        text[:1].isupper()
        and len(text) > 5
        and text.lower().endswith(("tion", "sion", "ment", "ing", "ity", "ogy", "ture", "ism", "ics", "eries"))
    )


def _list(tokens: Sequence[Token], at: int) -> bool:
    return any(token.text == "and" for token in tokens[at : at + 4])


def _lower_complement(tokens: Sequence[Token], end: int, head: str) -> int:
    """Read "professor of child health": a few lower-case words, up to a comma, a name or the end."""
    if tokens[end].text not in ("of", "for") or tokens[end + 1].text in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "this",
        "all",
    ):
        return end
    here = end + 1
    while here < len(tokens) and here - end <= 5 and tokens[here].text.isalpha() and tokens[here].text.islower():
        if tokens[here].text in ("at", "in", "who", "said", "says", "from", "with", "to", "is", "was", "has"):
            break
        here += 1
    stops = here >= len(tokens) or tokens[here].text in (",", ".", "at", "in") or tokens[here].is_capital
    return here if stops and here > end + 1 and head != "chief" else end
