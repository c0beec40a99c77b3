from tests.extraction.conftest import Read


def test_a_day_of_another_clause(read: Read) -> None:
    facts = read("Ana Ruiz met with President Jon Berg last month, and Minister Ole Holm recently visited Lima.")
    assert [(event.kind, str(event.date)) for event in facts.events] == [("meeting", "2021-04"), ("visit", "None")]


def test_the_day_of_the_month_behind_a_weekday(read: Read) -> None:
    facts = read("Minister Ana Ruiz will meet in Venice on Saturday, 25 August, with Minister Jon Berg.")
    assert str(facts.events[0].date) == "2021-08-25"


def test_where_somebody_stays_meanwhile(read: Read) -> None:
    facts = read("While in Peru, President Ana Ruiz will meet with Prime Minister Jon Berg to plan for Quito.")
    assert facts.name(facts.events[0].place) == "Peru"


def test_a_state_right_behind_a_name(read: Read) -> None:
    facts = read("Minister Ana Ruiz will attend the Andean Water Forum in Peru from 20 to 21 March 2022.")
    assert facts.name(facts.events[0].place) == "Peru"


def test_what_is_scheduled_or_not_planned_at_all(read: Read) -> None:
    planned = read("Talks between President Ana Ruiz and Premier Jon Berg, scheduled for Friday, come amid strikes.")
    assert planned.events[0].status == "planned"
    assert read("Minister Ana Ruiz has no plans to start trade talks with Norway.").events == []


def test_they_are_the_people_just_named(read: Read) -> None:
    facts = read("Professor Ana Ruiz and Professor Jon Berg visited Lima. They also met with Minister Ole Holm.")
    assert facts.participants(1) == ["Ana Ruiz", "Jon Berg", "Ole Holm"]


def test_letters_behind_a_name_are_nobody(read: Read) -> None:
    facts = read("Minister Ana Ruiz and Mr Jon Berg, QC, met with Minister Ole Holm in Lima.")
    assert facts.participants() == ["Ana Ruiz", "Jon Berg", "Ole Holm"]


def test_a_place_where_a_body_sits(read: Read) -> None:
    facts = read("Minister Ana Ruiz met with Jon Berg of the Embassy of Norway in Lima.")
    assert facts.events[0].place is None


def test_the_place_of_another_gathering(read: Read) -> None:
    facts = read("Peru will host the Andean Water Forum in parallel with the bank's larger event in Lima.")
    assert [facts.name(event.place) for event in facts.events] == [None]


def test_the_day_on_which_a_conference_acts_or_ends(read: Read) -> None:
    acts = read("The charter was adopted by the Andean Water Conference today. Ana Ruiz addressed the conference.")
    ends = read("Ana Ruiz attended the Andean Water Forum. The Andean Water Forum will end on 19 May 2021.")
    assert [event.date for event in [*acts.events, *ends.events]] == [None, None]


def test_the_day_of_the_talks_told_of_before(read: Read) -> None:
    facts = read("It followed a round last September and the first direct talks between Peru and Chile in January.")
    assert str(facts.events[-1].date) == "2021-01"
