import pytest

from kg.facts import FactSheet
from kg.identity.describing import entity_units
from kg.identity.territories import current_code, default_reading, gazetteer, is_ambiguous, named, uncoded
from kg.identity.units import Unit
from tests.identity.sheets import place, sheet, together


def unit_of(name: str, code: str | None, *aliases: str, type_: str = "country") -> Unit:
    return entity_units(sheet("a", [place("x", name, type_, code, *aliases)]))["x"]


@pytest.mark.parametrize("name", ["Turkey", "Türkiye", "Turkiye", "Republic of Turkey", "the Republic of Türkiye"])
def test_names_of_one_state(name: str) -> None:
    known = named(name)
    assert known
    assert known.code == "TR"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ivory Coast", "CI"),
        ("Burma", "MM"),
        ("Swaziland", "SZ"),
        ("Holland", "NL"),
        ("Zaire", "CD"),
        ("DR Congo", "CD"),
        ("Papua New Guinea", "PG"),
        ("Equatorial Guinea", "GQ"),
        ("Guinea-Bissau", "GW"),
    ],
)
def test_common_and_former_names(name: str, code: str) -> None:
    known = named(name)
    assert known
    assert known.code == code


@pytest.mark.parametrize(("name", "code"), [("Korea", "KR"), ("Georgia", "GE"), ("Guinea", "GN")])
def test_a_usual_reading_is_taken_and_says_so(name: str, code: str) -> None:
    known = named(name)
    assert known
    assert known.code == code
    assert f"read as {code}" in default_reading((name,), code)
    assert unit_of(name, code).rule == "default"


def test_a_name_that_says_which_needs_no_reason() -> None:
    assert default_reading(("Korea", "South Korea"), "KR") == ""
    assert unit_of("South Korea", "KR").rule == "register"
    assert unit_of("Korea", "KP").rule == "register", "the article said which"


def test_congo_alone_is_read_as_neither() -> None:
    assert named("Congo") is None
    assert is_ambiguous("congo")
    assert default_reading(("Congo",), "CD") == ""


def test_niger_is_not_nigeria_and_needs_no_reason() -> None:
    assert unit_of("Niger", "NE").rule == "register"
    here = together(
        sheet("a", [place("x", "Niger", "country", "NE")]), sheet("b", [place("x", "Nigeria", "country", "NG")])
    )
    assert not here.same("x", "a", "b")


def test_a_state_that_ended_keeps_its_own_code() -> None:
    assert [current_code(code) for code in ("SU", "YU", "DD", "RU", "")] == ["SU", "YU", "DD", "RU", ""]
    assert unit_of("Soviet Union", "SU").path == "place/SU" != unit_of("Russia", "RU").path


@pytest.mark.parametrize(
    ("past", "successor"), [("West Germany", "DE"), ("Czechoslovakia", "CZ"), ("Ottoman Empire", "TR")]
)
def test_a_state_without_a_code_is_never_the_successor_whose_code_a_sheet_gives(past: str, successor: str) -> None:
    assert uncoded((past,), successor) is not None
    assert unit_of(past, successor).path != f"place/{successor}"


def test_a_contested_territory_meets_itself_under_its_other_names() -> None:
    one, other = unit_of("Transnistria", None, type_="territory"), unit_of("Pridnestrovie", None, type_="territory")
    assert one.path == other.path
    assert one.names[0] == other.names[0] == "Transnistria"


def test_a_capital_lies_in_its_country_unless_another_place_is_as_well_known() -> None:
    assert gazetteer().by_capital["tallinn"].code == "EE"
    assert not {"brussels", "hamilton", "washington state"} & set(gazetteer().by_capital)
    told = FactSheet.model_validate(sheet("a", [place("x", "Tallinn", "city")]))
    assert entity_units(told)["x"].path == unit_of("Tallinn", "EE", type_="city").path


def test_a_city_under_its_old_name_is_the_city_of_today() -> None:
    assert unit_of("Bombay", "IN", type_="city").path == unit_of("Mumbai", "IN", type_="city").path


def test_an_adjective_is_no_name() -> None:
    assert named("Fijian") is None
    assert gazetteer().by_demonym["fijian"].code == "FJ"
    assert "congolese" not in gazetteer().by_demonym
