"""What lies around a thing, its timeline, and what two things share."""

from kg.inspection import find
from kg.inspection.comparison import compare
from kg.inspection.neighbours import neighbours
from kg.inspection.timeline import timeline
from kg.store import EmbeddedStore


def test_neighbours_come_by_distance_and_lead_on_from_one_another(example_store: EmbeddedStore) -> None:
    aliyeva = find(example_store, "Sabina Aliyeva")
    found = neighbours(example_store, aliyeva, depth=2, ties=["office", "agreement"])
    assert [(one.depth, one.thing.label) for one in found] == [
        (1, "Commissioner for Human Rights of Azerbaijan"),
        (2, "Mediator of the Kingdom of Morocco"),
        (2, "OIC Independent Permanent Human Rights Commission"),
    ]
    assert {one.via.label for one in found if one.depth == 2} == {"Commissioner for Human Rights of Azerbaijan"}
    assert neighbours(example_store, aliyeva, ties=["office", "agreement"]) == found[:1]
    assert all(one.support.quote for one in found)


def test_claimed_neighbours_are_listed_where_they_are_asked_for(example_store: EmbeddedStore) -> None:
    claimed = {
        one.fact
        for name in ("Australia", "France", "Turkey", "United States", "Scott Morrison")
        for one in neighbours(example_store, find(example_store, name), claims=True)
        if one.support.claimed
    }
    assert claimed
    assert all("/claim/" in fact for fact in claimed)


def test_a_timeline_keeps_dates_as_they_are_told_and_marks_reports(example_store: EmbeddedStore) -> None:
    entries = timeline(example_store, find(example_store, "Sabina Aliyeva"))
    dates = [entry.date for entry in entries]
    assert dates == sorted(dates)
    by_kind = {entry.fact.kind: entry.reported for entry in entries}
    assert by_kind == {"agreement": False, "event": False, "office": True, "statement": True}
    naval = timeline(example_store, find(example_store, "Naval Group"))
    assert "2016" in {entry.date for entry in naval}


def test_two_things_share_what_they_did_together_and_what_both_are_tied_to(example_store: EmbeddedStore) -> None:
    names = ("Commissioner for Human Rights of Azerbaijan", "Mediator of the Kingdom of Morocco")
    found = compare(example_store, *(find(example_store, name) for name in names))
    assert (found.one.label, found.other.label) == names
    assert [(fact.kind, fact.date) for fact in found.together] == [("agreement", "2022-10-19")]
    assert all(fact.quotations for fact in found.together)

    france = compare(example_store, *(find(example_store, name) for name in ("Australia", "France")))
    naval = next(shared for shared in france.shared if shared.thing.label == "Naval Group")
    assert [bond.tie for bond in naval.one] == ["agreement"]
    assert [bond.tie for bond in naval.other] == ["country"]
    assert naval.one[0].support.quote
