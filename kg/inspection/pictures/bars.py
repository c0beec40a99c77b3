"""Numbers as bars: columns for years, rows for everything that has a name; parts by colour and pattern."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from kg.inspection.pictures.canvas import MARGIN, Sheet
from kg.inspection.pictures.marks import GREY, HATCHES, LINE, PALETTE
from kg.inspection.pictures.words import LEADING, NAME, NOTE, measure, tidy, wrap

MOST: Final = 40
"""Rows that a chart has where nothing else is asked."""
_PARTS = 7
_REST = "other"
_NAMES = 190.0
_ROW = 22.0
_LENGTH = 330.0
"""Of the longest bar."""
_TALL = 220.0


@dataclass(frozen=True, slots=True)
class Bars:
    """How many of what: by bar and part; a chart without parts has the empty one."""

    title: str
    counts: dict[str, dict[str, int]]
    by_year: bool = False
    left_out: str = ""
    note: str = ""
    """What the bars cannot show."""

    @property
    def parts(self) -> list[str]:
        """The parts, the largest first; beyond seven the rest is one."""
        sums: Counter[str] = Counter()
        for parts in self.counts.values():
            sums.update(parts)
        return [part for part, _ in sorted(sums.items(), key=lambda item: (item[0] == _REST, -item[1], item[0]))]


def counted(title: str, told: Iterable[tuple[str, str, int]], *, limit: int = MOST, missing: str = "") -> Bars:
    """Bars from what was counted: bar, part, number; years in their order and none left out, else the largest first.

    What has no bar is told in a note, in the words of ``missing``.
    """
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for bar, part, number in told:
        counts[tidy(bar)][tidy(part)] += number
    nowhere = sum(counts.pop("", {}).values())
    by_year = bool(counts) and all(bar.isdecimal() and len(bar) == 4 for bar in counts)
    if by_year:
        names = [f"{year:04}" for year in range(int(min(counts)), int(max(counts)) + 1)]
        kept = names[-limit:]
        early = sum(sum(counts[bar].values()) for bar in names[:-limit] if bar in counts)
        cut = f"{early:,} of {names[0]} to {names[-limit - 1]} are left out." if early else ""
    else:
        names = sorted(counts, key=lambda bar: (-sum(counts[bar].values()), bar))
        kept = names[:limit]
        cut = f"The {len(kept)} largest of {len(names)} are shown." if len(names) > len(kept) else ""
    note = f"{nowhere:,} more {missing}." if nowhere and missing else ""
    chosen = {bar: dict(counts[bar]) if bar in counts else {} for bar in kept}
    return _gathered(Bars(title, chosen, by_year, cut, note))


def _gathered(bars: Bars) -> Bars:
    """The same with the smallest parts as one, where there are more than can be told apart."""
    parts = bars.parts
    if len(parts) <= _PARTS:
        return bars
    own = set(parts[: _PARTS - 1]) - {_REST}
    gathered: dict[str, dict[str, int]] = {}
    for bar, told in bars.counts.items():
        gathered[bar] = {part: number for part, number in told.items() if part in own}
        rest = sum(number for part, number in told.items() if part not in own)
        gathered[bar] |= {_REST: rest} if rest else {}
    return replace(bars, counts=gathered)


def draw_bars(bars: Bars) -> Sheet:
    """A chart with the number at each bar's end, and a legend where bars have parts."""
    parts = bars.parts
    legend = _legend_lines(parts) if parts != [""] else []
    told = " ".join(filter(None, (bars.left_out, bars.note)))
    below = len(legend) * 16 + (28 if told else 0) + 4
    sheet, bottom = (_columns if bars.by_year else _rows)(bars, below)
    for number, line in enumerate(legend):
        x = MARGIN
        for part in line:
            _block(sheet, (x, bottom + 8 + number * 16), (10, 9), parts.index(part))
            sheet.text(x + 14, bottom + 12.5 + number * 16, [part], size=NOTE)
            x += measure(part, NOTE) + 32
    note = wrap(told, sheet.width - 2 * MARGIN, NOTE, 2)
    sheet.text(MARGIN, bottom + 16 + len(legend) * 16, note, size=NOTE, colour=GREY)
    return sheet


