from kg.facts import FactSheet
from kg.identity.institutions import first_word
from tests.identity.sheets import Plain, body, place, sheet, together


def of(article: str, entity: Plain) -> FactSheet:
    return sheet(article, [entity])


def test_they_are_looked_for_by_a_word_of_their_own() -> None:
    assert first_word("national institute of oysters") == "oysters"
    assert first_word("national bank") == "national"
    assert first_word("") == ""


def test_one_without_a_country_is_the_only_one_that_is_placed() -> None:
    told = [
        of("a", body("x", "Coral University", "university", "FJ")),
        of("b", body("x", "Coral University", "university")),
    ]
    found = together(*told)
    assert found.same("x", "a", "b")
    assert found.rules("a", "x") == {"only-one-placed"}


def test_of_two_that_are_placed_neither_is_guessed() -> None:
    told = [
        of(article, body("x", "Coral University", "university", code))
        for article, code in (("a", "FJ"), ("b", "TO"), ("c", None))
    ]
    found = together(*told)
    assert len({found.things[article, "x"].path for article in "abc"}) == 3
    assert len(found.doubts) == 2
    assert not [doubt for doubt in found.doubts if {doubt.one.key[-1], doubt.other.key[-1]} == {"FJ", "TO"}]


def test_sister_institutions_are_never_in_doubt() -> None:
    told = [
        of(article, body("x", "Human Rights Commission", "human-rights-commission", code))
        for article, code in (("a", "FJ"), ("b", "TO"))
    ]
    found = together(*told)
    assert not found.same("x", "a", "b")
    assert found.doubts == []


def test_a_short_form_that_another_article_gives() -> None:
    told = [
        of("a", body("x", "Lagoon Watch Society", "ngo", "FJ", "Lagoon Watch")),
        of("b", body("x", "Lagoon Watch", "ngo", "FJ")),
    ]
    found = together(*told)
    assert found.same("x", "a", "b")
    assert found.things["b", "x"].label == "Lagoon Watch Society"
    assert not together(told[0], of("b", body("x", "Lagoon Watch", "ngo", "TO"))).same("x", "a", "b")


def test_a_short_form_of_two_is_in_doubt() -> None:
    long = [
        of(article, body("x", f"Lagoon Watch {kind}", "ngo", "FJ", "Lagoon Watch"))
        for article, kind in (("a", "Society"), ("b", "Board"))
    ]
    found = together(*long, of("c", body("x", "Lagoon Watch", "ngo", "FJ")))
    assert not found.same("x", "a", "c")
    assert not found.same("x", "b", "c")
    assert len(found.doubts) == 2


def test_an_acronym_that_another_article_gives_is_not_enough() -> None:
    told = [of("a", body("x", "Lagoon Watch Society", "ngo", "FJ", "LWS")), of("b", body("x", "LWS", "ngo", "FJ"))]
    assert not together(*told).same("x", "a", "b")


def test_a_renamed_body_of_the_register_is_one() -> None:
    told = [
        of("a", body("x", "Organization of African Unity", "intergovernmental")),
        of("b", body("x", "OIC", "intergovernmental")),
        of("c", body("x", "Organisation of the Islamic Conference", "intergovernmental")),
    ]
    found = together(*told)
    assert found.same("x", "b", "c")
    assert not found.same("x", "a", "b")


def test_a_city_that_no_article_places_twice() -> None:
    told = [of("a", place("x", "Saltport", "city", "FJ")), of("b", place("x", "Saltport", "city"))]
    assert together(*told).same("x", "a", "b")
    assert not together(*told, of("c", place("x", "Saltport", "city", "TO"))).same("x", "a", "b")


def test_a_city_is_not_the_region_of_its_name() -> None:
    told = [of("a", place("x", "Saltport", "city", "FJ")), of("b", place("x", "Saltport", "region", "FJ"))]
    assert not together(*told).same("x", "a", "b")
