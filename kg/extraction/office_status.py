"""How an office is held: now, formerly, for the time being, by appointment."""

import re

from kg.extraction.mentions import Mention


def status_of(match: re.Match[str], link: str, role: Mention) -> str:
    """The status that the words of a match say, or the title's own."""
    if match.groupdict().get("past"):
        return "former"
    act = (match.groupdict().get("act") or "").lower()
    if act:
        return (
            "nominated"
            if act.startswith("nomin")
            or "intent" in match.string[: match.start()]
            or "intend" in match.string[: match.start()]
            else "appointed"
        )
    if re.search(r"appointed|elected|named|chosen|sworn|became|becomes|is to be|will be", link):
        return "appointed"
    if link.startswith("has") and re.search(
        r"\b[Ss]ince\b|\bfor (?:the past |almost |over |more than )?\w+ years", match.string
    ):
        return role.status
    if re.fullmatch(r"was|has (?:also )?been|, who was", link) and role.status == "current":
        return "former"
    return _standing(match) or role.status


_BEFORE = {
    "former": re.compile(
        r"\b(?:[Ff]ormer|[Ee]x|[Tt]hen|[Oo]ne-?time|[Pp]ast|[Pp]revious|the late)(?:[ -]| and current )$"
    ),
    "acting": re.compile(r"\b(?:[Aa]cting|[Ii]nterim|[Cc]aretaker) $"),
    "appointed": re.compile(
        r"\b(?:[Ii]ncoming|[Nn]ewly[ -](?:appointed|elected)|[Nn]ew(?:ly)?-?(?:ly)? (?:appointed|elected)) $"
    ),
}


def _standing(match: re.Match[str]) -> str | None:
    """How an office is held by a word before its owner: "former Peruvian president"."""
    starts = [match.start(group) - 1 for group in ("owner", "unknown", "role") if match.groupdict().get(group)]
    before = match.string[: min(starts)]
    before = re.sub(r"\b[Tt]he $", "", before) if not before.endswith("the late ") else before
    return next((status for status, pattern in _BEFORE.items() if pattern.search(before)), None)
