import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.articles.headers import Headers, read_headers
from kg.facts import PartialDate

DAY = PartialDate(2023, 3, 3)
BODY = "\n\nThe council of Ruritania met on Monday to discuss a treaty with its neighbours, officials said.\n"


@pytest.mark.parametrize(
    ("line", "headers"),
    [
        ("date 2023-03-03 By Azurenews", Headers("Azurenews", None, DAY)),
        ("By Jane Doe", Headers(None, "Jane Doe")),
        ("BY JANE DOE", Headers(None, "JANE DOE")),
        ("By Jane Doe and Jan van der Berg, Political Editor", Headers(None, "Jane Doe and Jan van der Berg")),
        ("By Jane Doe in Nairobi", Headers(None, "Jane Doe")),
        ("By AFP", Headers("AFP")),
        ("Published: 3 March 2023", Headers(published=DAY)),
        ("Posted on March 3, 2023 at 10:30 pm by Jane Doe", Headers(None, "Jane Doe", DAY)),
        ("Friday, 3 March 2023", Headers(published=DAY)),
        ("Minister for Fisheries Friday, 3 March 2023", Headers(published=DAY)),
        ("Reuters, 3 March 2023", Headers("Reuters", None, DAY)),
        ("The Strelsau Herald | March 3, 2023", Headers("The Strelsau Herald", None, DAY)),
        ("Geneva, 3 March 2023", Headers(published=DAY)),
        ("GENEVA, 3 March 2023 (UN News) - It met.", Headers("UN News", None, DAY)),
        ("By the time it met", Headers()),
        ("By The Council", Headers()),
        ("The council, elected on 3 March 2023, met for the first time in the capital.", Headers()),
    ],
)
def test_what_a_line_says(line: str, headers: Headers) -> None:
    assert read_headers(line + BODY) == headers


def test_the_first_of_each_counts() -> None:
    text = f"date 2023-03-03 By Azurenews\n\nBy Jane Doe\nBy John Roe\n1 May 2024{BODY}"
    assert read_headers(text) == Headers("Azurenews", "Jane Doe", DAY)


def test_headers_end_where_the_text_begins() -> None:
    assert read_headers(f"{BODY}By Jane Doe\n") == Headers()


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    read_headers(text)
