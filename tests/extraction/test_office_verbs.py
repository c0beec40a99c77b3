import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Ruiz, who chairs the Andean Energy Board, spoke.",
            ("Ana Ruiz", "chair", "Andean Energy Board", None, "current"),
        ),
        (
            "Ana Ruiz is a member of the Lima Water Committee.",
            ("Ana Ruiz", "member", "Lima Water Committee", "PE", "current"),
        ),
        (
            "Jon Berg is the managing member of Fjord Investments LLC.",
            ("Jon Berg", "managing member", "Fjord Investments LLC", None, "current"),
        ),
        (
            "Associate Professor Ana Ruiz from the University of Lima spoke.",
            ("Ana Ruiz", "Associate Professor", "University of Lima", "PE", "current"),
        ),
    ],
)
def test_an_office_that_a_verb_or_a_membership_tells_of(
    read: Read, text: str, expected: tuple[str | None, ...]
) -> None:
    assert read(text).offices == [expected]


def test_a_successor_is_appointed_and_the_one_before_stays_until_gone(read: Read) -> None:
    facts = read("Ana Ruiz will succeed Jon Berg as director of the University of Lima.")
    assert facts.offices == [
        ("Ana Ruiz", "director", "University of Lima", "PE", "appointed"),
        ("Jon Berg", "director", "University of Lima", "PE", "current"),
    ]


def test_members_of_a_club_hold_no_office(read: Read) -> None:
    assert read("Ana Ruiz is a member of the Lima Rowing Club.").offices == []
