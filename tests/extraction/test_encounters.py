import pytest

from tests.extraction.conftest import Facts, Read


def told(facts: Facts) -> list[tuple[str, str, set[str | None], str | None]]:
    """Each event with its kind, status, participants and place."""
    return [
        (e.kind, e.status, {facts.name(p.entity) for p in e.participants}, facts.name(e.place)) for e in facts.events
    ]


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz met with Prime Minister Jon Berg.",
        "President Ana Ruiz and Prime Minister Jon Berg met.",
        "President Ana Ruiz conferred with Prime Minister Jon Berg.",
        "President Ana Ruiz spoke by phone with Prime Minister Jon Berg.",
        "President Ana Ruiz telephoned Prime Minister Jon Berg.",
        "President Ana Ruiz received Prime Minister Jon Berg.",
        "Prime Minister Jon Berg was welcomed by President Ana Ruiz.",
        "President Ana Ruiz held a meeting with Prime Minister Jon Berg.",
        "President Ana Ruiz travelled abroad for talks with Prime Minister Jon Berg.",
        "The talks between President Ana Ruiz and Prime Minister Jon Berg lasted an hour.",
        "President Ana Ruiz joined Prime Minister Jon Berg to discuss fishing.",
    ],
)
def test_a_meeting_in_its_many_words(read: Read, text: str) -> None:
    meetings = [event for event in told(read(text)) if event[0] == "meeting"]
    assert meetings == [("meeting", "held", {"Ana Ruiz", "Jon Berg"}, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile held talks.",
        "Peru and Chile are in talks about a border post.",
        "Peruvian officials met with Chilean negotiators.",
        "The talks between Peru and Chile ended.",
        "Peru-Chile talks resumed.",
        "Ministers from Peru and Chile gathered to discuss fishing.",
        "A Peruvian delegation met with officials from Chile.",
    ],
)
def test_states_take_part_through_their_people(read: Read, text: str) -> None:
    assert told(read(text)) == [("meeting", "held", {"Peru", "Chile"}, None)]


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz may meet Jon Berg.",
        "President Ana Ruiz wants to meet Jon Berg.",
        "President Ana Ruiz did not meet Jon Berg.",
        "Ana Ruiz stressed the importance of dialogue with Chile.",
        "Ana Ruiz called for talks with Chile.",
    ],
)
def test_what_is_only_wished_for_is_no_event(read: Read, text: str) -> None:
    assert read(text).events == []


def test_what_is_to_come_and_what_is_called_off(read: Read) -> None:
    assert told(read("President Ana Ruiz will meet Jon Berg in Oslo."))[0][1] == "planned"
    assert told(read("President Ana Ruiz cancelled a meeting with Jon Berg."))[0][1] == "cancelled"


def test_bilateral_meetings_are_one_with_each(read: Read) -> None:
    facts = read("President Ana Ruiz held bilateral meetings with officials from Peru, Chile and Norway.")
    assert [sorted(filter(None, who)) for _, _, who, _ in told(facts)] == [
        ["Ana Ruiz", "Peru"],
        ["Ana Ruiz", "Chile"],
        ["Ana Ruiz", "Norway"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz visited Norway.",
        "President Ana Ruiz travelled to Norway.",
        "President Ana Ruiz arrived in Norway.",
        "President Ana Ruiz flew to Norway.",
        "President Ana Ruiz has returned from Norway.",
        "President Ana Ruiz paid a visit to Norway.",
        "President Ana Ruiz's visit to Norway was short.",
        "The protocol was signed during a visit to Norway by President Ana Ruiz.",
        "During a visit to Norway, President Ana Ruiz praised the fjords.",
    ],
)
def test_a_visit_in_its_many_words(read: Read, text: str) -> None:
    visits = [event for event in told(read(text)) if event[0] == "visit"]
    assert visits == [("visit", "held", {"Ana Ruiz"}, "Norway")]


def test_a_journey_to_several_places_is_a_visit_to_each(read: Read) -> None:
    facts = read("President Ana Ruiz will visit Norway, Chile and Peru.")
    assert [(status, place) for _, status, _, place in told(facts)] == [
        ("planned", "Norway"),
        ("planned", "Chile"),
        ("planned", "Peru"),
    ]


def test_a_body_that_is_visited_receives(read: Read) -> None:
    facts = read("President Ana Ruiz visited the University of Oslo.")
    assert [facts.name(o) for o in facts.events[0].organisers] == ["University of Oslo"]


def test_a_delegation_with_those_who_lead_it(read: Read) -> None:
    facts = read("A Peruvian delegation led by Minister Ana Ruiz visited Norway.")
    assert told(facts) == [("visit", "held", {"Peru", "Ana Ruiz"}, "Norway")]


