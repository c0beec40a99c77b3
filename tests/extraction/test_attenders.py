from tests.extraction.conftest import Read

FORUM = "The World Water Forum opened in Quito on Monday. "


def test_who_attends_with_no_word_for_where(read: Read) -> None:
    facts = read(FORUM + "More than ten leaders are expected to attend, including President Jacques Ruiz of Chile.")
    assert facts.participants() == ["Jacques Ruiz"]


def test_who_will_be_there_too(read: Read) -> None:
    facts = read(FORUM + "The new president of Peru, Ole Holm, will also be there.")
    assert facts.participants() == ["Ole Holm"]


def test_whom_participants_hear(read: Read) -> None:
    facts = read(FORUM + "Participants heard from Agriculture Secretary Ana Ruiz and Deputy Secretary Jon Berg.")
    assert facts.participants() == ["Ana Ruiz", "Jon Berg"]


def test_those_who_do_not_attend(read: Read) -> None:
    assert read(FORUM + "President Jon Berg did not attend.").participants() == []


def test_leaders_at_a_place(read: Read) -> None:
    facts = read("In Lima, the leaders of Peru, Japan, and Norway agreed to share the water.")
    event = facts.events[0]
    assert (event.kind, facts.name(event.place), facts.participants()) == (
        "meeting",
        "Lima",
        ["Peru", "Japan", "Norway"],
    )


def test_an_aside_about_leaders_is_no_meeting(read: Read) -> None:
    assert read("In Lima, the leaders of Peru are popular.").events == []


def test_a_speech_at_a_gathering(read: Read) -> None:
    facts = read("Minister Ana Ruiz said this in her keynote address at the Andean Forum in Lima on 11 May 2019.")
    assert (facts.participants(), str(facts.events[0].date)) == (["Ana Ruiz"], "2019-05-11")


def test_a_function_for_a_signing_is_a_ceremony(read: Read) -> None:
    facts = read("The pact was signed at a function in Lima on 2 May attended by Chancellor Jon Berg and Ana Ruiz.")
    assert facts.events[0].kind == "ceremony"


def test_a_gathering_that_only_its_name_tells_of(read: Read) -> None:
    assert read("More was done for rivers on the margins of the G20 Summit of Leaders.").events == []


def test_a_name_alone_between_quotation_marks(read: Read) -> None:
    facts = read("Minister Ana Ruiz will attend the “Andean Water Conference”, the first of its kind.")
    assert [(e.name, facts.participants()) for e in facts.events] == [("Andean Water Conference", ["Ana Ruiz"])]
