import pytest

from kg.identity.roles import office


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Foreign Minister", "Minister for Foreign Affairs"),
        ("Minister of External Affairs", "minister of foreign affairs"),
        ("Chairwoman", "Chair"),
        ("Human Rights Defender", "Ombudswoman"),
        ("Premier", "Prime Minister"),
        ("acting Director", "Director"),
        ("Defence Secretary", "Secretary of Defense"),
    ],
)
def test_wordings_of_one_office(one: str, other: str) -> None:
    assert office(one) == office(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prime Minister", "Deputy Prime Minister"),
        ("Minister of Fisheries", "Deputy Minister of Fisheries"),
        ("President", "Vice President"),
        ("Secretary General", "Deputy Secretary General"),
        ("Minister of Finance", "Minister of Foreign Affairs"),
    ],
)
def test_other_offices(one: str, other: str) -> None:
    assert office(one) != office(other)
