from tests.extraction.conftest import Read


def test_the_body_of_somebodys_post_takes_no_part(read: Read) -> None:
    facts = read("Ana Ruiz, director of the Lima Institute, and Jon Berg attended the Andean Water Forum in Quito.")
    assert facts.participants() == ["Ana Ruiz", "Jon Berg"]


def test_one_body_in_talks_with_nobody_in_particular(read: Read) -> None:
    assert read("The Ministry of Water has been taking part in the dialogue on rivers.").events == []


def test_houses_in_touch_hold_no_gathering(read: Read) -> None:
    assert read("Lima University is in discussions with Acme Corp about a new laboratory.").events == []
    assert len(read("Peru and Chile held talks on fisheries in Lima on Tuesday.").events) == 1


def test_our_own_people_are_not_named(read: Read) -> None:
    assert read("Our Acme Corp engineers will meet in September 2021 to compare notes.").events == []


def test_what_had_only_been_set(read: Read) -> None:
    assert read("The mayor said that Minister Ana Ruiz had been scheduled to arrive in Lima on Monday.").events == []


def test_a_fair_that_is_only_thought_of(read: Read) -> None:
    facts = read("Ministers agreed on the desirability of holding a Third Andean Trade Fair in Peru.")
    assert [event.name for event in facts.events] == []
