"""Which institution another is part of, as its name or the words between the two say."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kg.extraction.mentions import Actor, Mention

_UNIT = re.compile(
    r"\b(?:School|Faculty|College|Department|Division|Branch|Section|Institute|Centre|Center|Bureau|Office|Directorate"
    r"|Secretariat|Subcommittee|Committee|Council|Commission|Board|Unit|Laboratory|Academy|Library|Programme|Program)\b"
)
_TEACHING = re.compile(r"^(?:[A-Z]\w+ )?(?:School|Faculty|Department|College|Institute|Centre|Center)\b")
_WHOLES = (
    "university",
    "ministry",
    "government",
    "intergovernmental",
    "research",
    "parliament",
    "agency",
    "head-of-state",
)
_OPEN = ("agency", "other", "ministry", "local-government")
_FACULTY = re.compile(r"(?:Graduate |Business |Law |Medical )?(?:School|Faculty|College) of [A-Z]")
_OWN = ("company", "association", "union", "ngo", "party", "media", "religious")
_WITHIN = re.compile(r"(?:\s*\([^()]{1,14}\))?,?\s+(?:at|in|within|of)\s+(?:the\s+)?")
_BESIDE = re.compile(r"(?:\s*\([^()]{1,14}\))?,\s+(?:the\s+)?")
_OWNS = re.compile(r"['\u2019]s?\s+(?:[a-z-]+ )?")


def settle(text: str, sentences: Iterable[Sequence[Mention]], institutions: Sequence[Actor]) -> None:
    """Note what each institution is part of, where that is not known yet."""
    for mentions in sentences:
        for before, after in pairwise(mentions):
            if before.tag == after.tag == "I" and before.actor and after.actor and before.actor is not after.actor:
                _between(text[before.end : after.start], before.actor, after.actor)
    for actor in institutions:
        if actor.part_of is None and actor.type not in _OWN and _UNIT.search(actor.name):
            _put(actor, _named_in(actor, institutions) or _only_university(actor, institutions))
        if actor.part_of is not None and actor.part_of.type == "intergovernmental" and actor.type in _OPEN:
            actor.type = "intergovernmental"


def _between(gap: str, before: Actor, after: Actor) -> None:
    """Read "School of Law at Ruritania University", "Ruritania University's School of Law"."""
    if _OWNS.fullmatch(gap) and _is_unit(after):
        _put(after, before)
    elif _is_unit(before) and (
        _WITHIN.fullmatch(gap)
        or (_BESIDE.fullmatch(gap) and after.type == "university" and _TEACHING.match(before.name))
    ):
        _put(before, after)


def _is_unit(actor: Actor) -> bool:
    return actor.part_of is None and actor.type not in _OWN and _UNIT.search(actor.name) is not None


def _named_in(actor: Actor, institutions: Sequence[Actor]) -> Actor | None:
    """The institution whose name another's begins with: "University of Ruritania Management School"."""
    return next(
        (
            whole
            for whole in institutions
            for name in (whole.name, *(alias for alias in whole.aliases if alias.isupper()))
            if whole is not actor and re.match(rf"{re.escape(name)}(?:['\u2019]s)? [A-Z]", actor.name)
        ),
        None,
    )


def _only_university(actor: Actor, institutions: Sequence[Actor]) -> Actor | None:
    """The university of a school or faculty, where an article speaks of one alone."""
    if not _FACULTY.match(actor.name):
        return None
    wholes = [a for a in institutions if a.type == "university" and not _UNIT.search(a.name)]
    return wholes[0] if len(wholes) == 1 else None


def _are_ministries(one: Actor, other: Actor) -> bool:
    """Whether both are ministries, and neither a section of one."""
    return one.type == other.type == "ministry" and not re.search(
        r"\b(?:Section|Branch|Division|Directorate|Bureau|Office)\b", other.name
    )


def _put(part: Actor, whole: Actor | None) -> None:
    if whole is None or whole.type not in _WHOLES or whole.part_of is part or _are_ministries(whole, part):
        return
    if _is_unit(whole) and whole.type == "university" and part.type == "university":
        return
    part.part_of = whole
    if whole.country or whole.type == "intergovernmental":
        part.country = whole.country
    if part.type in _OPEN and whole.type in ("intergovernmental", "ministry", "university"):
        part.type = whole.type
