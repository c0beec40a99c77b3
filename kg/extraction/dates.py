"""Dates in running text at the precision it settles, against the day the article is from."""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.facts import PartialDate

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Sep\.|Oct\.|Nov\.|Dec\.)"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_UNTIL = (
    r"(?:\s*(?:-|\u2013|to|and|until|&)\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
    r"|Sun)day,? )?{month}(?P<until>[0-3]?\d)(?:st|nd|rd|th)?)?"
)
_UNTIL_MONTH = _UNTIL.format(month=rf"(?:(?:{'|'.join(month.title() for month in _MONTHS)}) )?")
_YEAR = r"(?:,?\s+(?P<year>(?:1[89]|20)\d\d))?"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_UNDATED = (
    rf"(?!,? (?:the )?[0-3]?\d(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(month.title() for month in _MONTHS)})"
    rf"|,? (?:{'|'.join(month.title() for month in _MONTHS)}) \d)"
)
"""Behind a weekday: no day of a month, which tells more."""
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_DAY}{_UNTIL.format(month='')}\s+(?:of )?{_MONTH}{_YEAR}\b",
        rf"\b{_MONTH}\s+{_DAY}(?!\d){_UNTIL_MONTH}{_YEAR}",
        (
            rf"\b(?:(?:in|In|since|last|next|this|late|early|of|the|by|from"
            rf"|until) )+{_MONTH}(?:,? (?P<year>(?:1[89]|20)\d\d))?(?!\s*\d)\b"
        ),
        rf"\b{_MONTH}\s+(?P<year>(?:1[89]|20)\d\d)\b",
        (
            r"(?P<relative>\b(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his (?:morning|afternoon"
            r"|evening|week|month|year)|[Ll]ast (?:week|month|year|night)"
            r"|[Nn]ext (?:week|month|year)|[Ll]ater (?:this week|this month|this year)|[Ee]arlier (?:this week"
            r"|this month|this year))\b)"
        ),
        rf"\b(?P<which>[Oo]n |[Ll]ast |[Nn]ext |[Tt]his |[Ee]arlier |[Ll]ate |[Ee]arly )?{_WEEKDAY}\b{_UNDATED}",
        r"\b(?:in|In|of|since|late|early|from) (?P<year>(?:19|20)\d\d)\b(?!\s*(?:million|people|mln|dlrs|per))",
    )
)


_SOON = r"(?:today|tonight|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_OR_ELSE = re.compile(rf" or (?:on )?{_SOON}\b")
_EITHER = re.compile(rf"\b{_SOON} or (?:on )?$")
_STRETCH = re.compile(r"(?i)(?:this|last) (?:week|month|year)")
_COUNTED = re.compile(
    r"\b(?:the|its|their|his|her) (?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)"
    r"|latest|only)\b[^.;,]{0,60}$"
)


class Found(NamedTuple):
    """A date expression: where it stands, what it means, and the last day where it is a stretch of days."""

    start: int
    end: int
    date: PartialDate
    last: PartialDate | None = None


def find(text: str, start: int, end: int, published: PartialDate | None, *, ahead: bool = False) -> list[Found]:
    """The dates between two offsets that the article settles; ``ahead`` reads weekdays and months as yet to come."""
    found: list[Found] = []
    for match in _matches(text, start, end):
        dates = _resolve(match, published, ahead=ahead)
        if (
            dates
            and not _unsettled(text, match)
            and not any(other.start < match.end() and match.start() < other.end for other in found)
        ):
            found.append(Found(match.start(), match.end(), *dates))
    return sorted(found)


def _unsettled(text: str, match: re.Match[str]) -> bool:
    """Whether a date is one of two, "today or tomorrow", or a stretch to count in: "the third this year"."""
    return bool(
        _OR_ELSE.match(text, match.end())
        or _EITHER.search(text, max(0, match.start() - 14), match.start())
        or (_STRETCH.fullmatch(match.group()) and _COUNTED.search(text, max(0, match.start() - 80), match.start()))
    )


def _matches(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for pattern in _PATTERNS:
        yield from pattern.finditer(text, start, end)


def _resolve(
    match: re.Match[str], published: PartialDate | None, *, ahead: bool
) -> tuple[PartialDate, PartialDate | None] | None:
    groups = match.groupdict()
    try:
        if groups.get("month"):
            return _calendar(groups, match.group(), published, ahead=ahead)
        if groups.get("relative"):
            date = _relative(groups["relative"].lower(), published)
            return (date, None) if date else None
        if groups.get("weekday"):
            date = _weekday(groups["weekday"], groups.get("which") or "", published, ahead=ahead)
            return (date, None) if date else None
        return PartialDate(int(groups["year"])), None
    except ValueError:
        return None


def _calendar(
    groups: dict[str, str], words: str, published: PartialDate | None, *, ahead: bool
) -> tuple[PartialDate, PartialDate | None] | None:
    month = next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(groups["month"].lower().rstrip(".")[:3]))
    day = int(groups["day"]) if groups.get("day") else None
    year = int(groups["year"]) if groups.get("year") else _year(month, day, words, published, ahead=ahead)
    if year is None:
        return None
    until = int(groups["until"]) if groups.get("until") else None
    return PartialDate(year, month, day), PartialDate(year, month, until) if until and day and until > day else None


def _year(month: int, day: int | None, words: str, published: PartialDate | None, *, ahead: bool) -> int | None:
    """The year of a month without one: the nearest in the sense of the sentence."""
    if published is None:
        return None
    this = published.month or 1
    if re.search(r"\b[Nn]ext\b", words):
        return published.year + (month <= this)
    if re.search(r"\b[Ll]ast\b", words):
        return published.year - (month >= this)
    if ahead:
        return published.year + (month < this)
    if re.search(r"\b[Tt]his\b", words):
        return published.year
    later = (month, day or 1) > (this, (published.day or 28) + 3)
    return published.year - (later and (month - this > 2 or not day))


def _relative(words: str, published: PartialDate | None) -> PartialDate | None:
    if published is None:
        return None
    if words.endswith("year"):
        return PartialDate(published.year + {"last": -1, "next": 1}.get(words.split(maxsplit=1)[0], 0))
    if published.month is None:
        return None
    if words.endswith("month"):
        step = {"last": -1, "next": 1}.get(words.split(maxsplit=1)[0], 0)
        months = published.year * 12 + published.month - 1 + step
        return PartialDate(months // 12, months % 12 + 1)
    if words.endswith("week"):
        shifted = published.earliest + datetime.timedelta(
            days={"last": -7, "next": 7}.get(words.split(maxsplit=1)[0], 0)
        )
        return PartialDate(shifted.year, shifted.month) if published.day else None
    if published.day is None:
        return None
    day = published.earliest + datetime.timedelta(days={"yesterday": -1, "last night": -1, "tomorrow": 1}.get(words, 0))
    return PartialDate(day.year, day.month, day.day)


def _weekday(name: str, which: str, published: PartialDate | None, *, ahead: bool) -> PartialDate | None:
    if published is None or published.day is None:
        return None
    today = published.earliest
    back = (today.weekday() - _DAYS.index(name.lower())) % 7
    if ahead or which.strip().lower() == "next":
        day = today + datetime.timedelta(days=(7 - back) % 7 or (7 if which.strip().lower() == "next" else 0))
    else:
        day = today - datetime.timedelta(days=back or (7 if which.strip().lower() == "last" else 0))
    return PartialDate(day.year, day.month, day.day)
