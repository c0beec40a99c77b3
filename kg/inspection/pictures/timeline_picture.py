"""Time from top to bottom: each entry's mark where its date is, its words as near to it as there is room."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kg.facts import PartialDate
from kg.inspection.pictures.canvas import MARGIN, Sheet
from kg.inspection.pictures.marks import GREY, INK, LINE, mark
from kg.inspection.pictures.scene import LIMIT
from kg.inspection.pictures.words import LEADING, NAME, NOTE, wrap
from kg.inspection.timeline import Entry

_AXIS = MARGIN + 62
_FAN = 84.0
"""From the axis to the words."""
_WORDS = 400.0
_AIR = 6.0


class Moment(NamedTuple):
    """One entry of a timeline."""

    date: str
    """A year, a month or a day, as exact as it is known; empty where it is not."""
    words: str
    kind: str
    end: str = ""
    note: str = ""
    claimed: bool = False
    said: str = ""


def entry_moments(entries: Iterable[Entry]) -> list[Moment]:
    """Facts in the order of time as a picture shows them."""
    return [_moment(entry) for entry in entries]


def _moment(entry: Entry) -> Moment:
    fact = entry.fact
    note = ", ".join(
        filter(None, ("reported" if entry.reported else "", fact.claimant and f"claimed by {fact.claimant}"))
    )
    said = "\n".join(f"“{quotation.words}” [{quotation.article}]" for quotation in fact.quotations[:3])
    return Moment(
        entry.date, fact.summary, fact.kind, entry.end, note, bool(fact.claimant), f"{fact.summary}\n{said}\n{fact.iri}"
    )


def draw_timeline(title: str, moments: Sequence[Moment], *, limit: int = LIMIT) -> Sheet:
    """Moments on an axis to scale; a date that is known only by year or month is drawn as long as it may be.

    Where there are more than ``limit`` the earliest are left out, and what has no date.
    """
    told = sorted(moments, key=lambda moment: (bool(moment.date), moment.date))[-limit:]
    left_out = f"{limit} of {len(moments)} are shown: the latest." if len(moments) > limit else ""
    lines = 3 if len(told) <= 15 else 2 if len(told) <= 30 else 1
    dated = sorted((_Row(moment, *_span(moment), lines) for moment in told if moment.date), key=lambda row: row.middle)
    undated = [moment for moment in told if not moment.date]
    scale = _Scale(dated)
    rows = _spread([scale.at(row.middle) for row in dated], [row.height for row in dated])
    rest = [_Row(moment, _NEVER, _NEVER, lines) for moment in undated]
    below = max([scale.length, *(y + row.height / 2 for y, row in zip(rows, dated, strict=True))])
    high = below + (sum(row.height for row in rest) + 40 if rest else 0)
    sheet = Sheet(title, _AXIS + _FAN + _WORDS + MARGIN, high + (66 if left_out else 50), left_out)
    top = sheet.top + 20
    if dated:
        _axis(sheet, scale, top)
    for y, row in zip(rows, dated, strict=True):
        _entry(sheet, row, scale, top, top + y)
    y = top + below + 30
    if rest:
        sheet.text(_AXIS + _FAN, y - 8, ["without a date"], size=NOTE, colour=GREY)
    for row in rest:
        _words(sheet, row, y + row.height / 2)
        y += row.height
    claims = any(moment.claimed for moment in told)
    sheet.legend(top + high + 16, {moment.kind for moment in told}, claims=claims)
    return sheet


_NEVER = datetime.date.min


@dataclass(frozen=True, slots=True)
class _Row:
    moment: Moment
    first: datetime.date
    last: datetime.date
    most: int
    """Lines that its words may take; where it is one, the date is part of it."""

    @property
    def middle(self) -> float:
        return (self.first.toordinal() + self.last.toordinal()) / 2

    @property
    def lines(self) -> list[str]:
        words = self.moment.words if self.most > 1 else ": ".join(filter(None, (self._when, self.moment.words)))
        return wrap(words, _WORDS, NAME, self.most)

    @property
    def note(self) -> str:
        return self._when if self.most > 1 else ""

    @property
    def _when(self) -> str:
        when = " to ".join(filter(None, (self.moment.date, self.moment.end)))
        return ", ".join(filter(None, (when, self.moment.note)))

    @property
    def height(self) -> float:
        return len(self.lines) * NAME * LEADING + (NOTE * LEADING if self.note else 0) + _AIR


def _span(moment: Moment) -> tuple[datetime.date, datetime.date]:
    """The first and the last day that a moment may take in."""
    first = PartialDate.parse(moment.date)
    last = PartialDate.parse(moment.end).latest if moment.end else first.latest
    return first.earliest, max(last, first.earliest)


class _Scale:
    """Days to points: as long as the words need, and never shorter than what can be told apart."""

    def __init__(self, rows: Sequence[_Row]) -> None:
        self.first = min((row.first for row in rows), default=_NEVER)
        self.last = max((row.last for row in rows), default=_NEVER)
        words = sum(row.height for row in rows)
        self.length = max(words * 1.1, 90.0) if self.last > self.first else words

    def at(self, day: float) -> float:
        """Where a day is, from the top of the axis."""
        days = self.last.toordinal() - self.first.toordinal()
        return (day - self.first.toordinal()) / days * self.length if days else self.length / 2

    def ticks(self) -> Iterator[tuple[float, str]]:
        """The beginnings of months or years, as close as can be read."""
        days = (self.last - self.first).days
        room = self.length / 30
        months = next((step for step in (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200) if days / 30.4 / step <= room), 6000)
        month = self.first.year * 12 + self.first.month - 1
        month += -month % months
        if days < 62:
            yield from ((self.at(day.toordinal()), str(day)) for day in sorted({self.first, self.last}))
            return
        while (day := datetime.date(month // 12, month % 12 + 1, 1)) <= self.last:
            if day >= self.first:
                yield self.at(day.toordinal()), f"{day.year}" if months >= 12 else f"{day.year}-{day.month:02}"
            month += months


def _spread(wanted: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Middles as near to those wanted as they can be in their order and without touching (pooled neighbours)."""
    pools: list[list[float]] = []  # how many, their height, the sum of where each would have the pool begin
    for y, height in zip(wanted, heights, strict=True):
        pools.append([1, height, y - height / 2])
        while len(pools) > 1 and _begins(pools[-2]) + pools[-2][1] > _begins(pools[-1]):
            count, high, begin = pools.pop()
            pools[-1][2] += begin - count * pools[-1][1]
            pools[-1][0] += count
            pools[-1][1] += high
    middles = []
    rest = iter(heights)
    edge = 0.0
    for pool in pools:
        edge = max(_begins(pool), edge)
        for _ in range(int(pool[0])):
            height = next(rest)
            middles.append(edge + height / 2)
            edge += height
    return middles


