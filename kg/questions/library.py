"""The query library: one ``.rq`` file a question, its header saying what it asks, what it takes and what it gives.

::

    # title: Who signed what with whom
    # question: Who signed what with whom between two dates?
    # keywords: agreement, signing
    # parameter: from (date; default 0001; example 2020): The first day
    # columns: date parties agreement
    # evidence: agreement
    #defaultView:Timeline

``evidence`` names the column that holds the fact of a row; ``most`` says how many rows there are at most. The views are those of the Wikidata Query Service.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path

from kg.errors import InputError
from kg.questions.parameters import Parameter, read_parameter
from kg.resources import resource

_HEADER = re.compile(r"^#\s*(\w+)\s*:\s*(.*)$")


@dataclass(frozen=True, slots=True)
class Question:
    """One question that the graph can answer."""

    name: str
    theme: str
    title: str
    question: str
    keywords: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    evidence: str | None
    """The column that holds the fact which a row tells, or one of the facts that it counts."""
    view: str
    most: int | None
    """How many rows there are at most, where the query says so."""
    sparql: str
    own: bool
    """Whether it is of the library, and so may run without a guard."""


def questions() -> dict[str, Question]:
    """The questions of the library by name, in order of theme and name."""
    found = (
        _read(file.name, theme.name, file.read_text("utf-8"), own=True)
        for theme in _sorted(resource("queries"))
        for file in _sorted(theme)
    )
    return {question.name: question for question in found}


def questions_in(folder: Path) -> dict[str, Question]:
    """The questions of a person's own folder by name; raises `InputError` where there are none or a header is wrong.

    A header may say as little as it likes; the theme is the name of the folder that a file stands in.
    """
    files = sorted(folder.rglob("*.rq"))
    if not files:
        raise InputError(f"{folder}: no file in this folder ends in .rq")
    try:
        found = [_read(file.name, file.parent.name, file.read_text("utf-8-sig"), own=False) for file in files]
    except (OSError, ValueError) as error:
        raise InputError(f"{folder}: {error}") from None
    return {question.name: question for question in found}


def _sorted(folder: Traversable) -> Iterator[Traversable]:
    return iter(sorted(folder.iterdir(), key=lambda entry: entry.name))


def _read(file: str, theme: str, text: str, *, own: bool) -> Question:
    lines = [(found[1], found[2].strip()) for line in text.splitlines() if (found := _HEADER.match(line))]
    header = dict(lines)
    name = file.removesuffix(".rq")
    return Question(
        name=name,
        theme=theme,
        title=header.get("title", name),
        question=header.get("question", header.get("title", name)),
        keywords=tuple(filter(None, header.get("keywords", "").split(", "))),
        parameters=tuple(read_parameter(said, file) for key, said in lines if key == "parameter"),
        columns=tuple(header.get("columns", "").split()),
        evidence=header.get("evidence"),
        view=header.get("defaultView", "Table"),
        most=int(header["most"]) if "most" in header else None,
        sparql=text,
        own=own,
    )
