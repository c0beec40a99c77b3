"""What a picture of a network shows: dots and the lines between them, in words that are ready to be drawn."""

from dataclasses import dataclass, field
from typing import Final, NamedTuple

LIMIT: Final = 60
"""Dots or moments that a picture has room for where nothing else is asked."""


class Dot(NamedTuple):
    """One thing or fact."""

    name: str
    kind: str
    detail: str = ""
    """What to say of it in a line: its kind, date, state."""
    date: str = ""
    claimed: bool = False
    said: str = ""
    """What is shown when a pointer rests on it."""


class Line(NamedTuple):
    """One way in which a dot hangs together with another."""

    source: str
    target: str
    forth: str = ""
    """What the target is to the source, in a word or two."""
    back: str = ""
    claimed: bool = False
    said: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """Dots by IRI, the lines between them, and the dot in the middle, where there is one."""

    title: str
    dots: dict[str, Dot]
    lines: list[Line] = field(default_factory=list)
    centre: str = ""
    left_out: str = ""
    """What there is no room for, in a sentence; empty where all is shown."""
