"""The dateline: the city, and mostly the day, that a report opens with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.articles.dates import DAY_AND_MONTH, FULL_DATE, parse_date, written_date
from kg.articles.lists import Lists
from kg.facts import PartialDate

_WORD = r"[^\W\d_a-z][\w.'\u2019-]*"
_CITY = rf"{_WORD}(?:[ /](?:(?:de|da|do|del|la|le|el|al|es|of|the|upon)[ ])?{_WORD}){{0,3}}"
_DATE = rf"(?:{FULL_DATE}|{DAY_AND_MONTH})"
_DATELINE = re.compile(
    rf"\s*(?P<city>{_CITY})(?:,\s(?P<region>{_CITY}))??(?:,?\s(?P<date>{_DATE}))?"
    r"(?:\s\((?P<brackets>[^()\n]{2,40})\)|\s?/(?P<wire>[^/\n]{2,40})/)?\s{0,3}(?:--|[-\u2013\u2014])\s"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a report was filed: the city as written, the day as far as it is settled, the agency."""

    city: str
    date: PartialDate | None = None
    agency: str | None = None


def dateline(text: str, published: PartialDate | None) -> Dateline | None:
    """The dateline among the opening lines of an article.

    A day without a year is taken as the one nearest to ``published``, and left out where that is not known.
    """
    for line in opening_lines(text):
        found = _DATELINE.match(line[:200])
        if found and _is_dateline(found):
            brackets = found["brackets"] or ""
            date_in_brackets = parse_date(brackets)
            date = _resolve(found["date"], published) if found["date"] else date_in_brackets
            return Dateline(found["city"], date, found["wire"] or (None if date_in_brackets else brackets or None))
    return None


def opening_lines(text: str, *, most: int = 12) -> Iterator[str]:
    """The first lines with anything on them."""
    position = 0
    while most and position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        if line := text[position:end].strip():
            most -= 1
            yield line
        position = end + 1


def _is_dateline(found: re.Match[str]) -> bool:
    """A city in capitals speaks for itself; any other needs a date or an agency beside it."""
    city, brackets, lists = found["city"], found["brackets"], Lists.load()
    if not lists.not_places.isdisjoint(city.casefold().split()):
        return False
    if found["date"] or found["wire"] or (brackets and (lists.is_outlet(brackets) or parse_date(brackets))):
        return True
    return len(city) > 2 and city == city.upper()


def _resolve(date: str, published: PartialDate | None) -> PartialDate | None:
    if re.search(r"\d{4}", date):
        return written_date(date)
    if published is None:
        return None
    years = (published.year - 1, published.year, published.year + 1) if published.month else (published.year,)
    days = [day for year in years if (day := written_date(date, year=year))]
    return min(days, key=lambda day: abs(day.earliest - published.earliest), default=None)
