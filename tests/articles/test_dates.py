import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.articles.dates import parse_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023", "2023"),
        ("2023-03", "2023-03"),
        ("2023-03-14", "2023-03-14"),
        ("2023/03/14 10:00", "2023-03-14"),
        ("20230314T101500Z", "2023-03-14"),
        ("2023-03-14T23:59:59-05:00", "2023-03-14"),
        ("Tue, 14 Mar 2023 23:30:00 +0100", "2023-03-14"),
        ("14 March 2023", "2023-03-14"),
        ("14th of march, 2023", "2023-03-14"),
        ("March 14, 2023", "2023-03-14"),
        ("Sept. 3rd 2023", "2023-09-03"),
        ("Updated Monday, June 5, 2023", "2023-06-05"),
        ("June 2023", "2023-06"),
    ],
)
def test_what_is_a_date(text: str, date: str) -> None:
    assert str(parse_date(text)) == date


@pytest.mark.parametrize(
    "text", ["", "yesterday", "03/04/2023", "2023-02-30", "31 June 2023", "1679000000", "March 14", "12345"]
)
def test_what_is_none_for_sure(text: str) -> None:
    assert parse_date(text) is None


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    parse_date(text)
