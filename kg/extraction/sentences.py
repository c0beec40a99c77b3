"""Paragraphs and sentences of a text, by offsets: fast, and never longer than a parser can bear."""

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 1200
"""Characters in one sentence at most; what runs on longer is cut at a space."""

_BREAK = re.compile(r"\n[ \t]*\n\s*")
_END = re.compile(
    r"(?:[.!?]"
    r"|\u2026)+[\"'\u201d\u2019)\]]*\s+(?=(?:[-\u2013\u2022*\u00b7]\s+)?[\"'\u201c\u2018(\[]*[^\W_a-z\u00df-\u00ff])"
    r"|[:;]\s*\n"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'\u201c\u2018-])(?:Mr|Mrs|Ms|Dr|JUDr|Mgr|Ing|PhDr|MUDr|RNDr|Dipl|Eng|Adv|Amb|Msgr|Fr|Sec|Art"
    r"|Ph|Ph\.D|Hr|Mme|Mlle|Sra?|Lic|Prof|Hon|Rev|St|Sr|Jr|Gen|Lt|Col|Maj|Capt|Cdr|Adm|Gov|Sen|Rep|Pres|Sgt"
    r"|Assoc|Asst|No|Nos"
    r"|vs|cf|Inc|Corp|Ltd|Co|Bros|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|al|e\.g|i\.e"
    r"|a\.m|p\.m|Messrs|Rt|H\.E|[A-Z]"
    r"|(?:[A-Z]\.)+[A-Z])\.$"
)
_INITIALS_END = re.compile(r"(?:[A-Z]\.){2,}$|(?:Inc|Corp|Ltd|Co|a\.m|p\.m)\.$")
_OPENERS = frozenset(
    [
        "The",
        "A",
        "An",
        "This",
        "That",
        "These",
        "Those",
        "It",
        "He",
        "She",
        "They",
        "We",
        "I",
        "But",
        "And",
        "In",
        "On",
        "At",
        "As",
        "If",
        "For",
        "When",
        "While",
        "After",
        "Before",
        "Under",
        "His",
        "Her",
        "Its",
        "Their",
        "There",
        "However",
        "Meanwhile",
        "Both",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Since",
        "With",
        "Although",
        "Such",
        "Some",
        "Other",
    ]
)
_HANGING = re.compile(
    r"\b(?:a|an|the|of|and|or|for|to|in|on|at|by|with|from|that|which|between|its|their|has|have|been|be|is|are"
    r"|was|were)$",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """A stretch of text: from ``start`` up to, not including, ``end``."""

    start: int
    end: int


def paragraphs(text: str) -> Iterator[Span]:
    """Stretches between blank lines; one that a scanned page broke in mid-sentence is put together again."""
    open_start: int | None = None
    last_end = 0
    for span in _pieces(text):
        if open_start is not None and not _goes_on(text, open_start, last_end, span.start):
            yield Span(open_start, last_end)
            open_start = None
        if open_start is None:
            open_start = span.start
        last_end = span.end
    if open_start is not None:
        yield Span(open_start, last_end)


def _pieces(text: str) -> Iterator[Span]:
    start = 0
    for gap in [*_BREAK.finditer(text), None]:
        end = gap.start() if gap else len(text)
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip())
        if piece.strip():
            yield Span(start + lead, start + len(piece.rstrip()))
        start = gap.end() if gap else end


def _goes_on(text: str, start: int, end: int, following: int) -> bool:
    tail = text[max(start, end - 40) : end]
    if tail.endswith((".", "!", "?", ":", '"', "\u201d")):
        return False
    return text[following].islower() or (end - start > 30 and bool(_HANGING.search(tail)))


_DATELINE = re.compile(
    r"(?:date \d{4}-\d\d-\d\d\b|By [A-Z][\w .'-]{2,60}$"
    r"|\(?[A-Z][A-Z.'/ -]{2,40}(?:, [A-Z][\w.' ]{2,30})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}"
    r"|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})?)?\)?"
    r"\s*(?:\([A-Z][\w /.-]{1,20}\)\s*)?(?:--|[-\u2013\u2014:])\s+"
    r"|[A-Z][a-z]+(?:, [A-Z][a-z]+)?, (?:[A-Z][a-z]{2,8}\.? \d{1,2}"
    r"|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})? (?:\([A-Z][\w /.-]{1,20}\)\s*)?(?:--|[-\u2013\u2014])\s+)",
    re.MULTILINE,
)


def sentences(text: str, paragraph: Span) -> Iterator[Span]:
    """The sentences of a paragraph; a dateline before the first is no part of it."""
    dateline = _DATELINE.match(text, paragraph.start, paragraph.end)
    start = dateline.end() if dateline else paragraph.start
    for line in _lines(text, Span(start, paragraph.end)):
        yield from _in_line(text, line)


_ITEM = re.compile(r"\n[ \t]*(?=[\u2022*\u00b7\u25cf\u2013-]\s|\(?\d{1,2}[.)]\s|[A-Z])")


def _lines(text: str, paragraph: Span) -> Iterator[Span]:
    """The items of a list, where a paragraph is one; else the paragraph."""
    breaks = list(_ITEM.finditer(text, paragraph.start, paragraph.end))
    widest = max((len(line) for line in text[paragraph.start : paragraph.end].split("\n")), default=0)
    start = paragraph.start
    for found in breaks:
        item = text[found.end()] in "\u2022*\u00b7\u25cf\u2013-(" or text[found.end()].isdigit()
        last = text[
            text.rfind("\n", paragraph.start, found.start()) + 1
            if "\n" in text[paragraph.start : found.start()]
            else paragraph.start : found.start()
        ]
        if item or (
            len(last) < 0.7 * widest and not _HANGING.search(last.rstrip()) and not last.rstrip().endswith(",")
        ):
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, paragraph.end)


def _in_line(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for found in _END.finditer(text, start, paragraph.end):
        if _ends(text, start, found.start() + 1, found.end()):
            yield from _capped(text, start, found.end())
            start = found.end()
    yield from _capped(text, start, paragraph.end)


def _ends(text: str, start: int, stop: int, following: int) -> bool:
    before = text[max(start, stop - 12) : stop]
    if not _ABBREVIATION.search(before):
        return True
    if not _INITIALS_END.search(before):
        return False
    word = re.match(r"[\"'\u201c\u2018(\[]*(\w+)", text[following : following + 30])
    return bool(word and word.group(1) in _OPENERS)


def _capped(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if piece.strip():
        yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
