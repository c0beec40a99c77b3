"""Dates as articles and feeds write them: ISO, or with the month in English words."""

import re

from kg.facts import PartialDate

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
DAY_AND_MONTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d))"
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?"
FULL_DATE = rf"(?:(?:{WEEKDAY},?\s+)?{DAY_AND_MONTH},?\s+\d{{4}}\b|\d{{4}}-\d\d-\d\d(?!\d))"
"""A day with its month and year."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMERIC = re.compile(r"(\d{4})(?:[-/](\d\d)(?:[-/](\d\d))?)?(?=$|[T\s])|(\d{4})(\d\d)(\d\d)(?=$|[T\s])", re.ASCII)
_WRITTEN = re.compile(rf"(?<!\w){FULL_DATE}", re.ASCII | re.IGNORECASE)
_MONTH_AND_YEAR = re.compile(rf"{MONTH},?\s+\d{{4}}", re.ASCII | re.IGNORECASE)


def parse_date(text: str) -> PartialDate | None:
    """The date that a metadata field gives, at its own precision; None where it gives none for sure.

    03/04/2023 is none: it is March to some and April to others.
    """
    text = text.strip()
    if numeric := _NUMERIC.match(text):
        return _date(*(part for part in numeric.groups() if part))
    if written := _WRITTEN.search(text):
        return written_date(written[0])
    if _MONTH_AND_YEAR.fullmatch(text):
        return written_date(text)
    return None


def written_date(text: str, *, year: int | None = None) -> PartialDate | None:
    """The date in text that `FULL_DATE` matched, or `DAY_AND_MONTH` with the year given."""
    if numeric := _NUMERIC.match(text):
        return _date(*(part for part in numeric.groups() if part))
    month = re.search(MONTH, text, re.ASCII | re.IGNORECASE)
    day = re.search(r"(?<!\d)\d{1,2}(?!\d)", text, re.ASCII)
    found_year = re.search(r"\d{4}", text, re.ASCII)
    if month is None or not (year or found_year):
        return None
    number = _MONTHS.index(month[0][:3].lower()) + 1
    return _date(str(year or (found_year and found_year[0])), str(number), *([day[0]] if day else []))


def _date(*parts: str) -> PartialDate | None:
    try:
        return PartialDate(*map(int, parts))
    except ValueError:  # no such day
        return None
