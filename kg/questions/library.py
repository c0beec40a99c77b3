"""The query library: one ``.rq`` file a question, its header saying what it asks and what it gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from kg.resources import resource

_HEADER = re.compile(r"^#\s*(\w+)\s*:\s*(.+)$")


@dataclass(frozen=True, slots=True)
class Question:
    """One question that the graph can answer."""

    name: str
    theme: str
    title: str
    question: str
    keywords: tuple[str, ...]
    columns: tuple[str, ...]
    view: str
    sparql: str


def questions() -> dict[str, Question]:
    """The questions of the library by name, in order of theme and name."""
    found = (_read(theme.name, file) for theme in _sorted(resource("queries")) for file in _sorted(theme))
    return {question.name: question for question in found}


def _sorted(folder: Traversable) -> Iterator[Traversable]:
    return iter(sorted(folder.iterdir(), key=lambda entry: entry.name))


def _read(theme: str, file: Traversable) -> Question:
    text = file.read_text("utf-8")
    header = {found[1]: found[2].strip() for line in text.splitlines() if (found := _HEADER.match(line))}
    return Question(
        name=file.name.removesuffix(".rq"),
        theme=theme,
        title=header["title"],
        question=header["question"],
        keywords=tuple(header["keywords"].split(", ")),
        columns=tuple(header["columns"].split()),
        view=header["defaultView"],
        sparql=text,
    )
