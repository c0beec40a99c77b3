"""Names of people, by given names, titles before them and the shape of the name; and names of nothing in particular."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institution_heads, institutions, places, role_heads, titles
from kg.extraction.lists import words
from kg.extraction.mentions import Mention
from kg.extraction.tokens import Token, joined

_GIVEN = words("names", "given", "first")
_FIELDS = words("offices", "portfolio")
_PARTICLES = words("names", "particles")
_STOP = words("names", "never")
_ARABIC = re.compile(r"(?:al|el|ul|ur|bin|ibn|as|ad|an|ash)[-\u2010][A-Z]")
_SURNAMES = frozenset(
    [
        "West",
        "North",
        "East",
        "South",
        "Young",
        "May",
        "Day",
        "Early",
        "Good",
        "Rich",
        "English",
        "Christian",
        "June",
        "King",
        "Bishop",
        "Prince",
        "Chancellor",
        "Judge",
        "Pope",
    ]
)
_GENERATIONS = frozenset(["Jr", "Sr", "II", "III", "IV"])
_STANDING = frozenset(["Acting", "Interim", "Former", "Deputy", "Outgoing", "Incoming", "Ex"])
_LONGEST = 5


def title(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A courtesy title or rank before a name, or letters after one."""
    found = titles().find(tokens, at)
    if not found:
        return None
    size, kind = found
    if (
        kind != "S"
        and size == 1
        and at + 1 < len(tokens)
        and tokens[at + 1].text == "."
        and tokens[at + 1].start == tokens[at].end
    ):
        size += 1
    text = " ".join(token.text for token in tokens[at : at + size])
    span = tokens[at].start, tokens[at + size - 1].end
    return size, Mention(*span, "S" if kind == "S" else "H", text, type="rank" if kind == "K" else None)


def is_common(token: Token) -> bool:
    """Whether a capitalised word is one that no name begins with."""
    return token.text in _STOP


def find(tokens: Sequence[Token], at: int, *, titled: bool) -> tuple[int, Mention] | None:
    """A person's name that begins at a token (P), or capitalised words of unknown kind (U).

    ``titled`` tells that a title stands right before, which makes a person of any name.
    """
    if not _starts(tokens, at, titled=titled):
        return None
    end = _end(tokens, at, titled=titled)
    before = at - (2 if at > 1 and tokens[at - 1].text == "," else 1)
    if before >= 0 and role_heads().find(tokens, before) and all(token.text in _FIELDS for token in tokens[at:end]):
        titled = False  # "Director, Human Rights": what the office is for
    given = tokens[at].text.split("-")[0] in _GIVEN or tokens[at].text in _GIVEN
    capitals = sum(token.is_capital or bool(_ARABIC.match(token.text)) for token in tokens[at:end])
    is_person = titled or (given and capitals >= 2)
    text = joined(tokens[at:end])
    mention = Mention(tokens[at].start, tokens[end - 1].end, "P" if is_person else "U", text)
    mention.strong = is_person and (capitals >= 2 or titled)
    return end - at, mention


def _starts(tokens: Sequence[Token], at: int, *, titled: bool) -> bool:
    token = tokens[at]
    if titled and (
        _ARABIC.match(token.text) or (token.text in _PARTICLES and at + 1 < len(tokens) and tokens[at + 1].is_capital)
    ):
        return True
    if not token.is_capital or (token.text in _STOP and not titled):
        return False
    if token.text in _STANDING and not titled and at + 1 < len(tokens) and tokens[at + 1].text.isupper():
        return False  # "Acting USP": how an office there is held
    return any(c.isalpha() for c in token.text)


def _end(tokens: Sequence[Token], at: int, *, titled: bool) -> int:
    end = at + 1
    given = titled or tokens[at].text in _GIVEN
    if len(tokens[at].text) == 1 and end < len(tokens) and tokens[end].text == ".":
        end += 1
    while end < len(tokens) and end - at < _LONGEST:
        size = _continues(tokens, end, given=given)
        if not size:
            break
        end += size
    return _generation(tokens, end) if end - at > 1 else end


def _generation(tokens: Sequence[Token], end: int) -> int:
    """Where a name with a "Jr." or "III" after it ends, over the comma that may stand before."""
    here = end + 1 if end < len(tokens) and tokens[end].text == "," else end
    if here >= len(tokens) or tokens[here].text not in _GENERATIONS:
        return end
    dotted = here + 1 < len(tokens) and tokens[here].text in ("Jr", "Sr") and tokens[here + 1].text == "."
    return here + (2 if dotted and tokens[here + 1].start == tokens[here].end else 1)


def _continues(tokens: Sequence[Token], end: int, *, given: bool) -> int:
    """How many tokens from one on still belong to the name; 0 where it ends."""
    token = tokens[end]
    if token.start > tokens[end - 1].end + 2:
        return 0
    if token.text in _PARTICLES and not token.is_capital:
        return _particles(tokens, end) if given else 0
    if _ARABIC.match(token.text) or (token.text in _SURNAMES and _surnamed(tokens, end, given=given)):
        return 1
    if not token.is_capital or token.text in _STOP or any(c.isdigit() for c in token.text):
        return 0
    if len(token.text) == 1 and end + 1 < len(tokens) and tokens[end + 1].text == ".":
        return 2
    return int(not _is_other(tokens, end, given=given))


def _surnamed(tokens: Sequence[Token], at: int, *, given: bool) -> bool:
    """Whether a word that is also a title or an adjective closes a name: "Ana Bishop", "Hon. Teina Bishop"."""
    last = at + 1 >= len(tokens) or not tokens[at + 1].is_capital
    return tokens[at - 1].text in _GIVEN or (given and last and not tokens[at - 1].text.isupper())


def _particles(tokens: Sequence[Token], end: int) -> int:
    """Read "van der Berg": particles up to the capitalised word after them."""
    following = end + 1
    while following < len(tokens) and tokens[following].text in _PARTICLES and following < end + 2:
        following += 1
    return following - end + 1 if following < len(tokens) and tokens[following].is_capital else 0


def _is_other(tokens: Sequence[Token], at: int, *, given: bool) -> bool:
    """Whether a capitalised word is a title, an institution's word or a place, which no name goes on with."""
    if (
        titles().find(tokens, at)
        or (role_heads().find(tokens, at) and tokens[at].text not in _GIVEN | _SURNAMES)
        or (tokens[at].text in _SURNAMES and tokens[at - 1].text.isupper() and role_heads().find(tokens, at))
    ):
        return True
    place = places().find(tokens, at)
    if given:
        return bool(place and place[1].tag == "D")
    return bool(place or institution_heads().find(tokens, at) or institutions().find(tokens, at))
