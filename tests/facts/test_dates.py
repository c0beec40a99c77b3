import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.facts import PartialDate

years = st.integers(1, 9999)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates())
    month = draw(st.sampled_from([None, day.month]))
    return PartialDate(day.year, month, draw(st.sampled_from([None, day.day])) if month else None)


@given(partial_dates())
def test_text_and_date_are_the_same(date: PartialDate) -> None:
    assert PartialDate.parse(str(date)) == date
    assert date.earliest <= date.latest


@given(partial_dates(), partial_dates(), partial_dates())
def test_the_order_is_total(one: PartialDate, two: PartialDate, three: PartialDate) -> None:
    assert (one < two) + (two < one) + (one == two) == 1
    if one < two < three:
        assert one < three


def test_the_wider_interval_comes_first() -> None:
    texts = ["2023", "2023-01", "2023-01-01", "2023-01-02", "2023-02", "2024"]
    dates = [PartialDate.parse(text) for text in texts]
    assert sorted(dates, reverse=True) == dates[::-1]


def test_a_month_ends_with_its_last_day() -> None:
    assert PartialDate.parse("2024-02").latest == datetime.date(2024, 2, 29)
    assert PartialDate.parse("2023").latest == datetime.date(2023, 12, 31)


@pytest.mark.parametrize("text", ["2023-02-30", "2023-13", "0000", "23", "2023-3-4", "2023-03-14T00:00", "", "٢٠٢٣"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="date"):
        PartialDate.parse(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(2023, None, 4)
