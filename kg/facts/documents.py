"""YAML and JSON as plain data, with the line of every node at hand when a fault must be shown."""

import json
import re
from collections.abc import Hashable
from typing import Any

import yaml

from kg.facts.references import Location


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen at run time: C where built
    """YAML without surprises: dates and country codes such as NO stay text, no key is given twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        if len(mapping) != len(node.value):
            keys = [self.construct_object(key, deep=True) for key, _ in node.value]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise yaml.constructor.ConstructorError(None, None, f"the key {twice!r} is given twice", node.start_mark)
        return mapping


_TEXT_ONLY = tuple(f"tag:yaml.org,2002:{name}" for name in ("timestamp", "bool", "int", "float", "merge"))
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _TEXT_ONLY]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("(?:0|[1-9][0-9]*)$"), list("0123456789"))


class MalformedError(ValueError):
    """Text that is no YAML or JSON: ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def parse_document(text: str, *, is_json: bool) -> object:
    """The data of one YAML or JSON document; raises `MalformedError`."""
    try:
        if is_json:
            return json.loads(text, object_pairs_hook=_without_repeats)
        return yaml.load(text, _Loader)  # noqa: S506  # _Loader is a safe loader
    except json.JSONDecodeError as error:
        raise MalformedError(error.lineno, f"not JSON: {error.msg} (column {error.colno})") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" (column {mark.column + 1})" if mark else ""
        raise MalformedError(mark.line + 1 if mark else 1, f"not YAML: {error.problem}{where}") from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise MalformedError(1, f"not {'JSON' if is_json else 'YAML'}: {error}") from None


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} is given twice")
    return mapping


class Lines:
    """The line of each place in a document, read only when there is a fault to show."""

    def __init__(self, text: str) -> None:
        try:
            self._root = yaml.compose(text.replace("\t", " "), yaml.SafeLoader)
        except (yaml.YAMLError, RecursionError):  # JSON that YAML reads otherwise: the fault is shown without a line
            self._root = None

    def of(self, where: Location) -> int:
        """The line, from 1, of the deepest node on the way to a location that the document has."""
        node: yaml.Node | None = self._root
        line = 1
        for step in where:
            found = _child(node, step)
            if found is not None:
                node = found
            if node is not None:
                line = node.start_mark.line + 1
        return line


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item: yaml.Node = node.value[step]
        return item
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    return None
