"""The query library: one ``.rq`` file a question, its header saying what it asks and what it gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from kg.resources import resource

_HEADER = re.compile(r"^#\s*(\w+)\s*:\s*(.+)$")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A variable of a query that a person may give a value: ``name (type): what it means; such as example``."""

    name: str
    kind: str
    description: str
    example: str


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
    parameters: tuple[Parameter, ...]
    sparql: str


def questions() -> dict[str, Question]:
    """The questions of the library by name, in order of theme and name."""
    found = (_read(theme.name, file) for theme in _sorted(resource("queries")) for file in _sorted(theme))
    return {question.name: question for question in found}


def _sorted(folder: Traversable) -> Iterator[Traversable]:
    return iter(sorted(folder.iterdir(), key=lambda entry: entry.name))


def _read(theme: str, file: Traversable) -> Question:
    text = file.read_text("utf-8")
    header: dict[str, list[str]] = {}
    for line in text.splitlines():
        if found := _HEADER.match(line):
            header.setdefault(found[1], []).append(found[2].strip())
    return Question(
        name=file.name.removesuffix(".rq"),
        theme=theme,
        title=header["title"][0],
        question=header["question"][0],
        keywords=tuple(header["keywords"][0].split(", ")),
        columns=tuple(header["columns"][0].split()),
        view=header["defaultView"][0],
        parameters=tuple(_parameter(line) for line in header.get("parameter", [])),
        sparql=text,
    )


def _parameter(line: str) -> Parameter:
    found = re.fullmatch(r"(\w+) \((\w+)\): (.+); such as (.+)", line)
    if not found:
        raise ValueError(f"a parameter is written `name (type): what it means; such as example`, not {line!r}")
    return Parameter(*found.groups())
