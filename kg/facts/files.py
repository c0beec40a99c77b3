"""Fact sheets as files: YAML or JSON in, all faults at once or a sheet out; and back."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from kg.errors import InputError
from kg.facts.documents import Lines, MalformedError, parse_document
from kg.facts.entities import Entity
from kg.facts.model import Fact, FactSheet
from kg.facts.references import Location, reference_faults, text_faults
from kg.files import read_text, write_atomically

SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a sheet: in which file and line, at which field, and what is allowed."""

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}"
        return f"{where}: {self.field}: {self.message}" if self.field else f"{where}: {self.message}"


class SheetError(InputError):
    """A fact sheet that breaks its contract; ``faults`` lists everything that is wrong with it."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def load_sheet(path: str | os.PathLike[str], *, texts: Path | None = None) -> FactSheet:
    """Read the fact sheet in a file; raises `SheetError` with every fault, `InputError` where a file cannot be read.

    With a folder of ``texts`` the evidence is checked against ``<article id>.txt`` there.
    """
    path = Path(path)
    source = read_text(path)
    sheet = read_sheet(source, name=str(path), is_json=path.suffix == ".json")
    if texts is not None:
        text = read_text(texts / f"{sheet.article.id}.txt")
        _raise_if_any(list(text_faults(sheet, text)), str(path), source)
    return sheet


def read_sheet(source: str, *, name: str = "<sheet>", is_json: bool = False, text: str | None = None) -> FactSheet:
    """Read a fact sheet from YAML or JSON, and check it against its article's text where that is given.

    ``name`` is what faults call the sheet; raises `SheetError` with every fault.
    """
    try:
        data = parse_document(source, is_json=is_json)
    except MalformedError as error:
        raise SheetError([Fault(name, error.line, "", str(error))]) from None
    _raise_if_any([*_field_faults(data), *_reference_faults(data)], name, source)
    sheet = FactSheet.model_validate(data)
    if text is not None:
        _raise_if_any(list(text_faults(sheet, text)), name, source)
    return sheet


def _raise_if_any(found: list[tuple[Location, str]], name: str, source: str) -> None:
    if found:
        lines = Lines(source)
        faults = [Fault(name, lines.of(where), _dotted(where), message) for where, message in found]
        raise SheetError(sorted(faults, key=lambda fault: fault.line))


def write_sheet(sheet: FactSheet, *, is_json: bool = False) -> str:
    """The sheet as YAML or JSON text, fields in the contract's order, empty ones left out."""
    data = {"version": sheet.version} | sheet.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    data["article"]["language"] = sheet.article.language
    for section, order in (("entities", _ENTITY_ORDER), ("facts", _FACT_ORDER)):
        data[section] = [_ordered(item, order) for item in data.get(section, [])]
    if is_json:
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)


def save_sheet(sheet: FactSheet, path: str | os.PathLike[str]) -> None:
    """Write the sheet to a file, whole or not at all; the ending says whether as YAML or JSON."""
    path = Path(path)
    write_atomically(path, write_sheet(sheet, is_json=path.suffix == ".json").encode())


_ENTITY_ORDER = ("id", "kind", "type", "name", "aliases")
_FACT_ORDER = ("id", "type")
_LAST = ("claimed_by", "evidence")


def _ordered(item: dict[str, Any], first: tuple[str, ...]) -> dict[str, Any]:
    """The fields of an entity or fact as the contract lists them."""
    middle = [key for key in item if key not in (*first, *_LAST)]
    return {key: item[key] for key in (*first, *middle, *_LAST) if key in item}


class _Dumper(yaml.SafeDumper):
    """Dates unquoted, as people write them: our reader keeps them as text."""

    yaml_implicit_resolvers = {  # the name and shape are PyYAML's
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }


def _field_faults(data: object) -> Iterator[tuple[Location, str]]:
    try:
        FactSheet.model_validate(data)
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            where = tuple(step for at, step in enumerate(fault["loc"]) if not _is_tag(fault["loc"], at))
            yield where, _message(fault["type"], fault["msg"], fault.get("ctx", {}), fault["input"])


def _is_tag(loc: Location, at: int) -> bool:
    """Whether a step of pydantic's location is the name of a union's member and not in the document."""
    return at == 2 and loc[0] in ("entities", "facts")


def _message(kind: str, text: str, context: dict[str, Any], value: object) -> str:
    match kind:
        case "missing":
            return "this field must be given"
        case "extra_forbidden":
            return "there is no such field: see `kg facts schema` for those there are"
        case "literal_error" | "union_tag_invalid":
            allowed = str(context.get("expected") or context.get("expected_tags")).replace("'", "")
            return f"{_brief(context.get('tag', value))} is not allowed here; allowed: {allowed}"
        case "union_tag_not_found":
            return f"{context['discriminator']} must be given: it says which fields are allowed"
    special = {"string_unicode": "half a surrogate pair cannot be kept: remove it", "value_error": context.get("error")}
    return str(special.get(kind) or f"{text} (given: {_brief(value)})")


def _brief(value: object) -> str:
    """What was given, as far as it is worth showing; of lists and mappings only what they are."""
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "fields"
    return f"{value[:60]!a}" if isinstance(value, str) else f"{value!a}"


def _reference_faults(data: object) -> list[tuple[Location, str]]:
    """Faults between the parts of a sheet, as far as the parts themselves could be read."""
    if not isinstance(data, dict):
        return []
    unread: set[str] = set()
    entities: dict[int, Entity] = _readable(data.get("entities"), TypeAdapter(Entity), unread)
    facts: dict[int, Fact] = _readable(data.get("facts"), TypeAdapter(Fact), unread)
    return list(reference_faults(entities, facts, unread))


def _readable(items: object, adapter: TypeAdapter[Any], unread: set[str]) -> dict[int, Any]:
    found = {}
    for at, item in enumerate(items if isinstance(items, list) else []):
        try:
            found[at] = adapter.validate_python(item)
        except ValidationError:
            unread.add(str(item.get("id")) if isinstance(item, dict) else "")
    return found


def _dotted(where: Location) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where).lstrip(".")
