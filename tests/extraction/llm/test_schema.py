import json
from collections.abc import Iterator
from typing import Any

from kg.extraction.llm.schema import answer_schema
from kg.facts import Agreement, FactSheet, Institution


def objects(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if "properties" in node:
            yield node
        for value in node.values():
            yield from objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from objects(value)


def test_it_asks_for_entities_and_facts_alone() -> None:
    assert list(answer_schema()["properties"]) == ["entities", "facts"]
    assert sorted(answer_schema()["$defs"]) == [
        "Agreement", "Event", "Evidence", "Institution", "Office", "Participant", "Person", "Place", "Signatory",
        "Statement",
    ]  # fmt: skip


def test_evidence_is_quotes_without_offsets() -> None:
    definitions = answer_schema()["$defs"]
    assert definitions["Evidence"]["type"] == "string"
    assert definitions["Office"]["properties"]["evidence"] == {"type": "array", "items": {"$ref": "#/$defs/Evidence"}}
    assert "start" not in json.dumps(definitions)


def test_every_field_and_word_of_the_sheet_is_in_it() -> None:
    full, asked = FactSheet.model_json_schema()["$defs"], answer_schema()["$defs"]
    for name in asked.keys() - {"Evidence"}:
        assert asked[name]["properties"].keys() == full[name]["properties"].keys()
    assert asked["Agreement"]["properties"]["kind"]["enum"] == full["Agreement"]["properties"]["kind"]["enum"]
    assert asked["Institution"]["description"] == Institution.__doc__
    assert asked["Agreement"]["properties"]["type"] == {"type": "string", "enum": ["agreement"]}
    assert asked["Agreement"]["properties"].keys() == {f.alias or n for n, f in Agreement.model_fields.items()}


def test_objects_are_closed_and_all_their_fields_are_given() -> None:
    for found in objects(answer_schema()):
        assert found["required"] == list(found["properties"])
        assert found["additionalProperties"] is False


def test_only_the_shape_is_said() -> None:
    said = json.dumps(answer_schema())
    assert not [
        word for word in ("maxLength", "pattern", "oneOf", "discriminator", "default", "minItems") if word in said
    ]
