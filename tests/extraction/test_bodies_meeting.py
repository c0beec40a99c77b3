from tests.extraction.conftest import Read


def test_a_bodys_annual_meeting_is_held_by_it(read: Read) -> None:
    facts = read("The annual meeting of the International Monetary Fund will open in Lima on 7 June 2021.")
    (event,) = facts.events
    assert (event.kind, event.status, str(event.date)) == ("meeting", "planned", "2021-06-07")
    assert [facts.name(o) for o in event.organisers] == ["International Monetary Fund"]


def test_without_day_or_place_it_is_left_out(read: Read) -> None:
    assert read("The annual meeting of the International Monetary Fund is a large affair.").events == []
