import json
from typing import Any

import pytest

from kg.facts import SheetError, read_sheet
from tests.samples import full


def only_fault(data: dict[str, Any]) -> str:
    with pytest.raises(SheetError) as caught:
        read_sheet(json.dumps(data), is_json=True)
    assert len(caught.value.faults) == 1, caught.value
    return f"{caught.value.faults[0].field}: {caught.value.faults[0].message}"


def test_a_reference_leads_to_a_thing_of_the_right_kind() -> None:
    data = full()
    data["facts"][0]["person"] = "board"
    assert only_fault(data) == "facts[0].person: 'board': this is an institution, not a person"


def test_an_event_is_a_fact_and_no_entity() -> None:
    data = full()
    data["facts"][3]["event"] = "f2"
    assert only_fault(data) == "facts[3].event: 'f2': no event of the sheet has this id"


def test_an_id_is_given_once() -> None:
    data = full()
    data["facts"][5]["id"] = "f2"
    assert only_fault(data) == "facts[5].id: 'f2': this id is taken already: give each its own"


def test_an_entity_that_no_fact_names_is_told() -> None:
    data = full()
    data["entities"].append({"id": "idle", "kind": "person", "name": "Nobody"})
    assert only_fault(data) == "entities[7].id: 'idle': no fact names this entity: use it or take it out"


def test_nothing_is_part_of_itself() -> None:
    data = full()
    data["entities"][2]["part_of"] = "ministry"
    assert only_fault(data) == "entities[2].part_of: 'ministry' would be part of itself"


def test_a_circle_of_three_ends() -> None:
    data = full()
    third = {"id": "third", "kind": "institution", "type": "other", "name": "Third", "part_of": "board"}
    data["entities"].append(third)
    data["entities"][2]["part_of"] = "third"
    with pytest.raises(SheetError) as caught:
        read_sheet(json.dumps(data), is_json=True)
    assert [fault.field for fault in caught.value.faults] == [f"entities[{at}].part_of" for at in (1, 2, 7)]


def test_references_to_a_faulty_entity_are_not_judged_too() -> None:
    data = full()
    data["entities"][0]["kind"] = "robot"
    assert only_fault(data) == "entities[0]: 'robot' is not allowed here; allowed: person, institution, place"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"type": "country", "country": None}, "a place of type country needs its ISO 3166-1 code in country"),
        ({"type": "territory", "country": "PE"}, "a contested territory carries no state's code: leave country out"),
    ],
)
def test_a_code_fits_the_type_of_a_place(change: dict[str, str], expected: str) -> None:
    data = full()
    data["entities"][5].update(change)
    assert only_fault(data) == f"entities[5]: {expected}"
