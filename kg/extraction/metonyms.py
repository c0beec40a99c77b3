"""Capitals that stand for their governments: "Ankara signed a memorandum with Baku"."""

import functools
import re
from collections.abc import Sequence

from kg.extraction.gazetteers import places
from kg.extraction.mentions import Mention
from kg.extraction.tokens import tokenize
from kg.registers import territories

_ACTS = re.compile(
    r"(?:,[^,.;]{3,60},)? (?:(?:and|,) [A-Z][\w' -]{2,20}? )?(?:has |have |had |will |would |also |jointly |already )*"
    r"(?:sign|agree|reject|accus|announc|urg|warn|welcom|condemn|ratif|pledg|propos|refus|recogni[sz]|sever|restor|"
    r"recall|sa(?:id|ys)|deni|withdr[ae]w|offer|insist|call(?:s|ed)? (?:on|for)|conclud|renew|normali[sz])\w*"
)
"""What governments do, right behind the name."""
_BEGINS = re.compile(r"(?:[.!?\u201d\"]\s+|\n\s*|, (?:and|but|while) |\bthat |\bwhile )$")
_BETWEEN = re.compile(r"(?:\bbetween|\btalks with|\b(?:agreement|treaty|deal|pact|memorandum|ties|relations) with) $")
_SIGNED_WITH = re.compile(r"\b(?:sign|conclud|agree|negotiat|ratif|renew)\w*\b[^.;]{0,80}\bwith $")


def settle(text: str, sentences: Sequence[list[Mention]]) -> None:
    """Make states of the capitals that act as governments do, or are what an agreement is with or between."""
    for mentions in sentences:
        for at, mention in enumerate(mentions):
            code = _capitals().get(mention.text) if mention.tag == "L" and mention.type == "city" else None
            if code and (_acts(text, mention) or _is_party(text, mentions, at)):
                mention.tag, mention.type, mention.code, mention.strong = "C", "country", code, False


def _acts(text: str, mention: Mention) -> bool:
    """Whether a government's doing follows a name that begins a sentence or a clause."""
    before = text[max(0, mention.start - 12) : mention.start]
    begins = not before.strip() or re.search(
        r"(?:[.!?\u201d\"]\s+|\n\s*|, (?:and|but|while) |\bthat |\bwhile )$", before
    )
    return bool(begins and _ACTS.match(text, mention.end))


def _is_party(text: str, mentions: Sequence[Mention], at: int) -> bool:
    """Whether a name is one side: "between X and Y", "signed … with X", where the other side is a state or capital."""
    mention = mentions[at]
    before = text[max(0, mention.start - 120) : mention.start]
    if _BETWEEN.search(before) or _SIGNED_WITH.search(before):
        return True
    other = mentions[at - 1] if at else None
    if other is None or other.tag != "C" or text[other.end : mention.start] not in (" and ", ", ", ", and "):
        return False
    return bool(
        _ACTS.match(text, mention.end) or re.search(r"\bbetween $", text[max(0, other.start - 12) : other.start])
    )


@functools.cache
def _capitals() -> dict[str, str]:
    """Capitals by the states they may stand for: none that is as well known as something else."""
    capitals = [(capital, one.code) for one in territories() if one.metonym and one.code and not one.until
                for capital in one.capitals]  # fmt: skip
    names = [name for name, _ in capitals]
    return {name: code for name, code in capitals if names.count(name) == 1 and _is_listed_city(name)}


def _is_listed_city(name: str) -> bool:
    found = places().find(tokenize(name), 0)
    return bool(found and found[1].tag == "L" and found[1].type == "city")
