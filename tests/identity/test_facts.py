"""What other articles' facts are compared with; what a fact is by itself is tested with the mapping."""

import pytest

from kg.identity import Unit
from kg.identity.facts import fact_keys, fact_paths, fact_units
from tests.identity.sheets import Plain, agreement, event, office, place, sheet

PATHS = {"fj": "place/FJ", "to": "place/TO", "p": "person/x", "pier": "place/pier"}
ENTITIES = [place("fj", "Fiji", "country", "FJ"), place("to", "Tonga", "country", "TO")]


def unit(fact: Plain, published: str | None = "2021-05-04") -> Unit | None:
    return fact_units(sheet("a", ENTITIES, fact, published=published), PATHS).get("f1")


def test_agreements_of_the_same_parties_are_compared() -> None:
    one, other = unit(agreement("fj", "to", title="Reef Pact")), unit(agreement("to", "fj", date="2019"))
    assert one
    assert other
    assert one.block == other.block
    assert one.names == ("Reef Pact",)
    assert one.ties == ("place/FJ", "place/TO")


@pytest.mark.parametrize(
    ("date", "published", "block"),
    [
        ("2021-01-02", None, "event/2021-1"),
        ("2021-12", None, "event/2021-4"),
        ("2021", "2021-05-04", "event/2021-2"),
        (None, "2020-07-01", "event/2020-3"),
        (None, None, "event/a"),
    ],
)
def test_events_of_a_quarter_are_compared(date: str | None, published: str | None, block: str) -> None:
    found = unit(event("fj", date=date), published)
    assert found
    assert found.block == block


def test_claims_offices_and_statements_are_compared_with_none() -> None:
    assert unit(agreement("fj", "to", claimed_by="fj")) is None
    assert unit(event("fj", claimed_by="to")) is None
    assert unit(office("p", "Harbour Master", country="FJ")) is None


def test_what_a_sheet_says_twice_with_other_particulars_is_two() -> None:
    told = sheet("a", ENTITIES, agreement("fj", "to", subject="reefs"), agreement("fj", "to", subject="ports"))
    assert len(set(fact_keys(told, PATHS).values())) == len(set(fact_paths(told, PATHS).values())) == 2
