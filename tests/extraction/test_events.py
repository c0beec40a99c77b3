from tests.extraction.conftest import Read


def test_a_meeting_has_both_sides_place_and_day(read: Read) -> None:
    facts = read("President Ana Ruiz met with Prime Minister Jon Berg of Norway in Oslo on Tuesday.")
    event = facts.events[0]
    assert facts.participants() == ["Ana Ruiz", "Jon Berg"]
    assert (event.kind, event.status, str(event.date), facts.name(event.place)) == (
        "meeting",
        "held",
        "2021-05-11",
        "Oslo",
    )


def test_talks_that_are_held(read: Read) -> None:
    assert read("Peru held talks with Chile.").events[0].kind == "meeting"
    assert read("Peru will hold talks with Chile.").events[0].status == "planned"


def test_a_visit_goes_to_a_state_or_city(read: Read) -> None:
    facts = read("Ana Ruiz visited Norway in March.")
    assert (facts.events[0].kind, facts.name(facts.events[0].place)) == ("visit", "Norway")


def test_a_named_gathering_with_those_who_attend(read: Read) -> None:
    text = "The Andean Summit on Water was held in Lima on 3 May. Ana Ruiz addressed the summit."
    facts = read(text)
    event = facts.events[0]
    assert (event.kind, event.name, str(event.date)) == ("conference", "Andean Summit on Water", "2021-05-03")
    assert [(facts.name(p.entity), p.as_) for p in event.participants] == [("Ana Ruiz", "speaker")]


def test_a_list_of_states_is_their_delegations(read: Read) -> None:
    text = (
        "The Andean Forum on Rights opened in Quito on Monday. Leaders of human rights bodies of Peru, Chile, "
        "Northern Cyprus and Norway attended the forum."
    )
    facts = read(text)
    assert set(facts.participants()) == {"Peru", "Chile", "Norway", "Northern Cyprus"}
    assert {p.as_ for p in facts.events[0].participants} == {"delegation"}


def test_a_contested_territory_gets_no_state_s_code(read: Read) -> None:
    facts = read("Peru held talks with Northern Cyprus.")
    place = next(e for e in facts.sheet.entities if e.name == "Northern Cyprus")
    assert place.kind == "place"
    assert (place.type, place.country) == ("territory", None)


def test_hosts_organise(read: Read) -> None:
    facts = read("The workshop was hosted by the Andean Water Council in Lima.")
    assert [facts.name(o) for o in facts.events[0].organisers] == ["Andean Water Council"]


def test_no_event(read: Read) -> None:
    assert read("Peru refused to hold talks with Chile.").events == []
    assert read("The meeting room was small.").events == []
