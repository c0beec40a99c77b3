from tests.extraction.conftest import Read


def test_a_delegation_to_a_state_is_a_visit(read: Read) -> None:
    facts = read("Professor Ana Ruiz is part of Prime Minister Jon Berg's delegation to China.")
    event = facts.events[0]
    assert (event.kind, facts.name(event.place)) == ("visit", "China")
    assert facts.participants() == ["Jon Berg", "Ana Ruiz"]


def test_an_appearance_somewhere_is_a_visit(read: Read) -> None:
    facts = read("Vice President Ana Ruiz, who met nobody, made a surprise appearance in Lima.")
    assert [(event.kind, facts.name(event.place)) for event in facts.events] == [("visit", "Lima")]


def test_a_delegation_led_by_people_goes_to_each_place(read: Read) -> None:
    facts = read("A Norwegian delegation – led by Ana Ruiz and Jon Berg – traveled to Lima and Quito this week.")
    assert [facts.name(event.place) for event in facts.events] == ["Lima", "Quito"]
    assert facts.participants() == ["Norway", "Ana Ruiz", "Jon Berg"]


def test_a_town_that_is_not_listed_before_its_state(read: Read) -> None:
    facts = read("Minister Ana Ruiz made an official visit to Quirimba, Peru, from 2 to 3 May 2021.")
    assert facts.name(facts.events[0].place) == "Quirimba"


def test_a_guest_named_by_state_and_title(read: Read) -> None:
    facts = read("Norway's policy is sound, visiting U.S. trade secretary Jon Berg told a press conference.")
    visits = [event for event in facts.events if event.kind == "visit"]
    assert [facts.name(p.entity) for event in visits for p in event.participants] == ["Jon Berg"]
