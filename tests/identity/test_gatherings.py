from kg.facts import FactSheet
from tests.identity.sheets import Together, body, event, place, sheet, together

ENTITIES = [
    body("nato", "NATO", "intergovernmental"),
    place("vilnius", "Vilnius", "city", "LT"),
    place("fj", "Fiji", "country", "FJ"),
    place("to", "Tonga", "country", "TO"),
    place("suva", "Suva", "city", "FJ"),
]


def of(article: str, *who: str, published: str = "2021-05-04", **more: object) -> FactSheet:
    return sheet(article, ENTITIES, event(*who, **more), published=published)


def one_event(found: Together) -> bool:
    return found.same("f1", "a", "b")


def test_a_summit_named_after_its_place_and_one_named_after_its_host() -> None:
    here = of("a", "nato", name="Vilnius summit", place="vilnius", date="2021-05-03")
    there = of("b", "nato", name="NATO summit", place="vilnius", date="2021-05-03")
    assert one_event(together(here, there))


def test_one_name_and_days_that_fit() -> None:
    found = together(
        of("a", name="Reef Forum", date="2021-05-03", end_date="2021-05-06"),
        of("b", name="Reef Forum", date="2021-05-05"),
    )
    assert one_event(found)
    assert found.rules("a", "f1") == {"name-date"}


def test_a_conference_recurs() -> None:
    years = [of(article, name="Reef Forum", date=date) for article, date in (("a", "2020-05-03"), ("b", "2021-05-03"))]
    assert not one_event(together(*years))
    undated = [of("a", name="Reef Forum", published="2020-05-03"), of("b", name="Reef Forum")]
    assert not one_event(together(*undated))


def test_the_fifth_is_not_the_sixth() -> None:
    assert not one_event(
        together(of("a", name="5th Reef Forum", date="2021-05"), of("b", name="6th Reef Forum", date="2021-05"))
    )


def test_other_names_and_other_places() -> None:
    assert not one_event(
        together(
            of("a", "fj", name="Reef Forum", date="2021-05-03"), of("b", "fj", name="Sugar Congress", date="2021-05-03")
        )
    )
    assert not one_event(
        together(
            of("a", name="Reef Forum", place="suva", date="2021-05-03"),
            of("b", name="Reef Forum", place="vilnius", date="2021-05"),
        )
    )


def test_a_common_name_says_nothing_by_itself() -> None:
    found = together(
        of("a", "fj", name="Annual Meeting", date="2021-05-03"),
        of("b", "nato", name="Annual Conference", date="2021-05-03"),
    )
    assert not one_event(found)


def test_the_same_people_on_the_same_day() -> None:
    told = [of(article, "fj", "to", kind="meeting", date="2021-05-03") for article in "ab"]
    assert one_event(together(*told))
    assert not one_event(together(told[0], of("b", "fj", "to", kind="meeting", date="2021-05-04")))
    assert not one_event(together(told[0], of("b", "fj", "to", kind="visit", date="2021-05-03"))), "kinds differ"


def test_one_guest_in_common_is_a_doubt() -> None:
    found = together(
        of("a", "fj", kind="meeting", date="2021-05-03"), of("b", "fj", "to", kind="meeting", date="2021-05-03")
    )
    assert not one_event(found)
    assert len(found.doubts) == 1


def test_two_of_one_article_are_two() -> None:
    pair = sheet(
        "a",
        ENTITIES,
        event("fj", "to", kind="meeting", date="2021-05-03"),
        event("fj", "to", kind="meeting", date="2021-05-03", place="suva"),
    )
    found = together(pair)
    assert found.things["a", "f1"].path != found.things["a", "f2"].path
