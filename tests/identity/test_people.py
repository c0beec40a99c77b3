import pytest

from kg.facts import FactSheet
from kg.identity.people import bare, family, is_short_for, surname
from tests.identity.sheets import Together, body, office, person, sheet, together

HEAD = ("Harbour Master", "Port Board", "FJ")


def of(article: str, name: str, *held: tuple[str, str, str], published: str = "2021-05-04") -> FactSheet:
    bodies = [body(f"b{n}", whose, "agency", code) for n, (_, whose, code) in enumerate(held)]
    offices = [office("p", role, institution=f"b{n}") for n, (role, _, _) in enumerate(held)]
    return sheet(article, [person("p", name), *bodies], *offices, published=published)


def two(one: str, other: str, there: tuple[str, str, str] = HEAD, published: str = "2021-05-04") -> Together:
    return together(of("a", one, HEAD), of("b", other, there, published=published))


def one_person(found: Together) -> bool:
    return found.same("p", "a", "b")


def test_courtesies_are_no_part_of_a_name() -> None:
    assert bare("H.E. Mrs. Ana Lopez") == bare("Dr Ana López") == "ana lopez"
    assert bare("Dr") == "dr", "where nothing else is said"


def test_the_surname_is_the_last_word_but_for_what_tells_generations() -> None:
    assert surname("Ana Maria Lopez") == "lopez"
    assert surname("Ben Carter Jr") == "carter"


@pytest.mark.parametrize(("one", "other"), [("Zelenskyy", "Zelensky"), ("Jusef", "Yusef"), ("Rossi", "Rosi")])
def test_spellings_of_one_surname_sound_alike(one: str, other: str) -> None:
    assert family(one) == family(other)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("lopez", "ana lopez"),
        ("a lopez", "ana lopez"),
        ("ana lopez", "ana maria lopez"),
        ("bill carter", "william carter"),
        ("ben carter", "benjamin j carter"),
    ],
)
def test_short_forms(short: str, long: str) -> None:
    assert is_short_for(short, long)
    assert not is_short_for(long, short)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("eva lopez", "ana lopez"),
        ("maria lopez", "ana maria lopez"),
        ("ana lopez", "ana ruiz"),
        ("christine poe", "christopher poe"),
        ("ana lopez", "ana lopez"),
    ],
)
def test_no_short_forms(one: str, other: str) -> None:
    assert not is_short_for(one, other)


def test_one_name_and_one_office() -> None:
    assert one_person(two("Tala Vea", "Tala Vea"))
    assert one_person(two("Tala Vea", "Ms Tala VEA"))


def test_one_name_and_one_country_or_one_institution() -> None:
    assert one_person(two("Tala Vea", "Tala Vea", ("Poet", "Verse Circle", "FJ")))


def test_one_name_and_nothing_else_stays_two_and_in_doubt() -> None:
    found = two("Tala Vea", "Tala Vea", ("Poet", "Verse Circle", "TO"))
    assert not one_person(found)
    assert [doubt.one.names for doubt in found.doubts] == [("Tala Vea",)]


def test_a_third_article_ties_the_two() -> None:
    poet = ("Poet", "Verse Circle", "TO")
    found = together(of("a", "Tala Vea", HEAD), of("b", "Tala Vea", poet), of("c", "Tala Vea", HEAD, poet))
    assert found.same("p", "a", "b", "c")
    assert not found.doubts


def test_one_surname_is_not_enough() -> None:
    assert not one_person(two("Tala Vea", "Sione Vea"))
    assert not one_person(two("Vea", "Tala Vea", ("Poet", "Verse Circle", "TO")))


def test_a_surname_alone_needs_the_office_or_the_institution() -> None:
    assert one_person(two("Vea", "Tala Vea"))
    assert one_person(two("Vea", "Tala Vea", ("Deputy Harbour Master", "Port Board", "FJ")))
    assert not one_person(two("Vea", "Tala Vea", ("Poet", "Verse Circle", "FJ"))), "a country has many of one name"


def test_initials_and_short_first_names_need_a_tie_too() -> None:
    for name in ("T. Vea", "T Vea"):
        assert one_person(two(name, "Tala Vea"))
    assert one_person(two("Bill Carter", "William Carter"))
    assert not one_person(two("S. Vea", "Tala Vea"))
    assert not one_person(two("Bill Carter", "William Carter", ("Poet", "Verse Circle", "TO")))


def test_a_surname_that_two_have_held_the_office_with_is_left_open() -> None:
    found = together(of("a", "Vea", HEAD), of("b", "Tala Vea", HEAD), of("c", "Sione Vea", HEAD))
    assert len({found.things[article, "p"].path for article in "abc"}) == 3
    assert found.doubts


def test_years_apart_a_surname_may_be_another_holder() -> None:
    assert not one_person(two("Vea", "Tala Vea", published="2006-01-01"))
    assert one_person(two("Tala Vea", "Tala Vea", published="2006-01-01"))


def test_the_fullest_name_is_the_label() -> None:
    found = together(of("a", "Vea", HEAD), of("b", "T. Vea", HEAD), of("c", "Tala Vea", HEAD))
    assert {found.things[article, "p"].label for article in "abc"} == {"Tala Vea"}
