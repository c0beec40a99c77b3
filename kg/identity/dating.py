"""Whether the dates of two reports can be of one thing."""

import datetime
import functools

from kg.facts import PartialDate
from kg.identity.units import Unit

_DAYS = 45
"""News that leaves a date open is taken to speak of these days before and after it."""
_MONTH, _DAY = len("2023-03"), len("2023-03-14")


def contradict(one: Unit, other: Unit) -> bool:
    """Whether both are dated and no day fits both dates."""
    if not (one.when and other.when):
        return False
    first, second = _span(one.when, one.until), _span(other.when, other.until)
    return first[0] > second[1] or second[0] > first[1]


@functools.lru_cache(maxsize=20_000)
def _span(when: str, until: str) -> tuple[datetime.date, datetime.date]:
    begin, end = PartialDate.parse(when), PartialDate.parse(until or when)
    return begin.earliest, max(begin.latest, end.latest)


def same_day(one: Unit, other: Unit) -> bool:
    """Whether both are dated to the same day."""
    return one.when == other.when and len(one.when) == _DAY


def settled(one: Unit, other: Unit) -> bool:
    """Whether dates that do not contradict are near enough to tell: the month of both, or news of the same weeks."""
    if one.when and other.when:
        return min(len(one.when), len(other.when)) >= _MONTH or _near(one.published, other.published)
    if one.when or other.when:
        return _near(one.when or one.published, other.when or other.published)
    return _near(one.published, other.published)


def _near(one: str, other: str) -> bool:
    """Whether two dates are within weeks; where one is open or is a whole year, they are not."""
    if min(len(one), len(other)) < _MONTH:
        return False
    first, second = PartialDate.parse(one), PartialDate.parse(other)
    gap = max(first.earliest - second.latest, second.earliest - first.latest)
    return gap <= datetime.timedelta(days=_DAYS)


def in_words(one: Unit, other: Unit) -> str:
    """The two dates as a reason says them."""
    first, second = (unit.when or f"open in news of {unit.published or 'no date'}" for unit in (one, other))
    return f"dates {first} and {second}"
