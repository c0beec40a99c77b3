from collections import Counter
from typing import get_args

import pytest

from kg.facts.countries import country_names
from kg.facts.terms import InstitutionType
from kg.identity.wording import is_acronym, plain
from kg.registers import Registered, institutions
from kg.registers.files import read
from kg.resources import resource

FILES = sorted(file.name for file in resource("data", "institutions").iterdir() if file.name.endswith(".yaml"))


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_a_list_of_institutions(name: str) -> None:
    entries = read(resource("data", "institutions", name))
    assert entries
    assert all(entry["name"].strip() == entry["name"] != "" for entry in entries)
    assert all(set(entry) <= set(Registered.__slots__) for entry in entries)


def test_every_entry_of_every_file_is_registered() -> None:
    listed = [entry["name"] for name in FILES for entry in read(resource("data", "institutions", name))]
    assert [entry.name for entry in institutions()] == listed


def test_there_are_hundreds_and_ombudsman_institutions_of_a_hundred_countries() -> None:
    assert len(institutions()) >= 400
    assert len({entry.country for entry in institutions() if entry.type == "ombudsman"} - {None}) >= 100


def test_types_and_countries_are_those_of_sheets() -> None:
    assert {entry.type for entry in institutions()} <= set(get_args(InstitutionType))
    assert {entry.country for entry in institutions()} - {None} <= set(country_names())


def test_name_and_country_are_an_entrys_own() -> None:
    taken = Counter((plain(entry.name), entry.country) for entry in institutions())
    assert [key for key, times in taken.items() if times > 1] == []


def test_every_part_is_part_of_an_entry() -> None:
    known = {entry.name for entry in institutions()}
    assert {entry.part_of for entry in institutions() if entry.part_of} <= known
    assert not [entry.name for entry in institutions() if entry.part_of == entry.name]


def test_no_part_is_its_own_whole_by_a_longer_way() -> None:
    parent = {entry.name: entry.part_of for entry in institutions() if entry.part_of}
    for start in parent:
        passed, here = {start}, parent.get(start)
        while here:
            assert here not in passed, start
            passed.add(here)
            here = parent.get(here)


def test_no_two_bodies_without_a_country_share_a_full_name() -> None:
    owners: dict[str, set[str]] = {}
    for entry in institutions():
        for name in entry.names:
            if not (entry.country or is_acronym(name)):
                owners.setdefault(plain(name), set()).add(entry.name)
    assert {name: found for name, found in owners.items() if len(found) > 1} == {}


def test_wikidata_ids_look_like_them_and_belong_to_one_entry() -> None:
    ids = [entry.wikidata for entry in institutions() if entry.wikidata]
    assert all(one[0] == "Q" and one[1] != "0" and one[1:].isdigit() for one in ids)
    assert [one for one, times in Counter(ids).items() if times > 1] == []


def test_acronyms_stand_among_the_acronyms_once() -> None:
    for entry in institutions():
        assert len(set(entry.acronyms)) == len(entry.acronyms), entry.name


def test_former_bodies_say_until_when() -> None:
    assert {1900 < entry.until < 2100 for entry in institutions() if entry.until} <= {True}
