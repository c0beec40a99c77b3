from tests.extraction.conftest import Read


def organisers(read: Read, text: str) -> list[str | None]:
    facts = read(text)
    return [facts.name(who) for event in facts.events for who in event.organisers]


def test_who_hosts_a_named_gathering(read: Read) -> None:
    text = "The Andean Water Council is also hosting the Lima Rights Forum, which will take place on 3 June."
    facts = read(text)
    assert organisers(read, text) == ["Andean Water Council"]
    assert str(facts.events[0].date) == "2021-06-03"


def test_who_convenes_ministers_holds_their_meeting(read: Read) -> None:
    facts = read("Foreign Minister Ana Ruiz convened the ministers of Chile, Norway and Peru in Oslo on Tuesday.")
    assert facts.events[0].kind == "meeting"
    assert facts.participants() == ["Chile", "Norway", "Peru"]


def test_plural_ministers_are_nobody_in_particular(read: Read) -> None:
    assert organisers(read, "Ministers agreed to convene the next Lima Rights Forum in 2022.") == []
