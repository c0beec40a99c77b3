import pytest

from kg.extraction import dates
from kg.facts import PartialDate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on October 19", "2021-10-19"),
        ("on 19 October 2020", "2020-10-19"),
        ("on Tuesday", "2021-10-19"),
        ("yesterday", "2021-10-19"),
        ("in May", "2021-05"),
        ("last December", "2020-12"),
        ("late last year", "2020"),
        ("this week", "2021-10"),
        ("in 1998", "1998"),
        ("next month", "2021-11"),
    ],
)
def test_dates_against_the_article_s_day(text: str, expected: str) -> None:
    found = dates.find(text, 0, len(text), PartialDate.parse("2021-10-20"))
    assert [str(date.date) for date in found] == [expected]


def test_weekdays_to_come() -> None:
    found = dates.find("on Friday", 0, 9, PartialDate.parse("2021-10-20"), ahead=True)
    assert str(found[0].date) == "2021-10-22"


def test_a_stretch_of_days_has_its_last() -> None:
    found = dates.find("from 10-13 June", 0, 15, PartialDate.parse("2021-06-01"))
    assert (str(found[0].date), str(found[0].last)) == ("2021-06-10", "2021-06-13")


def test_what_the_text_does_not_settle_is_left_out() -> None:
    assert dates.find("on Tuesday", 0, 10, None) == []
    assert dates.find("on February 30", 0, 14, PartialDate.parse("2021")) == []


def test_a_day_that_may_be_another_is_none() -> None:
    published = PartialDate(2021, 5, 12)
    for text in ("to be signed today or tomorrow", "its second contract signed this year"):
        assert dates.find(text, 0, len(text), published) == []


def test_this_month_is_of_this_year() -> None:
    text = "the forum this November"
    assert [str(d.date) for d in dates.find(text, 0, len(text), PartialDate(2021, 5, 12))] == ["2021-11"]
