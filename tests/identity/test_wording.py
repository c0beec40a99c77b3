import pytest

from kg.identity.wording import folded, is_acronym, plain


def test_folding_keeps_what_a_reader_sees() -> None:
    assert folded("Cafe\u0301  de la\tPaix ") == "Café de la Paix"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Ombudsperson's Office", "ombudsman office"),
        ("Labour Organisation", "labor organization"),
        ("U.N. Centre", "UN Center"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("Fish & Ships Ltd.", "Fish and Ships Limited"),
        ("Co-operative", "Cooperative"),
        ("St. Kitts", "Saint Kitts"),
    ],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Niger", "Nigeria"), ("OPEC", "OPEC+"), ("Austria", "Australia"), ("Iran", "Iraq")]
)
def test_other_names_are_not(one: str, other: str) -> None:
    assert plain(one) != plain(other)


def test_an_article_alone_stays() -> None:
    assert plain("The") == "the"


@pytest.mark.parametrize("name", ["OIC", "U.N.", "IsDB", "G20", "UNCTAD", "ASEAN", "EU"])
def test_initials(name: str) -> None:
    assert is_acronym(name)


@pytest.mark.parametrize("name", ["Fiji", "Nato", "A", "Coral University", "McDonald", "INTERNATIONAL", ""])
def test_words(name: str) -> None:
    assert not is_acronym(name)
