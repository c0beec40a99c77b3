import re

from kg.identity import path_of
from kg.identity.paths import digest, slug


def test_a_path_can_be_read_and_never_depends_on_the_name_alone() -> None:
    one, other = (path_of(("institution", "coral board", code)) for code in ("FJ", "TO"))
    assert re.fullmatch(r"institution/coral-board-fj-[0-9a-f]{10}", one)
    assert one != other


def test_a_country_stands_under_its_code() -> None:
    assert path_of(("country", "FJ")) == "place/FJ"


def test_an_institution_of_the_register_is_called_as_there() -> None:
    assert path_of(("institution", "register", "Coral Board", "FJ")).startswith("institution/coral-board-fj-")


def test_a_venue_of_one_article_does_not_tell_which() -> None:
    assert re.fullmatch(r"place/pier-hall-[0-9a-f]{10}", path_of(("place", "venue", "pier hall", "in", "a-1")))


def test_a_fact_has_no_name() -> None:
    assert re.fullmatch(r"agreement/[0-9a-f]{16}", path_of(("agreement", "treaty", "x", "y")))


def test_a_name_without_latin_letters_still_has_a_path() -> None:
    assert re.fullmatch(r"person/[0-9a-f]{10}", path_of(("person", "李", "country CN")))


def test_texts_are_told_apart_where_they_meet() -> None:
    assert digest("ab", "c") != digest("a", "bc")


def test_a_slug_is_short_and_ends_in_a_word() -> None:
    assert slug("Ünïted — Harbours") == "united-harbours"
    assert len(slug("sea " * 40)) <= 60
    assert not slug("sea " * 40).endswith("-")
