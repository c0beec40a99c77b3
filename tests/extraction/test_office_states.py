import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru welcomed President Reagan to Lima. Peru is large.", ("Reagan", "President", None, "US", "current")),
        (
            "Peru met Attorney-General for India R. Sundaram.",
            ("R. Sundaram", "Attorney-General", None, "IN", "current"),
        ),
        (
            "Ana Ruiz, Director of the World Bank in Peru, spoke.",
            ("Ana Ruiz", "Director", "World Bank", None, "current"),
        ),
    ],
)
def test_the_state_of_an_office(read: Read, text: str, expected: tuple[str | None, ...]) -> None:
    assert read(text).offices == [expected]
