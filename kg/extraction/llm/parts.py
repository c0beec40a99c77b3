"""A long text in parts, each short enough to be asked about at once."""

from collections.abc import Iterator

from kg.extraction.llm.wording import Span

_BORDERS = ("\n\n", "\n", ". ", " ")
"""Where a text may be cut, best first: between paragraphs, lines, sentences, words."""


def parts(text: str, within: Span, budget: int) -> Iterator[Span]:
    """Spans of at most ``budget`` characters that make up a span of the text, blank ones left out."""
    start, end = within
    while start < end:
        cut = end if end - start <= budget else _last_border(text, start, start + budget)
        if not text[start:cut].isspace():
            yield start, cut
        start = cut


def _last_border(text: str, start: int, limit: int) -> int:
    found = ((border, text.rfind(border, start, limit)) for border in _BORDERS)
    return next((at + len(border) for border, at in found if at > start), limit)
