"""How kinds of things look: a colour of Okabe and Ito's palette and a shape, so that either tells them apart."""

from typing import Final, NamedTuple

INK: Final = "#222222"
GREY: Final = "#666666"
LINE: Final = "#999999"
PAPER: Final = "#ffffff"
PALETTE: Final = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442", "#8C8C8C")
"""Okabe and Ito's eight, with grey for their black, which the words have."""
HATCHES: Final = ("", "//", "..", "\\\\", "xx", "--", "", "")
"""Patterns in the order of the palette: bars stay apart in print without colour."""


class Mark(NamedTuple):
    """What a kind is drawn as."""

    colour: str
    shape: str
    """A marker as matplotlib writes it."""
    size: float = 7.0
    """In points; shapes of one size look unequal."""


MARKS: Final = {
    "agreement": Mark(PALETTE[4], "h", 8.5),
    "event": Mark(PALETTE[3], "D", 6.0),
    "office": Mark(PALETTE[1], "p", 8.5),
    "statement": Mark(PALETTE[5], "v", 8.0),
    "institution": Mark(PALETTE[1], "s"),
    "person": Mark(PALETTE[0], "o", 7.5),
    "place": Mark(PALETTE[2], "^", 8.0),
    "other": Mark(PALETTE[7], "P", 7.5),
}
"""By kind, in the order of legends; things and facts that are none of these are ``other``."""


def mark(kind: str) -> Mark:
    """The mark of a kind."""
    return MARKS.get(kind, MARKS["other"])
