"""Fact sheets as they stand in files, with their faults: a prediction is measured whether or not it is valid."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.facts.documents import MalformedError, parse_document
from kg.facts.files import SUFFIXES
from kg.files import read_text

Entity = Mapping[str, Any]
Fact = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The entities of one article by id, and its facts."""

    article: str
    entities: Mapping[str, Entity] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()

    def of(self, kind: str) -> list[Fact]:
        """The facts of one kind."""
        return [fact for fact in self.facts if fact.get("type") == kind]

    def named(self, fact: Fact, key: str, inner: str | None = None) -> list[Entity]:
        """The entities that a field of a fact refers to; ``inner`` is the key of the reference in a list of objects.

        A reference that leads nowhere stands for an entity of no known kind with the id as its name.
        """
        value = fact.get(key) or []
        items = value if isinstance(value, list) else [value]
        ids = [item.get(inner) if inner and isinstance(item, dict) else item for item in items]
        return [self.entities.get(str(id_), {"id": id_, "name": str(id_), "kind": "?"}) for id_ in ids if id_]

    def shown_by(self, entity: Entity) -> Fact | None:
        """The first fact that mentions an entity."""
        return next((fact for fact in self.facts if _mentions(fact, entity.get("id"))), None)


def _mentions(value: object, id_: object) -> bool:
    """Whether a reference stands anywhere in a fact."""
    if isinstance(value, dict):
        return any(_mentions(part, id_) for key, part in value.items() if key not in ("id", "type", "evidence"))
    return any(_mentions(part, id_) for part in value) if isinstance(value, list) else value == id_


def load_folder(folder: Path) -> dict[str, Sheet]:
    """The sheets of a folder by article id, in the order of their file names; raises `InputError`."""
    if not folder.is_dir():
        raise InputError(f"{folder}: this is no folder: give the folder that the fact sheets are in")
    paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)
    return {sheet.article: sheet for sheet in map(_load, paths)}


def _load(path: Path) -> Sheet:
    try:
        data = parse_document(read_text(path), is_json=path.suffix == ".json")
    except MalformedError as error:
        raise InputError(f"{path}:{error.line}: {error}") from None
    try:
        return read_sheet(data)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise InputError(f"{path}: not a fact sheet: `kg facts check` says what is wrong with it") from None


def read_sheet(data: Any) -> Sheet:  # noqa: ANN401  # what YAML or JSON holds
    """The sheet in plain data; KeyError, TypeError, ValueError or AttributeError where it has not the build of one."""
    facts = tuple(dict(fact) for fact in data.get("facts") or [])
    entities = {str(entity["id"]): entity for entity in data.get("entities") or []}
    return Sheet(data["article"]["id"], entities, facts)
