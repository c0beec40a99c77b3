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


def test_who_speaks_at_a_named_gathering_takes_part(read: Read) -> None:
    facts = read("Water is scarce, Minister Ana Ruiz said on Monday at the opening of the Lima Rights Forum in Quito.")
    assert facts.participants() == ["Ana Ruiz"]
    assert str(facts.events[0].date) == "2021-05-10"
    assert read("Remarks by Jon Berg, Mayor of Oslo, at the Lima Rights Forum on 3 May.").participants() == ["Jon Berg"]


def test_the_writer_of_a_release_takes_part(read: Read) -> None:
    text = "MEDIA RELEASE\n\nMinister for Water Ana Ruiz\n\nI met with Prime Minister Jon Berg of Norway in Oslo today."
    assert set(read(text).participants()) == {"Ana Ruiz", "Jon Berg"}


def test_a_delegation_sent_to_attend(read: Read) -> None:
    text = (
        "Peru today announced a delegation to attend the inauguration of Jon Berg on 3 June in Oslo.\n\n"
        "Ana Ruiz, Minister for Water, will lead the delegation.\n\nMembers of the delegation:\n\n"
        "Mr Per Holm, Mayor of Lima"
    )
    facts = read(text)
    assert (facts.events[0].kind, str(facts.events[0].date)) == ("ceremony", "2021-06-03")
    assert facts.participants() == ["Ana Ruiz", "Per Holm"]


def test_a_city_after_a_venue(read: Read) -> None:
    facts = read("Ana Ruiz spoke at the Lima Rights Forum at the Andean Water Institute, Quito.")
    assert facts.name(facts.events[0].place) == "Quito"


def test_who_tells_takes_no_part(read: Read) -> None:
    text = "Prime Minister Jon Berg left Oslo for talks with President Ana Ruiz, Minister Per Holm said."
    assert set(read(text).participants()) == {"Jon Berg", "Ana Ruiz"}


def test_a_news_conference_of_one_is_no_event(read: Read) -> None:
    assert read("Minister Ana Ruiz told a news conference in Lima that water is scarce.").events == []
    assert read("Peru welcomes President Jon Berg's decision to send envoys.").events == []


def test_people_of_states_stand_for_them_at_a_meeting(read: Read) -> None:
    facts = read("At a meeting in Oslo last week Peruvian and Chilean trade ministers said water is scarce.")
    assert facts.participants() == ["Peru", "Chile"]
    assert facts.name(facts.events[0].place) == "Oslo"
