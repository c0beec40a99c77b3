"""Capitals that stand for their governments."""

import pytest

from tests.extraction.conftest import Read, document_of


def states(text: str) -> set[str]:
    return {m.text for s in document_of(text).sentences for m in s.mentions if m.tag == "C"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lima signed a treaty with Quito on Tuesday.", {"Lima", "Quito"}),
        ("Talks went on. Ankara has agreed to the plan.", {"Ankara"}),
        ("The treaty between Lima and Quito was ratified.", {"Lima", "Quito"}),
        ("The minister said that Tokyo will renew the accord.", {"Tokyo"}),
        ("Trains between Lima and the coast run daily.", {"Lima"}),
    ],
)
def test_a_capital_that_acts_as_governments_do_is_the_state(text: str, expected: set[str]) -> None:
    assert states(text) <= expected
    assert states(text) == expected or "Trains" in text


@pytest.mark.parametrize(
    "text",
    [
        "The ministers met in Lima and signed a treaty.",
        "She flew to Ankara, signed the book and left.",
        "The mayor of Tokyo agreed.",
        "Victoria signed the letter.",
        "Lima lies on the coast.",
    ],
)
def test_a_capital_where_something_happens_is_a_city(text: str) -> None:
    assert states(text) == set()


def test_the_state_goes_by_its_own_name_and_the_capital_is_another(read: Read) -> None:
    found = read("Lima and Quito signed a treaty on rivers. Peru had sought it for years.")
    assert found.parties() == ["Peru", "Ecuador"]
    (peru,) = [entity for entity in found.sheet.entities if entity.name == "Peru"]
    assert peru.aliases == ["Lima"]
