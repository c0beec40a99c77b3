"""What an office is for, after its noun: "for Trade and Industry", "to Japan", "of child health"."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institution_heads, institutions, places, role_heads, titles
from kg.extraction.lists import words
from kg.extraction.role_nouns import PORTFOLIO, title, token_ends
from kg.extraction.tokens import Token

_GIVEN = words("names", "given", "first")
_STOP = words("names", "never") - PORTFOLIO
_WITH_TOPIC = words("offices", "with_topic")
_TAUGHT = ("lecturer", "professor", "reader", "fellow", "tutor", "chair")
_POSTED = re.compile(
    r"\b(?:ambassador|consul|consul[ -]general|counsell?or|attach[eé]|(?:head|chief) of mission|of Mission"
    r"|(?:principal|desk) officer|charg[eé] d.affaires"
    r"|(?:first|second|third) secretary)$",
    re.IGNORECASE,
)
_SENT_ABROAD = (
    "ambassador",
    "commissioner",
    "envoy",
    "representative",
    "consul",
    "consul general",
    "consul-general",
    "delegate",
)


def normal(role: str) -> str:
    """A title as running text has it."""
    return re.sub(r"(?<=\w)- (?=\w)", "-", " ".join(role.split()))


def complement(tokens: Sequence[Token], end: int, head: str) -> int:
    """Where what the office is for ends: "for Trade and Industry", "to Japan", "of State for Finance"."""
    if head == "minister" and end + 1 < len(tokens) and tokens[end].text.lower() == "assisting":
        helped = title(tokens, end + (2 if tokens[end + 1].text.lower() == "the" else 1))
        end = helped[0] if helped else end
    aims = 0
    while end + 1 < len(tokens) and (
        tokens[end].text in ("of", "for", "to", "on") or (tokens[end].text == "in" and _stands_in(tokens, end, head))
    ):
        start = end + (2 if tokens[end + 1].text == "the" else 1)
        new = _next_complement(tokens, end, start, head) if start < len(tokens) else end
        aims += tokens[end].text == "for"
        if new == end or aims > 1:
            break
        end = new
    return end


def _stands_in(tokens: Sequence[Token], at: int, head: str) -> bool:
    """Whether "in X" is part of a title: the place an envoy is sent to, or the subject that a scholar teaches."""
    if places().find(tokens, at + 1):
        return _posted(tokens, at, head)
    return head.endswith(_TAUGHT) and tokens[at + 1].text != "the" and not _names_institution(tokens, at + 1)


def _posted(tokens: Sequence[Token], end: int, head: str) -> bool:
    """Whether a title is one that a state sends abroad: "Counsellor", "Third Secretary"."""
    return head.endswith(_SENT_ABROAD) or sent_abroad(" ".join(token.text for token in tokens[max(0, end - 2) : end]))


def sent_abroad(role: str) -> bool:
    """Whether a title is a diplomat's, who stands in a state that is not the one that sends: "Third Secretary"."""
    return bool(_POSTED.search(re.sub(r" (?:to|in|for) .*", "", role)))


def _next_complement(tokens: Sequence[Token], end: int, start: int, head: str) -> int:
    """Where one complement ends, that begins after a preposition; ``end`` itself where it is no part of the title."""
    if not tokens[start].is_capital:
        return _lower_complement(tokens, end, head)
    place = places().find(tokens, start)
    if place and place[1].tag in "CL" and place[1].type != "region":
        return _sent_to(tokens, end, start + place[0], head)
    alone = (
        place and place[1].tag == "D" and not any(t.is_capital for t in tokens[start + place[0] : start + place[0] + 1])
    )
    if alone or _spelt_out(tokens, start):
        return end
    role = title(tokens, start)
    if role and tokens[role[0] - 1].text == "Professor" and role[0] - start > 1:
        role = None  # "Head of Marine Biology Professor X": a courtesy before the name
    if role:
        return role[0] if head == "assistant" and tokens[end].text == "to" else end
    acronym = tokens[start].text.isupper() and len(tokens[start].text) > 2
    if acronym or _names_institution(tokens, start) or tokens[start].text in _STOP:
        return end
    new = _topic(tokens, start)
    fields = tokens[start].text in PORTFOLIO or (new > start and token_ends(tokens[new - 1].text))
    if head.rsplit(maxsplit=1)[-1] not in _WITH_TOPIC and not fields:
        return end
    owns = new < len(tokens) and tokens[new].text in ("'s", "\u2019s")
    return end if new == start or owns else new


def _sent_to(tokens: Sequence[Token], at: int, end: int, head: str) -> int:
    """Where the states that an envoy is sent to end: "Ambassador to Spain and Andorra", "Consul General in Bonn"."""
    if not _posted(tokens, at, head) or tokens[at].text not in ("to", "for", "in"):
        return at
    while end + 1 < len(tokens) and tokens[end].text in ("and", ","):
        start = end + 1 + (tokens[end].text == "," and tokens[end + 1].text == "and")
        second = places().find(tokens, start) if start < len(tokens) else None
        if second is None or second[1].tag != "C" or (tokens[end].text == "," and not _list(tokens, start)):
            break
        end = start + second[0]
    return end


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
        if head and tokens[here].text not in PORTFOLIO:
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
                or not (tokens[following].text in PORTFOLIO or _is_field(tokens, following))
                or (text == "," and not _list(tokens, following))
            ):
                break
            end = following if tokens[following].text in PORTFOLIO else following + 1
        elif not tokens[end].is_capital or text in _STOP or titles().find(tokens, end):
            break
        elif text not in PORTFOLIO and (text in _GIVEN or any(t.text in PORTFOLIO for t in tokens[start:end])):
            if not (end + 1 < len(tokens) and tokens[end + 1].text in PORTFOLIO and text not in _GIVEN):
                break
            end += 1
        else:
            end += 1
    return end


def _is_field(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word names a field of work by its ending, and no person or place begins with it."""
    text = tokens[at].text
    alone = at + 1 >= len(tokens) or not tokens[at + 1].is_capital or tokens[at + 1].text in PORTFOLIO
    named = text in _GIVEN or places().find(tokens, at) or role_heads().find(tokens, at)
    return token_ends(text) and alone and not named


def _list(tokens: Sequence[Token], at: int) -> bool:
    return any(token.text == "and" for token in tokens[at : at + 4])


def _lower_complement(tokens: Sequence[Token], end: int, head: str) -> int:
    """Read "professor of child health": a few lower-case words, up to a comma, a name or the end."""
    if tokens[end].text not in ("of", "for", "in") or tokens[end + 1].text in (
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