def test_later_sentences_say_more(read: Read) -> None:
    facts = read("President Ana Ruiz met Jon Berg. She was joined by Minister Eva Lund.")
    assert told(facts)[0][2] == {"Ana Ruiz", "Jon Berg", "Eva Lund"}
    facts = read("President Ana Ruiz will meet Jon Berg. The meeting will be held in Oslo on 20 May.")
    assert (facts.name(facts.events[0].place), str(facts.events[0].date)) == ("Oslo", "2021-05-20")


def test_who_speaks_at_a_gathering_takes_part(read: Read) -> None:
    facts = read("President Ana Ruiz spoke at a ceremony in Oslo.")
    assert told(facts) == [("ceremony", "held", {"Ana Ruiz"}, "Oslo")]


def test_a_signing_with_nothing_more_is_no_event(read: Read) -> None:
    assert read("The protocol was signed at a ceremony in Oslo by Minister Ana Ruiz.").events == []


def test_editions_are_told_apart_by_year(read: Read) -> None:
    text = "The ASEAN Summit opened in Manila on Monday. The leaders said at the 2010 summit in Hanoi that it was late."
    facts = read(text)
    assert [(str(e.date), facts.name(e.place)) for e in facts.events] == [("2021-05-10", "Manila"), ("2010", "Hanoi")]


def test_bodies_and_buildings_are_no_gatherings(read: Read) -> None:
    assert read("The United States Congress sat in May.").events == []
    assert read("Jon Berg, secretary-general of the Andean Forum, spoke to reporters.").events == []


def test_a_counterpart_with_a_name_is_that_person(read: Read) -> None:
    facts = read("President Ana Ruiz held talks with her Norwegian counterpart Jon Berg.")
    assert told(facts)[0][2] == {"Ana Ruiz", "Jon Berg"}


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz called on Prime Minister Jon Berg.",
        "President Ana Ruiz paid a courtesy call on Prime Minister Jon Berg.",
        "President Ana Ruiz discussed fishing with Prime Minister Jon Berg.",
        "President Ana Ruiz exchanged views with Prime Minister Jon Berg.",
        "President Ana Ruiz hosted a dinner for Prime Minister Jon Berg.",
        "The two leaders, Ana Ruiz of Peru and Jon Berg of Chile, met.",
    ],
)
def test_a_call_a_meal_or_a_discussion_is_a_meeting(read: Read, text: str) -> None:
    facts = read(text)
    assert {facts.name(o) for o in facts.events[0].organisers} | {*facts.participants()} == {"Ana Ruiz", "Jon Berg"}
    assert [event.kind for event in facts.events] == ["meeting"]


def test_calling_on_somebody_to_act_is_no_meeting(read: Read) -> None:
    assert read("President Ana Ruiz called on Prime Minister Jon Berg to resign.").events == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Talks in Lima between Peru and Chile broke down.", {"Peru", "Chile"}),
        ("Negotiators from Peru and Chile resumed talks in Quito.", {"Peru", "Chile"}),
        ("A meeting of the ministers of Peru, Chile and Bolivia took place in Lima.", {"Peru", "Chile", "Bolivia"}),
        ("EU finance ministers met in Lima.", {"EU"}),
    ],
)
def test_more_ways_to_name_the_sides_of_talks(read: Read, text: str, who: set[str]) -> None:
    facts = read(text)
    assert [(e.kind, {facts.name(p.entity) for p in e.participants}) for e in facts.events] == [("meeting", who)]


def test_leading_a_delegation_somewhere_is_a_visit(read: Read) -> None:
    facts = read("Ana Ruiz, the trade minister, led a trade mission to Chile and Bolivia.")
    assert told(facts) == [("visit", "held", {"Ana Ruiz"}, "Chile"), ("visit", "held", {"Ana Ruiz"}, "Bolivia")]


def test_a_delegations_state_stands_beside_its_leader(read: Read) -> None:
    facts = read("A Peruvian delegation headed by Trade Minister Ana Ruiz visited Chile.")
    assert told(facts) == [("visit", "held", {"Peru", "Ana Ruiz"}, "Chile")]


def test_who_invites_is_not_who_visits(read: Read) -> None:
    facts = read("President Ana Ruiz paid a state visit to Chile at the invitation of President Jon Berg.")
    assert told(facts) == [("visit", "held", {"Ana Ruiz"}, "Chile")]


def test_being_somewhere_to_meet_somebody_is_told_as_done(read: Read) -> None:
    facts = read("Prime Minister Jon Berg was in Lima to meet President Ana Ruiz.")
    assert ("meeting", "held", {"Jon Berg", "Ana Ruiz"}, "Lima") in told(facts) or (
        "meeting",
        "held",
        {"Jon Berg", "Ana Ruiz"},
        None,
    ) in told(facts)


def test_a_meeting_for_a_named_gathering_is_that_gathering(read: Read) -> None:
    facts = read("The presidents of Peru and Chile met in Lima on 3 May 2021 for the third Andean Water Summit.")
    (event,) = facts.events
    assert (event.kind, event.name, facts.name(event.place)) == ("conference", "Andean Water Summit", "Lima")
    assert set(facts.participants()) == {"Peru", "Chile"}
