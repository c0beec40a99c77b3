from typing import Any

from kg.facts import FactSheet
from kg.identity import entity_keys
from tests.samples import full


def keys(change: dict[str, dict[str, Any]], article: str = "rivers-2021") -> dict[str, tuple[str, ...]]:
    data = full()
    data["article"]["id"] = article
    for entity in data["entities"]:
        entity.update(change.get(entity["id"], {}))
    return entity_keys(FactSheet.model_validate(data))


def test_a_country_is_its_code_whatever_it_is_called() -> None:
    assert keys({"peru": {"name": "Pérou"}})["peru"] == keys({})["peru"] == ("country", "PE")


def test_a_person_is_tied_down_by_the_country_of_an_office() -> None:
    assert keys({})["lopez"] == keys({}, "other")["lopez"] == ("person", "Ana Lopez", "CL")


def test_a_person_without_office_is_the_articles_own() -> None:
    data = full()
    data["facts"] = [fact for fact in data["facts"] if fact["id"] != "f1"]
    assert entity_keys(FactSheet.model_validate(data))["lopez"] == ("person", "Ana Lopez", "in", "rivers-2021")


def test_a_ministry_of_nobody_in_particular_does_not_meet_another() -> None:
    change = {"ministry": {"country": None}}
    assert keys(change)["ministry"] != keys(change, "other")["ministry"]


def test_an_organisation_that_has_no_country_meets_itself() -> None:
    change = {"ministry": {"country": None, "type": "intergovernmental", "name": "River Union"}}
    assert keys(change)["ministry"] == keys(change, "other")["ministry"]


def test_a_state_body_is_tied_down_by_its_parent() -> None:
    change = {"board": {"country": None}}
    assert keys(change)["board"] == keys(change, "other")["board"]
    assert "Ministry of Works" in keys(change)["board"]


def test_two_entities_of_one_sheet_never_become_one() -> None:
    same = keys({"ministry": {"name": "Water Board of Chile"}})
    assert same["board"] != same["ministry"]
    assert {"rivers-2021"} < set(same["board"])
