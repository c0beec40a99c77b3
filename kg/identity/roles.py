"""Offices in one wording: "Foreign Minister" and "Minister for Foreign Affairs" are one."""

import functools
import re

from kg.identity.wording import plain

_PORTFOLIOS = {"foreign": "foreign affairs", "external affairs": "foreign affairs", "home": "home affairs"}
_ONE_OFFICE = {
    "ombudswoman": "ombudsman", "commissioner of human rights": "ombudsman", "human rights commissioner": "ombudsman",
    "human rights ombudsman": "ombudsman", "public defender": "ombudsman", "human rights defender": "ombudsman",
    "premier": "prime minister", "pm": "prime minister", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "vicechancellor": "vice chancellor", "un secretary general": "secretary general",
}  # fmt: skip
"""Other words for one office of a state or a body; of two bodies they are never compared."""


@functools.lru_cache(maxsize=20_000)
def office(role: str) -> str:
    """A role as words to compare."""
    words = re.sub(r"\b(?:for|of the|for the)\b", "of", plain(role))
    words = re.sub(r"^(?:former|acting|then|deputy acting) ", "", words)
    if found := re.fullmatch(r"(.+) (minister|secretary)", words):
        before = found[1]
        if before not in ("prime", "general", "deputy", "deputy prime", "first", "chief", "under", "permanent"):
            words = f"{found[2]} of {before}"
    if found := re.fullmatch(r"minister of (.+)", words):
        words = f"minister of {_PORTFOLIOS.get(found[1], found[1])}"
    return _ONE_OFFICE.get(words, words)
