"""What names in a text may stand for, and the record of those that one article names."""

from dataclasses import dataclass, field
from typing import Literal

Tag = Literal["P", "I", "C", "D", "L", "E", "A", "R", "H", "S", "U"]
"""What a mention is: Person, Institution, Country, Demonym, other pLace, Event name, Agreement title, Role,
Honorific, Suffix of a name, or a capitalised name of Unknown kind."""


@dataclass(eq=False, slots=True)
class Actor:
    """A person, institution or place that an article names, however often it does so."""

    kind: Literal["person", "institution", "place"]
    name: str
    type: str | None = None
    country: str | None = None
    aliases: list[str] = field(default_factory=list)
    part_of: "Actor | None" = None
    inferred: bool = False
    gender: str | None = None
    roles: list[str] = field(default_factory=list)
    since: int = 0
    """Where the article first names it."""

    def call(self, name: str) -> None:
        """Take note of another name that the article uses."""
        if name != self.name and name not in self.aliases:
            self.aliases.append(name)


@dataclass(eq=False, slots=True)
class Mention:
    """A stretch of text that names something; ``actor`` is who or what is meant, once that is settled."""

    start: int
    end: int
    tag: Tag
    text: str
    actor: Actor | None = None
    code: str | None = None
    """Of a country, demonym or place: the code of its state."""
    type: str | None = None
    """Of an institution or place: its type; of an event or agreement: its kind."""
    head: str | None = None
    """Of a role: the noun that says what it is, in lower case."""
    status: str = "current"
    """Of a role: how it is held, by a word such as "former" before it."""
    parent: "Mention | None" = None
    """Of an institution: the institution that its name says it belongs to."""
    listed: str | None = None
    """Of an institution that the curated list knows: the name it stands under there."""
    strong: bool = True
    """Of a person: whether the name itself or a title shows that it is one."""
