import pytest

from kg.identity.patterns import core_and_country


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Fisheries of Samoa",
        "Samoa's Ministry of Fisheries",
        "Samoa's Fisheries Ministry",
        "the Samoan Ministry of Fisheries",
        "Ministry for Fisheries of Samoa",
        "Samoa Fisheries Ministry",
    ],
)
def test_a_ministry_by_pattern(name: str) -> None:
    assert core_and_country(name, "ministry", "WS") == ("ministry of fisheries", "WS")


def test_the_name_alone_says_whose() -> None:
    assert core_and_country("Kenya's Ministry of Fisheries", "ministry", "") == ("ministry of fisheries", "KE")
    assert core_and_country("Ministry of Fisheries of the Republic of Kenya", "ministry", "")[1] == "KE"
    assert core_and_country("Kenyan Fisheries Ministry", "ministry", "") == ("ministry of fisheries", "KE")


def test_two_portfolios_of_one_name_are_one() -> None:
    wordings = {
        core_and_country(name, "ministry", "PT")
        for name in ("Foreign Ministry", "Ministry of Foreign Affairs", "Portuguese Ministry for Foreign Affairs")
    }
    assert wordings == {("ministry of foreign affairs", "PT")}


def test_an_office_of_an_ombudsman_is_the_ombudsman() -> None:
    wordings = {
        core_and_country(name, "ombudsman", "FJ")
        for name in ("Office of the Ombudsman of Fiji", "Ombudsman of Fiji", "Fiji's Ombudsman", "Ombudsman's Office")
    }
    assert wordings == {("ombudsman", "FJ")}


def test_a_name_that_says_another_state_keeps_its_words() -> None:
    assert core_and_country("Embassy Office of Japan", "agency", "FJ") == ("embassy office of japan", "FJ")


@pytest.mark.parametrize("name", ["Georgia Department of Roads", "Congo Health Agency", "Korea Health Agency"])
def test_a_name_that_could_be_another_places_settles_no_country(name: str) -> None:
    assert core_and_country(name, "agency", "")[1] == ""


def test_only_bodies_of_a_state_lose_the_state() -> None:
    assert core_and_country("University of Fiji", "university", "FJ") == ("university of fiji", "FJ")
    assert core_and_country("Bank of Kenya Museum", "other", "KE") == ("bank of kenya museum", "KE")


def test_a_company_loses_its_legal_form() -> None:
    assert core_and_country("Reef Works Pty. Ltd.", "company", "FJ") == ("reef works", "FJ")
    assert core_and_country("Company Limited", "company", "")[0]


def test_the_other_language_of_a_name_is_left_out() -> None:
    assert (
        core_and_country("Ministry of Fisheries - Ministério das Pescas", "ministry", "AO")[0]
        == "ministry of fisheries"
    )


def test_a_word_within_a_name_is_no_state() -> None:
    assert core_and_country("Oman and Sea Commission", "agency", "")[1] == ""
    assert core_and_country("Bank of the Lakes", "agency", "MK") == ("bank of lakes", "MK")
