from collections import Counter

import pytest
from babel import Locale

from kg.facts.countries import country_names
from kg.identity.wording import plain
from kg.registers import readings, territories

_NOT_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"])
"""Codes of Unicode CLDR that ISO 3166-1 does not assign."""


def test_every_code_of_the_standard_is_there_with_three_letters_of_its_own() -> None:
    ours = {one.code: one.alpha3 for one in territories() if one.code}
    assert {
        code for code in map(str, Locale("en").territories) if code.isalpha() and len(code) == 2
    } - _NOT_ISO <= ours.keys()
    assert all(len(alpha3) == 3 and alpha3.isupper() for alpha3 in ours.values())
    assert len(set(ours.values())) == len(ours)


def test_codes_stand_once() -> None:
    codes = Counter(one.code for one in territories() if one.code)
    assert set(codes.values()) == {1}


def test_norway_is_a_country_and_no_truth_value() -> None:
    assert country_names()["NO"] == "Norway"


def test_no_name_stands_under_two_territories() -> None:
    owners: dict[str, set[str]] = {}
    for one in territories():
        for name in one.names:
            owners.setdefault(plain(name), set()).add(one.code or one.name)
    assert {name: found for name, found in owners.items() if len(found) > 1} == {}


@pytest.mark.parametrize("code", ["SU", "YU", "DD"])
def test_a_state_that_ended_with_its_code_has_no_heir(code: str) -> None:
    (past,) = [one for one in territories() if one.code == code]
    assert past.until
    assert past.until < 2004
    assert past.same_as is None


def test_historical_states_are_their_own_and_have_ended() -> None:
    past = {one.name: one for one in territories() if not (one.code or one.contested)}
    assert {"West Germany", "Czechoslovakia", "Austria-Hungary", "South Yemen"} <= set(past)
    assert all(one.until and one.until < 2020 and not one.same_as for one in past.values())


def test_contested_territories_have_names_only() -> None:
    contested = [one for one in territories() if one.contested]
    assert len(contested) > 10
    for one in contested:
        assert (one.code, one.same_as, one.capitals, one.demonyms) == ("", None, (), ())


def test_an_ambiguous_name_is_read_as_one_that_it_could_be() -> None:
    known = {one.code for one in territories() if one.code}
    for name, reading in readings().items():
        assert len(reading.could_be) > 1, name
        assert reading.default in (None, *reading.could_be), name
        coded = [one for one in reading.could_be if one.isupper() and len(one) == 2]
        assert set(coded) <= known, name


@pytest.mark.parametrize("name", ["Korea", "Georgia", "Guinea", "Niger"])
def test_a_usual_reading_has_its_reason(name: str) -> None:
    assert readings()[name].default
    assert readings()[name].why


def test_wikidata_ids_look_like_them_and_belong_to_one_territory() -> None:
    ids = [one.wikidata for one in territories() if one.wikidata]
    assert all(one[0] == "Q" and one[1:].isdigit() for one in ids)
    assert len(set(ids)) == len(ids)