def _legend_lines(parts: list[str]) -> list[list[str]]:
    lines: list[list[str]] = [[]]
    x = 0.0
    for part in parts:
        x += measure(part, NOTE) + 32
        if x > _NAMES + _LENGTH and lines[-1]:
            lines.append([])
            x = measure(part, NOTE) + 32
        lines[-1].append(part)
    return lines


def _rows(bars: Bars, below: float) -> tuple[Sheet, float]:
    names = {bar: wrap(bar, _NAMES, NAME, 2) for bar in bars.counts}
    wide = max((measure(line, NAME) for lines in names.values() for line in lines), default=0.0)
    heights = {bar: max(_ROW, len(lines) * NAME * LEADING + 5) for bar, lines in names.items()}
    sheet = Sheet(
        bars.title, MARGIN + wide + 8 + _LENGTH + 40 + MARGIN, sum(heights.values()) + 16 + below, bars.left_out
    )
    most = max((sum(told.values()) for told in bars.counts.values()), default=1)
    start, y = MARGIN + wide + 8, sheet.top + 10
    sheet.line([start, start], [y - 2, y + sum(heights.values()) + 2], colour=LINE)
    for bar, told in bars.counts.items():
        middle, x = y + heights[bar] / 2, start
        first = middle - (len(names[bar]) - 1) * NAME * LEADING / 2
        sheet.text(start - 6, first, names[bar], align="right")
        for number, part in enumerate(bars.parts):
            length = told.get(part, 0) / most * _LENGTH
            _block(sheet, (x, middle - 7), (length, 14), number, said=_said(bar, part, told))
            x += length
        sheet.text(x + 5, middle, [f"{sum(told.values()):,}"], size=NOTE, colour=GREY)
        y += heights[bar]
    return sheet, y + 6


def _columns(bars: Bars, below: float) -> tuple[Sheet, float]:
    step = min(max(_NAMES + _LENGTH, 1.0) / max(len(bars.counts), 1), 46.0)
    step = max(step, 15.0)
    sheet = Sheet(bars.title, step * len(bars.counts) + 2 * MARGIN + 10, _TALL + 42 + below, bars.left_out)
    most = max((sum(told.values()) for told in bars.counts.values()), default=1)
    floor, x = sheet.top + 20 + _TALL, MARGIN + 5
    every = next(each for each in (1, 2, 5, 10, 20) if each * step >= measure("2000", NOTE) + 4)
    sheet.line([MARGIN, x + step * len(bars.counts) + 5], [floor, floor], colour=LINE)
    for bar, told in bars.counts.items():
        y = floor
        for number, part in enumerate(bars.parts):
            height = told.get(part, 0) / most * _TALL
            _block(sheet, (x + step * 0.1, y - height), (step * 0.8, height), number, said=_said(bar, part, told))
            y -= height
        if told:
            sheet.text(x + step / 2, y - 6, [f"{sum(told.values()):,}"], size=NOTE, align="center", colour=GREY)
        if int(bar) % every == 0:
            sheet.text(x + step / 2, floor + 9, [bar], size=NOTE, align="center")
        x += step
    return sheet, floor + 22


def _said(bar: str, part: str, told: dict[str, int]) -> str:
    return ", ".join(filter(None, (bar, part, f"{told.get(part, 0):,}")))


def _block(sheet: Sheet, corner: tuple[float, float], size: tuple[float, float], number: int, said: str = "") -> None:
    """A piece of a bar in the colour and pattern of its part."""
    if size[0] and size[1]:
        sheet.block(corner, size, colour=PALETTE[number], hatch=HATCHES[number], said=said)
