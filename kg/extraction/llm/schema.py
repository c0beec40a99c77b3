"""What a model is asked to answer with, as JSON Schema: the sheet's entities and facts, evidence as quotes alone."""

import re
from functools import cache
from typing import Any

from kg.facts import FactSheet

_KEPT = ("type", "enum", "$ref", "description")


@cache
def answer_schema() -> dict[str, Any]:
    """The schema, made from that of `FactSheet` and so following it.

    It says the shape alone, in the words that every endpoint knows: each field is given, if only as null. What values
    may be is checked against the sheet's own model when the answer is here.
    """
    sheet = FactSheet.model_json_schema()
    definitions = sheet["$defs"] | {"Evidence": {"type": "string", "description": "Words copied from the article."}}
    properties = {name: sheet["properties"][name] for name in ("entities", "facts")}
    shape = _shape({"type": "object", "properties": properties})
    return shape | {"$defs": {name: _shape(definitions[name]) for name in _reached(properties, definitions)}}


def _shape(node: dict[str, Any]) -> dict[str, Any]:
    """A schema with what limits values taken out."""
    shape = {key: node[key] for key in _KEPT if key in node}
    if "const" in node:
        shape["enum"] = [node["const"]]
    if "items" in node:
        shape["items"] = _shape(node["items"])
    if choices := node.get("oneOf") or node.get("anyOf"):
        shape["anyOf"] = [_shape(choice) for choice in choices]
    if properties := node.get("properties"):
        shape["properties"] = {name: _shape(field) for name, field in properties.items()}
        shape |= {"required": list(properties), "additionalProperties": False}
    return shape


def _reached(node: object, definitions: dict[str, Any]) -> list[str]:
    """The definitions that a schema refers to, directly or by way of others, in alphabetical order."""
    found: set[str] = set()
    open_nodes = [node]
    while open_nodes:
        names = set(re.findall(r"'#/\$defs/(\w+)'", str(open_nodes.pop()))) - found
        found |= names
        open_nodes.extend(definitions[name] for name in names)
    return sorted(found)
