"""Proper names of gatherings and of agreements: "Global Summit on Water", "Defence Cooperation Agreement"."""

from collections.abc import Sequence

from kg.extraction.gazetteers import institutions, places
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Mention
from kg.extraction.tokens import Token, joined, tokenize

_GATHERINGS = frozenset(name for name in words("events", "names") if " " not in name)
_TREATIES = {
    "Agreement": "agreement",
    "Accord": "agreement",
    "Accords": "agreement",
    "Arrangement": "agreement",
    "Partnership": "agreement",
    "Compact": "agreement",
    "Treaty": "treaty",
    "Convention": "treaty",
    "Pact": "treaty",
    "Covenant": "treaty",
    "Charter": "treaty",
    "Protocol": "protocol",
    "Declaration": "declaration",
    "Communique": "declaration",
    "Communiqué": "declaration",
    "Statement": "declaration",
    "Memorandum": "memorandum",
    "Plan": "plan",
    "Roadmap": "plan",
    "Contract": "contract",
}
_STOP = words("names", "never")
_LINKS = frozenset({"of", "the", "for", "and", "on", "in", "to", "&", "-", "\u2013", "\u2019", "'", "against"})
_LONGEST = 18


def find(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A gathering's (E) or an agreement's (A) proper name that begins at a token."""
    token = tokens[at]
    if not token.is_capital or (token.text in _STOP and not _begins_name(tokens, at)):
        return None
    head = _head(tokens, at)
    if head is None:
        return None
    gathering = tokens[head].text in _GATHERINGS and not (
        tokens[head].text == "Convention" and _binds(tokens, at, head)
    )
    end = _after(tokens, head)
    if head == at and end == head + 1:
        return None
    kind = (
        _kind(tokens[head].text, leaders=any(t.text in ("Leaders", "Ministers", "Summit") for t in tokens[at:head]))
        if gathering
        else _TREATIES[tokens[head].text]
    )
    text = joined(tokens[at:end])
    return end - at, Mention(token.start, tokens[end - 1].end, "E" if gathering else "A", text, type=kind)


def _begins_name(tokens: Sequence[Token], at: int) -> bool:
    """Words such as "Joint", "First" or "International" begin a name where another capital follows."""
    return tokens[at].text in _ADJECTIVES and at + 1 < len(tokens) and tokens[at + 1].is_capital


def _head(tokens: Sequence[Token], at: int) -> int | None:
    """The last word among capitalised ones that says it is a gathering or an agreement."""
    head, here = None, at
    while here < min(len(tokens), at + _LONGEST):
        text = tokens[here].text
        if text in _GATHERINGS or text in _TREATIES:
            head = here
        elif (
            tokens[here].is_capital
            or (text in ("'", "\u2019") and here + 1 < len(tokens) and tokens[here + 1].is_capital)
            or (text in ("-", "\u2013", "&") and here > at)
            or (text == "and" and here > at and _inner_and(tokens, here))
        ):
            pass
        elif text == "(" and here + 3 < len(tokens) and tokens[here + 2].text == ")" and tokens[here + 3].is_capital:
            here += 2
        else:
            break
        if here > at and text in _STOP and text not in _ADJECTIVES:
            break
        here += 1
    return head


def _inner_and(tokens: Sequence[Token], here: int) -> bool:
    """Whether "and" joins common words inside a name: "Critical and Emerging Technology Dialogue"."""
    return (
        here + 1 < len(tokens)
        and tokens[here + 1].is_capital
        and not any(places().find(tokens, i) or institutions().find(tokens, i) for i in (here - 1, here + 1))
        and any(token.text in _GATHERINGS or token.text in _TREATIES for token in tokens[here + 2 : here + 6])
    )


_BINDING = frozenset(
    {"Refugee", "Refugees", "Geneva", "Hague", "Vienna", "Rights", "Warsaw", "Montreal", "Berne", "Chicago"}
)


def _binds(tokens: Sequence[Token], at: int, head: int) -> bool:
    """A convention on something binds states; a party's or a trade's convention is a gathering."""
    if head > at and tokens[head - 1].text in _BINDING:
        return True
    return head + 1 < len(tokens) and tokens[head + 1].text in ("on", "against", "relating", "for")


def _after(tokens: Sequence[Token], head: int) -> int:
    """Where "on X", "of Y and Z", "(XYZ) to End W" after the head ends: it goes on as long as capitals come back."""
    end = head + 1
    while True:
        following = end + 3 if _bracketed(tokens, end) else end
        new = _linked(tokens, following)
        if new == following:
            return end
        end = new


def _bracketed(tokens: Sequence[Token], at: int) -> bool:
    return at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")"


def _linked(tokens: Sequence[Token], end: int) -> int:
    if (
        end >= len(tokens)
        or tokens[end].text not in ("of", "on", "for", "to", "against", "Relating")
        or not _capital_soon(tokens, end)
    ):
        return end
    if tokens[end].text in ("for", "to") and places().find(tokens, end + 1):
        return end
    last, here = end, end
    while here < min(len(tokens), end + _LONGEST):
        if tokens[here].is_capital and tokens[here].text not in _MONTHS:
            last = here + 1
        elif (
            tokens[here].text not in _LINKS
            or not _capital_soon(tokens, here)
            or (tokens[here].text in ("in", "with", "between") and places().find(tokens, here + 1))
        ):
            break
        here += 1
    return last


def _capital_soon(tokens: Sequence[Token], at: int) -> bool:
    following = at + 1
    if following < len(tokens) and tokens[following].text in ("the", "of", "and"):
        following += 1
    return following < len(tokens) and tokens[following].is_capital and tokens[following].text not in _MONTHS


def _kind(head: str, *, leaders: bool) -> str:
    if head in ("Dialogue", "Meeting", "Consultations") and leaders:
        return "conference"
    for kind, nouns in curated("events")["nouns"].items():
        if head.lower() in nouns:
            return str(kind)
    return "conference"


def states_in(text: str) -> list[tuple[str, str]]:
    """The states named inside a proper name, as (code, name)."""
    tokens = tokenize(text.replace("-", " ").replace("\u2013", " "))
    found = []
    at = 0
    while at < len(tokens):
        place = places().find(tokens, at)
        if place and place[1].tag in "CD" and place[1].code:
            found.append((place[1].code, " ".join(token.text for token in tokens[at : at + place[0]])))
        at += place[0] if place else 1
    return found


_ADJECTIVES = words("names", "begin")
_MONTHS = words("names", "calendar")
