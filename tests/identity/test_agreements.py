import pytest

from kg.facts import FactSheet
from tests.identity.sheets import Together, agreement, place, sheet, together

ENTITIES = [
    place("fj", "Fiji", "country", "FJ"),
    place("to", "Tonga", "country", "TO"),
    place("ws", "Samoa", "country", "WS"),
]


def of(article: str, *parties: str, published: str = "2021-05-04", **more: object) -> FactSheet:
    return sheet(article, ENTITIES, agreement(*(parties or ("fj", "to")), **more), published=published)


def two(here: dict[str, object], there: dict[str, object]) -> Together:
    return together(of("a", **here), of("b", **there))  # type: ignore[arg-type]  # fields of the fact


def one_fact(found: Together) -> bool:
    return found.same("f1", "a", "b")


def test_the_same_parties_in_either_order_and_the_same_day() -> None:
    found = together(of("a", "fj", "to", date="2021-05-03"), of("b", "to", "fj", date="2021-05-03", title="Reef Pact"))
    assert one_fact(found)
    assert found.rules("a", "f1") == {"parties-date"}


def test_a_vaguer_date_of_the_same_month() -> None:
    assert one_fact(two({"date": "2021-05-03"}, {"date": "2021-05"}))
    assert one_fact(two({"date": "2021-05-03"}, {}))


@pytest.mark.parametrize(
    ("here", "there"), [("2021-05-03", "2021-05-04"), ("2021-05", "2021-06"), ("2020", "2021-05-03")]
)
def test_dates_that_contradict(here: str, there: str) -> None:
    assert not one_fact(two({"date": here, "title": "Reef Pact"}, {"date": there, "title": "Reef Pact"}))


def test_other_parties() -> None:
    found = together(of("a", date="2021-05-03"), of("b", "fj", "to", "ws", date="2021-05-03"))
    assert not one_fact(found)


def test_titles_that_differ_and_titles_that_agree() -> None:
    assert not one_fact(
        two({"title": "Reef Pact", "date": "2021-05-03"}, {"title": "Lagoon Treaty", "date": "2021-05-03"})
    )
    assert one_fact(two({"title": "Reef Pact"}, {"title": "Pact on Reef"}))
    assert one_fact(two({"title": "Reef Pact"}, {"title": "the Reef Agreement"}))


def test_news_of_other_years_leaves_undated_ones_open() -> None:
    assert not one_fact(together(of("a"), of("b", published="2019-05-04")))


def test_kinds_that_differ_are_in_doubt_and_the_general_word_fits_any() -> None:
    found = two({"kind": "treaty", "date": "2021-05-03"}, {"kind": "memorandum", "date": "2021-05-03"})
    assert not one_fact(found)
    assert len(found.doubts) == 1
    assert one_fact(two({"kind": "agreement", "date": "2021-05-03"}, {"date": "2021-05-03"}))


def test_two_in_one_article_are_two_and_a_third_between_them_joins_neither() -> None:
    pair = sheet(
        "a",
        ENTITIES,
        agreement("fj", "to", date="2021-05-03", subject="reefs"),
        agreement("fj", "to", date="2021-05-03", subject="ports"),
    )
    found = together(pair, of("b", date="2021-05-03"))
    paths = {found.things["a", "f1"].path, found.things["a", "f2"].path, found.things["b", "f1"].path}
    assert len(paths) == 3


def test_who_says_what_it_is_about_finds_the_one_of_two() -> None:
    pair = sheet(
        "a",
        ENTITIES,
        agreement("fj", "to", date="2021-05-03", title="Reef Pact"),
        agreement("fj", "to", date="2021-05-03", title="Harbour Pact"),
    )
    found = together(pair, of("b", date="2021-05-03", title="Harbour Agreement"))
    assert found.things["a", "f2"].path == found.things["b", "f1"].path != found.things["a", "f1"].path


def test_a_node_does_not_depend_on_the_order_of_articles() -> None:
    told = [of("a", date="2021-05-03"), of("b", date="2021-05"), of("c", title="Reef Pact", date="2021-05-03")]
    assert len({together(*order).things["a", "f1"].path for order in (told, told[::-1])}) == 1
