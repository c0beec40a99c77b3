"""An article's text as the place where quoted words must be found."""

import re
import unicodedata
from bisect import bisect_left
from functools import cached_property

Span = tuple[int, int]

_FOLDS = str.maketrans(
    dict.fromkeys(map(chr, (0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x60, 0xB4)), "'")
    | dict.fromkeys(map(chr, (0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB)), '"')
    | dict.fromkeys(map(chr, (*range(0x2010, 0x2016), 0x2212)), "-")
    | dict.fromkeys(map(chr, (0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)), "")  # seen by no reader
    | {"\N{HORIZONTAL ELLIPSIS}": "..."}
)
"""Typographic quotation marks, dashes and the like, each with what a model tends to write for it."""


class Wording:
    """Looks up words in a text: as they are, else with white space and typography folded; always whole words."""

    def __init__(self, text: str) -> None:
        self.text = text

    def find(self, words: str, after: int = 0) -> Span | None:
        """The first span at or after an offset that reads so, else the first in the text, else None."""
        for start in dict.fromkeys((after, 0)):
            span = _search(words.strip(), self.text, start) or self._folded_find(words, start)
            if span:
                return span
        return None

    def own_words(self, words: str) -> str | None:
        """The words as the text itself writes them; None where it does not."""
        span = self.find(words)
        return self.text[slice(*span)] if span else None

    def has_all_words(self, words: str) -> bool:
        """Whether each of the words stands somewhere in the text, in whatever case and order."""
        return all(word in self._lower for word in re.findall(r"\w+", _folded(words).lower()))

    def _folded_find(self, words: str, after: int) -> Span | None:
        folded, spans = self._folding
        found = _search(_folded(words), folded, bisect_left(spans, (after, after)))
        return (spans[found[0]][0], spans[found[1] - 1][1]) if found else None

    @cached_property
    def _folding(self) -> tuple[str, list[Span]]:
        """The folded text, and for each of its characters the span in the text that it stands for."""
        folded: list[str] = []
        spans: list[Span] = []
        for found in re.finditer(r"\s+|\S", self.text):
            piece = " " if found[0].isspace() else found[0].translate(_FOLDS)
            folded.append(piece)
            spans.extend([found.span()] * len(piece))
        return "".join(folded), spans

    @cached_property
    def _lower(self) -> str:
        return self._folding[0].lower()


def _folded(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).translate(_FOLDS).split())


def _search(words: str, text: str, start: int) -> Span | None:
    if not words:
        return None
    before, behind = (r"(?<!\w)" if words[0].isalnum() else ""), (r"(?!\w)" if words[-1].isalnum() else "")
    found = re.compile(before + re.escape(words) + behind).search(text, start)
    return found.span() if found else None
