from typing import Any

import pytest

from kg.extraction.llm.entities import Entities
from kg.extraction.llm.rejected import Rejected
from kg.extraction.llm.wording import Wording
from kg.facts import Entity, Institution

TEXT = (
    "The Port Board of Ghana and the Port Board of Togo met. The Ghana Port Board (GPB) and Ama Ofori, of Lome, agreed."
)


@pytest.fixture
def rejected() -> list[Rejected]:
    return []


@pytest.fixture
def entities(rejected: list[Rejected]) -> Entities:
    return Entities(Wording(TEXT), rejected)


def board(name: str, **more: object) -> dict[str, Any]:
    return {"id": name, "kind": "institution", "type": "agency", "name": name} | more


def person(name: str, **more: object) -> dict[str, Any]:
    return {"id": name, "kind": "person", "name": name} | more


def whys(rejected: list[Rejected]) -> list[tuple[str, str, str]]:
    return [(each.sort, each.what, each.why) for each in rejected]


def only(entities: Entities, ids: dict[str, str]) -> Entity:
    (entity,) = entities.named(ids.values())
    return entity


def test_ids_are_made_from_kind_and_name_and_never_collide(entities: Entities) -> None:
    ids = entities.add([board("Port Board", country="GH"), board("GPB", id="../../etc"), person("Ama  Ofori", id="f1")])
    assert list(ids.values()) == ["institution-port-board", "institution-gpb", "person-ama-ofori"]
    assert list(entities.add([board("Port Board", country="TG")]).values()) == ["institution-port-board-2"]


def test_the_name_is_written_as_in_the_text(entities: Entities) -> None:
    assert only(entities, entities.add([person(" Ama\nOfori ", aliases=["Ofori", "Ama Ofori"])])) == only(
        entities, entities.add([person("Ama Ofori", aliases=["Ofori"])])
    )


def test_an_invented_entity_is_rejected(entities: Entities, rejected: list[Rejected]) -> None:
    assert entities.add([person("Kofi Boateng"), board("Harbour Guild", type="ngo")]) == {}
    assert whys(rejected) == [
        ("entity", "Kofi Boateng", "its name is not in the text"),
        ("entity", "Harbour Guild", "its name is not in the text"),
    ]


def test_a_body_may_be_inferred_and_a_person_may_not(entities: Entities, rejected: list[Rejected]) -> None:
    ids = entities.add([board("Customs of Togo", inferred=True), person("Kofi Boateng", inferred=True)])
    assert only(entities, ids).inferred
    assert [each.what for each in rejected] == ["Kofi Boateng"]


def test_what_the_text_names_is_not_inferred(entities: Entities) -> None:
    assert not only(entities, entities.add([board("Port Board of Togo", inferred=True)])).inferred


def test_an_alias_that_is_not_in_the_text_is_left_out(entities: Entities, rejected: list[Rejected]) -> None:
    ids = entities.add([board("Ghana Port Board", aliases=["GPB", "The Board of Boards", "GPB"])])
    assert only(entities, ids).aliases == ["GPB"]
    assert whys(rejected) == [("words", "The Board of Boards", "no alias of Ghana Port Board in the text")]


@pytest.mark.parametrize(
    ("item", "why"),
    [
        (person("Ama Ofori", kind="robot"), "Input tag 'robot'"),
        (board("Port Board", type="guild"), "institution.type: Input should be 'ombudsman'"),
        (board("Port Board", country="UK"), "institution.country: Value error, 'UK' is no ISO 3166-1 alpha-2 code"),
        (person("Ama Ofori", run="rm -rf /"), "person.run: Extra inputs are not permitted"),
        (
            {"kind": "place", "type": "country", "id": "x", "name": "Togo"},
            "place: Value error, a place of type country",
        ),
        (person("", id="x"), "person.name: Field required"),
        (17, "Input should be a valid dictionary"),
        (None, "Input should be a valid dictionary"),
    ],
)
def test_what_breaks_the_sheets_model_is_rejected_with_its_first_fault(
    entities: Entities, rejected: list[Rejected], item: object, why: str
) -> None:
    assert list(entities.add([item, person("Ama Ofori", id="good")])) == ["good"]
    assert len(rejected) == 1
    assert rejected[0].why.startswith(why)


def test_a_name_that_the_text_breaks_by_a_control_character_is_rejected(rejected: list[Rejected]) -> None:
    assert Entities(Wording("The Ghana\fPort Board met."), rejected).add([board("Ghana Port Board")]) == {}
    assert rejected[0].why.startswith("institution.name: Value error, character U+000C")


def test_an_id_stands_for_the_first_that_has_it(entities: Entities, rejected: list[Rejected]) -> None:
    ids = entities.add([person("Ama Ofori", id="x"), board("GPB", id="x")])
    assert ids == {"x": "person-ama-ofori"}
    assert whys(rejected) == [("entity", "GPB", "another entity has its id")]


def test_one_entity_of_two_answers_is_one(entities: Entities) -> None:
    first = entities.add([board("Ghana Port Board", aliases=["GPB"], country="GH")])
    second = entities.add([board("GPB", aliases=["Port Board of Ghana"], country="GH")])
    assert set(first.values()) == set(second.values())
    assert only(entities, second).aliases == ["GPB", "Port Board of Ghana"]


def test_a_city_is_not_the_region_of_its_name(entities: Entities) -> None:
    place = {"kind": "place", "name": "Lome"}
    ids = entities.add([place | {"id": "1", "type": "city"}, place | {"id": "2", "type": "region"}])
    assert len(set(ids.values())) == 2


def test_a_part_brings_its_whole_along(entities: Entities) -> None:
    ids = entities.add([board("GPB", part_of="b"), board("Ghana Port Board", id="b"), person("Ama Ofori")])
    found = entities.named([ids["GPB"]])
    assert [entity.id for entity in found] == ["institution-gpb", "institution-ghana-port-board"]
    assert isinstance(found[0], Institution)
    assert found[0].part_of == "institution-ghana-port-board"


def test_a_whole_must_be_an_institution_and_not_the_part(entities: Entities, rejected: list[Rejected]) -> None:
    ids = entities.add(
        [board("GPB", part_of="Port Board"), board("Port Board", part_of="Ghana Port Board"), person("Ama Ofori"),
         board("Ghana Port Board", part_of="GPB"), board("Port Board of Togo", part_of="Ama Ofori"),
         board("Port Board of Ghana", part_of="nowhere")]
    )  # fmt: skip
    assert whys(rejected) == [
        ("reference", "GPB", "part_of: it would be part of itself"),
        ("reference", "Ama Ofori", "part_of: no institution of the sheet"),
        ("reference", "nowhere", "part_of: no institution of the sheet"),
    ]
    assert len(entities.named([ids["GPB"]])) == 3
