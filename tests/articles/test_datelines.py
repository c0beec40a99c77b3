import pytest

from kg.articles import Dateline, dateline
from kg.facts import PartialDate

PUBLISHED = PartialDate(2023, 1, 2)


@pytest.mark.parametrize(
    ("line", "city", "date", "agency"),
    [
        ("LONDON, March 3 (Reuters) - The council met.", "LONDON", "2023-03-03", "Reuters"),
        ("STRELSAU, Ruritania, Oct. 19 (Example) -- It met.", "STRELSAU", "2022-10-19", "Example"),
        ("ADDIS ABABA, Dec 30 (AFP) — It met.", "ADDIS ABABA", "2022-12-30", "AFP"),
        ("Geneva, 3 March 2021 – It met.", "Geneva", "2021-03-03", None),
        ("Geneva (3 March 2021) - It met.", "Geneva", "2021-03-03", None),
        ("Rio de Janeiro, Brazil, 1 May 2021 (IPS) - It met.", "Rio de Janeiro", "2021-05-01", "IPS"),
        ("NEW YORK, March 3, 2021 /PRNewswire/ -- It met.", "NEW YORK", "2021-03-03", "PRNewswire"),
        ("VIENNA/NEW YORK, 5 May (UN News) – It met.", "VIENNA/NEW YORK", "2023-05-05", "UN News"),
        ("Nairobi (Xinhua) - It met.", "Nairobi", "None", "Xinhua"),
        ("WASHINGTON – It met today.", "WASHINGTON", "None", None),
    ],
)
def test_what_is_a_dateline(line: str, city: str, date: str, agency: str | None) -> None:
    found = dateline(f"A headline\n\nBy Jane Doe\n\n{line} More followed.\n", PUBLISHED)
    assert found is not None
    assert (found.city, str(found.date), found.agency) == (city, date, agency)


@pytest.mark.parametrize(
    "line",
    [
        "MEDIA RELEASE - The council met.",
        "The Customs Union (CU) - a body of four - met.",
        "The council - all nine of them - met.",
        "On 3 March 2021 - a Wednesday - it met.",
        "By March 3 the council had met.",
        "A",
        "",
    ],
)
def test_what_is_none(line: str) -> None:
    assert dateline(line, PUBLISHED) is None


def test_a_day_without_a_year_needs_the_day_of_publication() -> None:
    text = "LAGOS, March 3 (AFP) - It met."
    assert dateline(text, None) == Dateline("LAGOS", None, "AFP")
    assert dateline(text, PartialDate(1999)) == Dateline("LAGOS", PartialDate(1999, 3, 3), "AFP")


def test_it_is_looked_for_at_the_head_only() -> None:
    assert dateline("It met.\n" * 20 + "LAGOS, March 3 (AFP) - It met.", PUBLISHED) is None
