"""Quotations of a paragraph: what stands between quotation marks, and what runs on unclosed into the next one."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extraction.sentences import Span


class Quotation(NamedTuple):
    """Quoted words: ``start`` and ``end`` without the marks, ``outer`` with them."""

    start: int
    end: int
    outer: Span
    closed: bool


_STRAIGHT = re.compile(r'"|\u201c|\u201d|\u201e|``|\'\'')
_SINGLE = re.compile(r"(?:(?<=\s)|(?<=^))[\u2018'](?=\w)|(?<=[.,!?\u2026])[\u2019'](?=\s|$)")


def quotations(text: str, paragraph: Span) -> list[Quotation]:
    """The quotations of a paragraph in order; single marks count where no double ones stand."""
    found = list(_pairs(text, paragraph, _STRAIGHT))
    if not found and text[paragraph.start] in "'\u2018":
        found = list(_pairs(text, paragraph, _SINGLE))
    return found


def _pairs(text: str, paragraph: Span, marks: re.Pattern[str]) -> Iterator[Quotation]:
    opened: re.Match[str] | None = None
    for mark in marks.finditer(text, paragraph.start, paragraph.end):
        opening = _opens(text, mark, paragraph, is_open=opened is not None)
        if opening and opened is None:
            opened = mark
        elif not opening and opened is not None:
            yield _quotation(text, opened, mark.start(), mark.end(), closed=True)
            opened = None
    if opened is not None:
        yield _quotation(text, opened, paragraph.end, paragraph.end, closed=False)


def _opens(text: str, mark: re.Match[str], paragraph: Span, *, is_open: bool) -> bool:
    if mark.group() in "\u201c\u2018\u201e``":
        return True
    if mark.group() == "\u201d":
        return False
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    if before.isspace() and after.isspace():
        return not is_open
    return before.isspace() or before in "(-\u2013\u2014["


def _quotation(text: str, opened: re.Match[str], end: int, outer_end: int, *, closed: bool) -> Quotation:
    start = opened.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    return Quotation(start, end, Span(opened.start(), outer_end), closed)
