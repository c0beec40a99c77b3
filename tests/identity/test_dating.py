import pytest

from kg.identity.dating import contradict, in_words, same_day, settled
from kg.identity.units import Unit


def dated(when: str, until: str = "", published: str = "2020-03-20") -> Unit:
    return Unit("event", ("event", when), "event/x", (), when=when, until=until, published=published)


@pytest.mark.parametrize(
    ("one", "other"), [("2020-03-02", "2020-03-03"), ("2020-03", "2020-04"), ("2020-03-02", "2021"), ("2019", "2020")]
)
def test_no_day_fits_both(one: str, other: str) -> None:
    assert contradict(dated(one), dated(other))
    assert contradict(dated(other), dated(one))


@pytest.mark.parametrize(
    ("one", "other"), [("2020-03-02", "2020-03"), ("2020-03-02", "2020"), ("", "2020-03-02"), ("", "")]
)
def test_a_vaguer_date_does_not_contradict(one: str, other: str) -> None:
    assert not contradict(dated(one), dated(other))


def test_a_day_between_begin_and_end_fits() -> None:
    assert not contradict(dated("2020-03-02", "2020-03-06"), dated("2020-03-05"))
    assert contradict(dated("2020-03-02", "2020-03-06"), dated("2020-03-07"))


def test_one_day_is_one_day_and_one_month_is_not() -> None:
    assert same_day(dated("2020-03-02"), dated("2020-03-02"))
    assert not same_day(dated("2020-03"), dated("2020-03"))
    assert not same_day(dated(""), dated(""))


def test_dates_settle_where_both_know_the_month_or_the_news_is_of_the_same_weeks() -> None:
    assert settled(dated("2020-03"), dated("2020-03-02"))
    assert not settled(dated("2020", published="2020-01-01"), dated("2020-03-02", published="2020-12-01"))
    assert settled(dated("", published="2020-03-04"), dated("2020-03-02"))
    assert not settled(dated("", published="2021-03-04"), dated("2020-03-02"))
    assert not settled(dated("", published=""), dated("", published=""))


def test_the_reason_names_both_dates() -> None:
    assert in_words(dated("2020-03"), dated("")) == "dates 2020-03 and open in news of 2020-03-20"
