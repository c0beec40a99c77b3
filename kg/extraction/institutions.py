"""Institutions by the grammar of their names: a word such as "University" and what belongs to it."""

import re
from collections.abc import Sequence

from kg.extraction.gazetteers import institutions, places
from kg.extraction.institution_cores import BANK, LONGEST, core
from kg.extraction.institution_topics import section, topic_end
from kg.extraction.lists import by_word, curated, words
from kg.extraction.mentions import Mention
from kg.extraction.tokens import Token, joined

_REFINED = {kind: re.compile(pattern) for kind, pattern in curated("institutions")["refined"].items()}
_LEADING = by_word("institutions", "leading")
_PARTICLES = words("names", "particles") | {"of", "y", "e", "et", "do", "das", "degli", "di"}
_OPENING = words("institutions", "opening")
_SPANNING = words("institutions", "spanning")
_NEVER = words("institutions", "never")
_TEXTS = frozenset(noun for listed in curated("agreements")["nouns"].values() for noun in listed)
_LINKS = frozenset({"of", "for", "on"})
# Lower-case words that stand for an institution once "the" or a portfolio is before them.
_PORTFOLIO = frozenset(word.lower() for word in words("offices", "portfolio", "modifiers"))
_BODIES = {
    "ministry": "ministry",
    "department": "ministry",
    "treasury": "ministry",
    "parliament": "parliament",
    "police": "security",
}


def find(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """An institution's name that begins at a token, with how many tokens it has."""
    if not tokens[at].is_capital:
        return _lower_case(tokens, at)
    if tokens[at].text in _LEADING:
        return _led(tokens, at)
    whole = _whole(tokens, at)
    if whole:
        return whole
    size, kind = core(tokens, at)
    place = places().find(tokens, at)
    if place and (place[0] > max(size, 1) or (place[0] == size and place[1].tag == "C")):
        return None
    listed = institutions().find(tokens, at)
    if listed and listed[0] >= size:
        size, entry = listed
        mention = _mention(tokens, at, size, entry.type or "other")
        mention.code, mention.listed = entry.code, entry.name
        return _extended(tokens, at, size, mention) if size == 1 and tokens[at].text in _OPENING else (size, mention)
    if not size:
        return None
    if tokens[at + size - 1].text == "Administration" and size == 2 and tokens[at].text.lower() not in _PORTFOLIO:
        kind = "government"
    mention = _mention(tokens, at, size, kind)
    mention.strong = size > 1 or bool(BANK.fullmatch(tokens[at].text))
    return _extended(tokens, at, size, mention)


def _whole(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A name that is known to end where it does: a section's by all it cares for, or one that an acronym spells."""
    unit = section(tokens, at)
    if unit:
        return unit, _mention(tokens, at, unit, "ministry")
    spelt = _spelt_out(tokens, at)
    listed = max((names.find(tokens, at) or (0,))[0] for names in (institutions(), places()))
    return spelt if spelt and listed < spelt[0] else None


def _led(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A name that other languages begin with its noun: "Universidad Complutense de Madrid"."""
    end = at + 1
    while end < len(tokens):
        particle = tokens[end].text in _PARTICLES and end + 1 < len(tokens) and tokens[end + 1].is_capital
        if not particle and (not tokens[end].is_capital or tokens[end].text in _FUNCTION_WORDS):
            break
        end += 1
    if end == at + 1:
        return None
    mention = _mention(tokens, at, end - at, _LEADING[tokens[at].text])
    mention.text = joined(tokens[at:end])
    return end - at, mention


def _spelt_out(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A name that an acronym in brackets after it spells: "Vietnam Trade Development (VTD)"."""
    initials = tokens[at].text[0]
    here = at + 1
    while here < min(len(tokens) - 2, at + LONGEST + 2):
        token = tokens[here]
        if token.text == "(":
            acronym = tokens[here + 1].text
            plain = acronym.replace("&", "")
            if (
                here - at < 2
                or tokens[here + 2].text != ")"
                or not plain.isalpha()
                or len(plain) < 2
                or initials.upper() != plain.upper()
            ):
                return None
            if any(token.text in _NEVER or token.text.lower() in _TEXTS for token in tokens[at:here]):
                return None
            kind = core(tokens, at)[1] or "other"
            return here - at, _mention(tokens, at, here - at, kind)
        if token.is_capital and token.text not in _FUNCTION_WORDS:
            initials += token.text[0] + "".join(part[0] for part in token.text.split("-")[1:] if part[:1].isupper())
        elif token.text not in ("of", "the", "for", "and", "on", "in", "&", "-", "to"):
            return None
        here += 1
    return None


def _mention(tokens: Sequence[Token], at: int, size: int, kind: str) -> Mention:
    text = joined(tokens[at : at + size])
    return Mention(tokens[at].start, tokens[at + size - 1].end, "I", text, type=_refined(text, kind))


def _refined(text: str, kind: str) -> str:
    """The type that a name's other words say: a university's school, a centre for research."""
    if kind in ("other", "agency", "research", "ngo"):
        return next((refined for refined, pattern in _REFINED.items() if pattern.search(text)), kind)
    return kind


def _extended(tokens: Sequence[Token], at: int, size: int, mention: Mention) -> tuple[int, Mention]:
    """Take in "of X", "for X and Y" after a head, and the institution that "of the Y" makes it part of."""
    opening = [token.text for token in tokens[max(at, at + size - 4) : at + size] if token.text in _OPENING]
    if not opening:
        return size, mention
    head = opening[-1]
    end = at + size
    while end + 1 < len(tokens) and tokens[end].text in _LINKS:
        start = end + (2 if tokens[end + 1].text in ("the", "The") else 1)
        if start >= len(tokens) or not tokens[start].is_capital or tokens[start].text in _FUNCTION_WORDS:
            break
        inner = find(tokens, start) if mention.type != "university" else None
        if inner and inner[1].strong:
            if tokens[end].text == "of":
                mention.parent = inner[1]
            end = start + inner[0]
            break
        end = topic_end(tokens, start, spanning=head in _SPANNING)
    if end == at + size:
        return size, mention
    whole = _mention(tokens, at, end - at, mention.type or "other")
    whole.text = joined(tokens[at:end])
    whole.parent, whole.code = mention.parent, mention.code
    return end - at, whole


def _lower_case(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """Read "finance ministry", "the ministry", "central bank": an institution by its common name."""
    size = 0
    while (
        size < 3
        and at + size < len(tokens)
        and tokens[at + size].text in _PORTFOLIO
        and tokens[at + size].text not in _BODIES
    ):
        size += 1
    if at + size >= len(tokens):
        return None
    noun = tokens[at + size].text
    if size and noun in _BODIES and tokens[at].text not in ("new", "own"):
        return size + 1, _mention(tokens, at, size + 1, _BODIES[noun])
    if noun == "bank" and size == 1 and tokens[at].text == "central":
        return 2, _mention(tokens, at, 2, "agency")
    if size == 0 and at and tokens[at - 1].text.lower() in ("the", "both") and tokens[at].text in _SHORT:
        mention = _mention(tokens, at, 1, _SHORT[noun])
        mention.strong = False
        return 1, mention
    return None


_SHORT = {word: kind for word, kind in by_word("institutions", "short_forms").items() if " " not in word}
_FUNCTION_WORDS = words("names", "function")
