"""What a comparison of two units ends in."""

from dataclasses import dataclass

from kg.identity.units import Unit


@dataclass(frozen=True, slots=True)
class Link:
    """Two units are one thing, by a rule."""

    one: Unit
    other: Unit
    rule: str
    score: float
    """From 0 to 1: how sure the rule is. What no rule is sure enough of is a `Doubt`."""
    why: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two units may be one thing: a person should say."""

    one: Unit
    other: Unit
    why: str
