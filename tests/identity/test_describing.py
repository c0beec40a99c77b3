from typing import Any

from kg.facts import FactSheet
from kg.identity import Unit
from kg.identity.describing import entity_units
from tests.identity.sheets import agreement, body, office, person, place, sheet
from tests.samples import full


def units(change: dict[str, dict[str, Any]], article: str = "rivers-2021") -> dict[str, Unit]:
    data = full()
    data["article"]["id"] = article
    for entity in data["entities"]:
        entity.update(change.get(entity["id"], {}))
    return entity_units(FactSheet.model_validate(data))


def test_a_country_is_its_code_whatever_it_is_called() -> None:
    assert units({"peru": {"name": "Pérou"}})["peru"].key == units({})["peru"].key == ("country", "PE")


def test_a_person_is_tied_down_by_office_institution_and_country() -> None:
    here = units({})["lopez"]
    assert here.key == units({}, "other")["lopez"].key
    assert here.key[:2] == ("person", "ana lopez")
    assert {tie.split()[0] for tie in here.ties} == {"country", "institution", "office"}
    assert here.when == "2021"


def test_a_person_without_office_is_the_articles_own() -> None:
    data = full()
    data["facts"] = [fact for fact in data["facts"] if fact["id"] not in ("f1", "f2")]
    assert entity_units(FactSheet.model_validate(data))["lopez"].key == ("person", "ana lopez", "in", "rivers-2021")


def test_who_signs_for_a_body_is_tied_to_it() -> None:
    signing = agreement("b", "fj", signatories=[{"person": "p", "for": "b"}])
    entities = [person("p", "Tala Vea"), body("b", "Reef Trust", "ngo", "TO"), place("fj", "Fiji", "country", "FJ")]
    assert entity_units(sheet("a", entities, signing))["p"].ties == ("institution reef trust|TO",)


def test_an_office_held_once_is_not_the_office() -> None:
    held = [office("p", "Harbour Master", country="FJ", status=status) for status in ("current", "former", "nominated")]
    ties = [set(entity_units(sheet("a", [person("p", "Tala Vea")], one))["p"].ties) for one in held]
    assert set.intersection(*ties) == {"country FJ"}


def test_a_ministry_of_nobody_in_particular_does_not_meet_another() -> None:
    change = {"ministry": {"country": None}}
    assert units(change)["ministry"].path != units(change, "other")["ministry"].path


def test_an_organisation_that_has_no_country_meets_itself() -> None:
    change = {"ministry": {"country": None, "type": "intergovernmental", "name": "River Union"}}
    assert units(change)["ministry"].path == units(change, "other")["ministry"].path


def test_a_state_body_is_tied_down_by_its_parent() -> None:
    change = {"board": {"name": "Water Board", "country": None}}
    assert units(change)["board"].path == units(change, "other")["board"].path
    assert "ministry of works" in units(change)["board"].key


def test_parts_of_each_other_come_to_an_end() -> None:
    entities = [body("a", "Upper Desk", "agency", part_of="b"), body("b", "Lower Desk", "agency", part_of="a")]
    assert {unit.names[0] for unit in entity_units(sheet("a", entities)).values()} == {"Upper Desk", "Lower Desk"}


def test_two_institutions_of_one_sheet_with_one_name_and_country_are_one() -> None:
    same = units({"ministry": {"name": "Water Board of Chile", "type": "agency"}})
    assert same["board"].path == same["ministry"].path
    other = units({"ministry": {"name": "Water Board", "type": "agency", "country": "PE"}})
    assert other["board"].path != other["ministry"].path


def test_two_people_of_one_sheet_never_are() -> None:
    offices = [office(ref, "Director", country="CL") for ref in ("p", "q")]
    for names in (("Ana Lopez", "Ana Lopez"), ("Ana Lopez", "Dr Ana Lopez"), ("Lopez", "Ana Lopez")):
        found = entity_units(sheet("a", [person("p", names[0]), person("q", names[1])], *offices))
        assert found["p"].path != found["q"].path
        assert not found["p"].ties, "nothing elsewhere can join it to either"


def test_what_a_person_set_apart_is_the_articles_own() -> None:
    told = sheet("a", [body("b", "Harbour Board", "agency", "PE"), person("p", "Tala Vea")])
    found = entity_units(told, lambda article, name: (article, name) == ("a", "Harbour Board"))
    assert found["b"].key == ("institution", "Harbour Board", "in", "a", "b")
    assert found["p"] == entity_units(told)["p"]


def test_a_registered_institution_is_called_as_in_the_register_and_keeps_its_names() -> None:
    unit = entity_units(sheet("a", [body("b", "O.I.C.", "intergovernmental", None, "the bloc")]))["b"]
    assert unit.rule == "register"
    assert unit.names == ("Organisation of Islamic Cooperation", "O.I.C.", "the bloc")
    assert unit.wikidata.startswith("Q")
    assert "acronym" in unit.why


def test_a_pattern_says_how_it_was_read() -> None:
    unit = entity_units(sheet("a", [body("b", "Samoa's Fisheries Ministry", "ministry", "WS")]))["b"]
    assert (unit.rule, unit.key) == ("pattern", ("institution", "ministry of fisheries", "WS"))
    assert "of WS" in unit.why


def test_a_venue_without_a_country_is_the_articles_own_and_a_city_is_not() -> None:
    told = [place("v", "Pier Hall", "venue"), place("c", "Saltport", "city")]
    here, there = (entity_units(sheet(article, told)) for article in ("a", "b"))
    assert here["v"].path != there["v"].path
    assert here["c"].path == there["c"].path
