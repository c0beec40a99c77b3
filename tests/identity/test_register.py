import pytest

from kg.facts import Institution
from kg.identity.register import candidates, look_up
from kg.identity.wording import plain
from kg.registers import institutions
from tests.identity.sheets import body


def found(name: str, type_: str, country: str | None = None, *aliases: str) -> tuple[str, str | None] | None:
    hit = look_up(Institution.model_validate(body("x", name, type_, country, *aliases)))
    return (hit.entry.name, hit.entry.country) if hit else None


def test_every_entry_is_found_by_its_own_name_and_country() -> None:
    missed = [
        (entry.name, entry.country)
        for entry in institutions()
        if found(entry.name, entry.type, entry.country) != (entry.name, entry.country)
    ]
    assert missed == []


@pytest.mark.parametrize(
    "name", ["Organisation of Islamic Cooperation", "OIC", "Organization of the Islamic Conference", "O.I.C."]
)
def test_names_former_names_and_the_acronym_of_one_body(name: str) -> None:
    assert found(name, "intergovernmental") == ("Organisation of Islamic Cooperation", None)


@pytest.mark.parametrize(
    ("name", "is_"),
    [
        ("Opec", "Organization of the Petroleum Exporting Countries"),
        ("OPEC+", "OPEC+"),
        ("Nato", "North Atlantic Treaty Organization"),
    ],
)
def test_acronyms_as_british_papers_write_them(name: str, is_: str) -> None:
    assert found(name, "intergovernmental") == (is_, None)


def test_an_acronym_of_several_stays_open() -> None:
    assert len({entry.country for entry in candidates("ICAC")}) > 1
    assert found("ICAC", "agency") is None
    assert found("ICAC", "agency", "FR") is None


def test_the_country_or_the_full_name_settles_an_acronym() -> None:
    assert found("ICAC", "agency", "MU") == ("Independent Commission Against Corruption", "MU")
    assert found("ICAC", "agency", "HK") == ("Independent Commission Against Corruption", "HK")


def test_a_full_name_that_is_unknown_is_not_overruled_by_an_acronym() -> None:
    assert found("Oyster Industry Council", "association", "US", "OIC") is None


def test_sister_institutions_are_told_apart_by_their_country() -> None:
    one, other = found("Ombudsman", "ombudsman", "FI"), found("Ombudsman", "ombudsman", "AL")
    assert one != other


def test_a_body_without_a_country_is_not_guessed() -> None:
    assert found("Ministry of Foreign Affairs", "ministry") is None
    assert found("Central Bank", "agency") is None


def test_names_from_bodies_without_a_country_are_all_in_the_index() -> None:
    named = {plain(entry.name) for entry in institutions() if not entry.country and entry.type == "intergovernmental"}
    assert len(named) > 100
    assert plain("African Union") in named
