"""Institutions named by a pattern: what is left of a name once it is said whose the institution is.

"Ministry of Justice of Azerbaijan", "Azerbaijan's Ministry of Justice" and "the Azerbaijani Justice Ministry" are one
core and one country.
"""

import functools
import re

from kg.identity.territories import gazetteer, is_ambiguous
from kg.identity.wording import plain
from kg.registers import word_list, word_table

STATE_BODIES = frozenset(
    {"ombudsman", "human-rights-commission", "government", "ministry", "agency", "head-of-state", "parliament", "court",
     "security"}
)  # fmt: skip
"""Types of bodies that a state has one of by each name."""

_FORMS = ("republic of", "kingdom of", "state of", "islamic republic of", "federal republic of", "government of", "")
_JOINTS = frozenset({"of", "for", "and", "on", "in", "the"})


def core_and_country(name: str, type_: str, country: str) -> tuple[str, str]:
    """The plain name without whose it is, and the code of the state; only of bodies that a state has one of.

    A name that says another state than the one given keeps its words. One that could be several states settles no
    country: "Georgia Department of Law" may be a state of the United States.
    """
    words = plain(_bilingual(name))
    if type_ == "company":
        return _without_legal_form(words), country
    if type_ not in STATE_BODIES:
        return words, country
    core, whose = _split(words)
    said = gazetteer().by_name.get(whose) or gazetteer().by_demonym.get(whose)
    if said and said.code and (country == said.code or not (country or is_ambiguous(whose))):
        return _formed(core, type_), said.code
    return _formed(words, type_), country


@functools.cache
def _legal_forms() -> re.Pattern[str]:
    forms = "|".join(sorted(word_list("legal_forms")))
    return re.compile(rf"(?: (?:{forms}))+$")


def _without_legal_form(name: str) -> str:
    return _legal_forms().sub("", name) or name


def _bilingual(name: str) -> str:
    """What stands before a dash or stroke, where more than a word does: the rest says it in another language."""
    first = re.split(r"\s+[-\u2013\u2014/|]\s+", name)[0]
    return first if len(first.split()) > 1 else name


@functools.lru_cache(maxsize=50_000)
def _split(words: str) -> tuple[str, str]:
    """A name, and the territory at its end ("of the Republic of X") or its beginning ("X's", "Xian", "X")."""
    parts = words.split()
    for size in range(min(6, len(parts) - 1), 0, -1):
        before = parts[:-size]
        while before and before[-1] == "the":
            before = before[:-1]
        if len(before) > 1 and before[-1] == "of" and (found := _territory(" ".join(parts[-size:]))):
            return " ".join(before[:-1]), found
    for size in range(min(5, len(parts) - 1), 0, -1):
        head, rest = " ".join(parts[:size]), parts[size:]
        found = _territory(head) or _territory(head.removesuffix("s")) or _people(head)
        if found and rest[0] not in _JOINTS:
            return " ".join(rest), found
    return words, ""


def _territory(words: str) -> str:
    known = gazetteer().by_name
    return next((rest for form in _FORMS if (rest := words.removeprefix(form).strip()) in known), "")


def _people(words: str) -> str:
    return words if words in gazetteer().by_demonym else ""


def _formed(core: str, type_: str) -> str:
    """One wording for what has several: "Justice Ministry" and "Ministry for Justice" are "ministry of justice"."""
    if type_ == "ombudsman":
        core = re.sub(
            r"^(?:national )?(?:office|institution|bureau) of (?:the )?| (?:office|institution|bureau|service)$",
            "",
            core,
        )
    if type_ == "government":
        core = re.sub(r"^(?:federal|central|national|commonwealth|state) government$", "government", core)
    core = re.sub(r"\bof the\b", "of", core)
    core = re.sub(r"^(ministry|department) for\b", r"\1 of", core)
    if found := re.fullmatch(r"(.+) (ministry|department)", core):
        core = f"{found[2]} of {found[1]}"
    if found := re.fullmatch(r"(ministry) of (.+)", core):
        core = f"ministry of {word_table('portfolios').get(found[2], found[2])}"
    return core
