"""Words for pictures: cleaned, measured, wrapped to a width, shortened where they would take too many lines."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font

NAME: Final = 9.0
NOTE: Final = 7.5
"""Sizes of type in points."""
LEADING: Final = 1.3
"""From line to line, in sizes of type."""


def tidy(text: str) -> str:
    """Text in one line, without control characters and marks that steer its direction."""
    kept = (" " if char.isspace() else char for char in text)
    return " ".join("".join(char for char in kept if unicodedata.category(char) not in _UNSEEN).split())


_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def wrap(text: str, width: float, size: float, lines: int, *, bold: bool = False) -> list[str]:
    """Text in at most so many lines of a width in points; what does not fit ends in an ellipsis."""
    ems = width / size
    wrapped = [""]
    for word in _pieces(tidy(text), ems, bold=bold):
        longer = f"{wrapped[-1]} {word}".strip()
        if _ems(longer, bold=bold) <= ems:
            wrapped[-1] = longer
        else:
            wrapped.append(word)
    kept = [line for line in wrapped if line]
    return kept if len(kept) <= lines else [*kept[: lines - 1], _shortened(kept[lines - 1], ems, bold=bold)]


def _pieces(text: str, ems: float, *, bold: bool) -> Iterator[str]:
    """Words; one that is wider than a line is cut into what a line takes, as scripts without spaces need it."""
    for word in text.split():
        piece = ""
        for char in word:
            if piece and _ems(piece + char, bold=bold) > ems:
                yield piece
                piece = ""
            piece += char
        yield piece


def _shortened(line: str, ems: float, *, bold: bool) -> str:
    while line and _ems(line + "…", bold=bold) > ems:
        line = line[:-1]
    return line.rstrip(" ,;:-") + "…"


def measure(text: str, size: float, *, bold: bool = False) -> float:
    """Width of one line in points; characters that the font lacks count as a full square."""
    return _ems(text, bold=bold) * size


def _ems(text: str, *, bold: bool) -> float:
    return sum(_advance(char, bold=bold) for char in text)


@cache
def _advance(char: str, *, bold: bool) -> float:
    """Width of a character, in sizes of type."""
    from matplotlib.ft2font import LoadFlags  # noqa: PLC0415  # matplotlib is an extra

    face = _face(bold=bold)
    if unicodedata.combining(char) or unicodedata.east_asian_width(char) in "WF" or not face.get_char_index(ord(char)):
        return 0.0 if unicodedata.combining(char) else 1.0
    return face.load_char(ord(char), flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / _MEASURED


_MEASURED = 100


@cache
def _face(*, bold: bool) -> "FT2Font":
    from matplotlib.font_manager import findfont  # noqa: PLC0415
    from matplotlib.ft2font import FT2Font  # noqa: PLC0415

    face = FT2Font(findfont(font(_MEASURED, bold=bold)))  # one of our own: those that matplotlib shares change size
    face.set_size(_MEASURED, 72)
    return face


def font(size: float, *, bold: bool = False) -> "FontProperties":
    """The type of pictures: DejaVu Sans, which comes with matplotlib, then what is installed for other scripts."""
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415

    return FontProperties(family=list(families()), size=size, weight="bold" if bold else "normal")


@cache
def families() -> tuple[str, ...]:
    """The fonts in the order in which a character is looked for in them."""
    from matplotlib.font_manager import get_font_names  # noqa: PLC0415

    there = set(get_font_names())
    return ("DejaVu Sans", *(name for name in sorted(there) if name.startswith(("Noto Sans", "Noto Naskh"))))