def _begins(pool: list[float]) -> float:
    return pool[2] / pool[0]


def _axis(sheet: Sheet, scale: _Scale, top: float) -> None:
    sheet.line([_AXIS, _AXIS], [top, top + scale.length], colour=INK, width=1.2)
    for y, label in scale.ticks():
        sheet.line([_AXIS - 5, _AXIS], [top + y, top + y], colour=INK)
        sheet.text(_AXIS - 10, top + y, [label], size=NOTE, align="right", colour=GREY)


def _entry(sheet: Sheet, row: _Row, scale: _Scale, top: float, y: float) -> None:
    moment = row.moment
    at = top + scale.at(row.middle)
    if row.last > row.first:
        whole = [top + scale.at(row.first.toordinal()), top + scale.at(row.last.toordinal())]
        sheet.line([_AXIS, _AXIS], whole, colour=mark(moment.kind).colour, width=3.5)
    turns = [_AXIS, _AXIS + _FAN - 30, _AXIS + _FAN - 12]
    sheet.line(turns, [at, y, y], claimed=moment.claimed, colour=LINE, width=0.8)
    sheet.line([_AXIS - 2.5, _AXIS + 2.5], [at, at], colour=INK, width=2)
    _words(sheet, row, y)


def _words(sheet: Sheet, row: _Row, y: float) -> None:
    moment = row.moment
    sheet.mark(_AXIS + _FAN - 12, y, moment.kind, claimed=moment.claimed, said=moment.said)
    above = y - (row.height - _AIR) / 2 + NAME * LEADING / 2
    sheet.text(_AXIS + _FAN, above, row.lines, said=moment.said)
    below = above + len(row.lines) * NAME * LEADING - 1
    sheet.text(_AXIS + _FAN, below, [row.note] if row.note else [], size=NOTE, colour=GREY)
