"""Header lines: what the opening lines of a text say about the article, such as who wrote it and when."""

import re
from dataclasses import dataclass

from kg.articles.datelines import dateline, opening_lines
from kg.articles.dates import FULL_DATE, WEEKDAY, written_date
from kg.articles.lists import Lists
from kg.facts import PartialDate

_LONGEST_HEADER = 120
_NAMES = r"[^\d:;!?\"\u201c\u201d]{2,80}"
_BY = rf"(?:by|By|BY)\s+(?P<by>{_NAMES})"
_TIME = r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?)?"
_LABEL = r"(?:(?:first\s+)?published|posted|released|issued|date)(?:\s+on)?\s*:?\s+"
_DATED = re.compile(
    rf"(?:{_LABEL})?(?:(?P<outlet>{_NAMES}?)(?:,|\s[|\u2013\u2014-])\s+)??(?:{WEEKDAY},?\s+)?(?P<date>{FULL_DATE}){_TIME}(?:[\s|,\u2013\u2014-]+{_BY})?",
    re.IGNORECASE,
)
_BYLINE = re.compile(_BY)
_ENDS_WITH_DAY = re.compile(rf".*\b(?P<date>{WEEKDAY},?\s+{FULL_DATE})")
_PARTICLES = frozenset((
    "de", "da", "do", "dos", "di", "du", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "bin", "bint",
    "ibn", "al", "el", "abu", "and",
))  # fmt: skip
_AFTER_NAMES = re.compile(r"\s*(?:,|\||\s[-\u2013\u2014]\s|\s(?:in|for|at|from)\s).*")


@dataclass(slots=True)
class Headers:
    """What the opening lines say; None where they do not."""

    outlet: str | None = None
    author: str | None = None
    published: PartialDate | None = None


def read_headers(text: str) -> Headers:
    """Read date lines, bylines and the dateline at the head of a text; the first of each counts."""
    headers = Headers()
    for line in opening_lines(text):
        if len(line) > _LONGEST_HEADER or _is_sentence(line):
            break
        _read_line(line, headers)
    if place := dateline(text, headers.published):
        headers.published = headers.published or place.date
        headers.outlet = headers.outlet or place.agency
    return headers


def _is_sentence(line: str) -> bool:
    return line.endswith((".", "!", "?", '."', ".”")) and len(line.split()) > 8


def _read_line(line: str, headers: Headers) -> None:
    if dated := _DATED.fullmatch(line) or _ENDS_WITH_DAY.fullmatch(line):
        found = dated.groupdict()
        headers.published = headers.published or written_date(found["date"])
        outlet = found.get("outlet")
        headers.outlet = headers.outlet or (outlet if outlet and Lists.load().is_outlet(outlet) else None)
        _read_byline(found.get("by"), headers)
    elif byline := _BYLINE.fullmatch(line):
        _read_byline(byline["by"], headers)


def _read_byline(names: str | None, headers: Headers) -> None:
    """Two to five capitalised words, or several such names, are who wrote it; one word is the paper or agency."""
    words = _AFTER_NAMES.sub("", names or "").split()
    if not words or words[0].casefold() == "the" or not all(w in _PARTICLES or w[0].isupper() for w in words):
        return
    if len(words) == 1:
        headers.outlet = headers.outlet or words[0]
    elif len(words) <= 11:
        headers.author = headers.author or " ".join(words)
