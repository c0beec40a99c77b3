import pytest

from tests.extraction.conftest import Facts, Read


def told(facts: Facts) -> list[tuple[str, str | None, set[str | None]]]:
    """Each event with its kind, day and participants."""
    return [
        (e.kind, str(e.date) if e.date else None, {facts.name(p.entity) for p in e.participants}) for e in facts.events
    ]


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2021, Acme Bank and Bolt Bank signed a memorandum in the presence of Minister Ana Ruiz.",
        "Acme Bank and Bolt Bank signed a memorandum on 3 May 2021. The signing was witnessed by Minister Ana Ruiz.",
        "Acme Bank and Bolt Bank signed a memorandum on 3 May 2021. Minister Ana Ruiz witnessed the signing.",
        "Acme Bank and Bolt Bank signed a memorandum on 3 May 2021. Minister Ana Ruiz was present at the signing.",
    ],
)
def test_those_who_look_on_at_a_signing_are_at_a_ceremony(read: Read, text: str) -> None:
    assert told(read(text)) == [("ceremony", "2021-05-03", {"Ana Ruiz"})]


def test_a_signing_without_witnesses_is_no_event(read: Read) -> None:
    assert read("Acme Bank and the University of Lima signed a memorandum on 3 May 2021.").events == []


@pytest.mark.parametrize(
    "text",
    [
        "Ambassador Eva Holm was also present.",
        "Also present were Ambassador Eva Holm and officials.",
        "Those attending included Eva Holm, director of Acme Bank.",
        'In her address, Eva Holm said: "This is a start."',
        "Eva Holm, head of the Chilean delegation, was content.",
        "The Chilean delegation was led by Ambassador Eva Holm.",
    ],
)
def test_later_sentences_add_who_else_was_there(read: Read, text: str) -> None:
    facts = read("Peru and Chile held talks in Lima on 3 May 2021. " + text)
    assert told(facts) == [("meeting", "2021-05-03", {"Peru", "Chile", "Eva Holm"})]


def test_delegations_told_of_in_one_sentence_have_a_leader_each(read: Read) -> None:
    facts = read(
        "Peru and Chile held talks in Lima. The Peruvian delegation was led by Minister Ana Ruiz; the Chilean side "
        "was headed by Mr Jon Berg, Deputy Secretary."
    )
    assert set(facts.participants()) == {"Peru", "Chile", "Ana Ruiz", "Jon Berg"}


def test_a_gathering_brings_together_those_who_come(read: Read) -> None:
    facts = read("The summit, which brought together leaders from Peru, Chile and Bolivia, ended on Monday.")
    assert told(facts) == [("conference", None, {"Peru", "Chile", "Bolivia"})]


def test_those_invited_below_a_heading_take_part(read: Read) -> None:
    facts = read(
        "President Ana Ruiz spoke of the Leaders Summit on Fishing that she will host on 3 June.\n\n"
        "The President invited the following leaders to participate in the Summit:\n\n"
        "- Prime Minister Jon Berg, Chile\n- President Eva Holm, Bolivia\n"
    )
    assert [facts.name(o) for o in facts.events[0].organisers] == ["Ana Ruiz"]
    assert set(facts.participants()) == {"Jon Berg", "Eva Holm"}
    assert facts.events[0].status == "planned"


def test_a_roll_belongs_to_the_event_that_one_on_it_is_in(read: Read) -> None:
    facts = read(
        "President Ana Ruiz met Prime Minister Jon Berg in Lima. The two countries will prepare the Andean Forum in "
        "June. The delegation included Jon Berg and Eva Holm."
    )
    met = next(e for e in facts.events if e.kind == "meeting")
    assert {facts.name(p.entity) for p in met.participants} == {"Ana Ruiz", "Jon Berg", "Eva Holm"}


def test_those_among_the_speakers_speak_there(read: Read) -> None:
    facts = read("Ana Ruiz, Jon Berg and Eva Holm were among the speakers at the Andean Forum in Lima.")
    assert {(facts.name(p.entity), p.as_) for p in facts.events[0].participants} == {
        ("Ana Ruiz", "speaker"),
        ("Jon Berg", "speaker"),
        ("Eva Holm", "speaker"),
    }
