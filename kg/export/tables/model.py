"""What a table is: which nodes have a row, and by which path of the graph each column is reached from them."""

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal[
    "id",
    "text",
    "words",
    "code",
    "date",
    "precision",
    "flag",
    "number",
    "claimed",
    "fact type",
    "iso3",
    "cameo",
    "plover",
]
"""What the cells of a column hold; `kg.export.tables.cells` reads them and `MEANINGS` says what they are."""

MEANINGS: Final[dict[Kind, str]] = {
    "id": "an IRI",
    "text": "text",
    "words": "text, word for word",
    "code": "a code, told below",
    "date": "a date as precise as it is known: 2023, 2023-03 or 2023-03-14",
    "precision": "year, month or day: how precise the date is",
    "flag": "true or false",
    "number": "a whole number",
    "claimed": "true or false",
    "fact type": "agreement, event, office or statement",
    "iso3": "an ISO 3166-1 alpha-3 code",
    "cameo": "a CAMEO event code, digits as text",
    "plover": "a PLOVER event type",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what a path leads to from one of the table's keys."""

    name: str
    kind: Kind
    of: str
    """The key that the path starts at."""
    path: str = ""
    """A SPARQL property path; empty for the key itself."""
    meaning: str = ""
    """What the cells tell, as a sentence; empty where the ontology defines the property that the path ends in."""

    @property
    def single(self) -> bool:
        """Whether a cell holds exactly one value, so that nothing in it is joined or escaped."""
        return not self.path or self.kind in ("words", "number", "claimed", "fact type")


@dataclass(frozen=True, slots=True)
class Table:
    """One table; the keys of a row are together its own."""

    name: str
    term: str
    """The class or property of the graph that it lists, as a compact IRI."""
    keys: tuple[str, ...]
    pattern: str
    """The SPARQL pattern that binds the keys, once for each row."""
    columns: tuple[Column, ...]
    meaning: str = ""
    """What has a row, as a sentence; empty where the ontology defines the term."""


def dated(name: str, of: str, path: str, meaning: str) -> tuple[Column, Column]:
    """A column of dates and, after it, how precise each is."""
    return (
        Column(name, "date", of, path, meaning),
        Column(f"{name}_precision", "precision", of, path, f"How precise {name} is, value by value."),
    )
