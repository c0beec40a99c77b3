"""The ways English has to say that an agreement was made, between whom, and how it stands."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile entered into an accord on copper.",
        "Peru and Chile have agreed to a treaty on copper.",
        "The signing of a treaty between Peru and Chile took three years.",
        "An accord (PCA) signed this week between Peru and Chile will open the border.",
        "Both countries welcomed the treaty between Peru and Chile signed in Quito.",
        "Trade grew under a 1994 Peru-Chile treaty.",
        "Peru has a treaty with Chile.",
        "The leaders of Peru and Chile hosted a feast. Peru joined Chile in signing an accord on copper.",
        "Officials congratulated Peru and Chile for signing a treaty on copper.",
    ],
)
def test_both_parties(read: Read, text: str) -> None:
    assert sorted(filter(None, read(text).parties())) == ["Chile", "Peru"]


def test_accords_with_several_partners_are_one_each(read: Read) -> None:
    facts = read("Peru signed trade accords with Chile and Norway.")
    assert [facts.parties(at) for at in range(2)] == [["Peru", "Chile"], ["Peru", "Norway"]]


def test_two_accords_on_different_things_are_two(read: Read) -> None:
    facts = read(
        "Peru and Chile signed an accord on copper. They have history. Peru and Chile signed an accord on fish."
    )
    assert [agreement.subject for agreement in facts.agreements] == ["copper", "fish"]


def test_whom_it_is_signed_at_is_no_party(read: Read) -> None:
    facts = read("Norway brokered a peace accord between Peru and Chile.")
    assert facts.parties() == ["Peru", "Chile"]


def test_a_body_that_signs_through_another(read: Read) -> None:
    facts = read("The University of Lima, through its Institute of Mining, signed a memorandum with Acme Ltd in May.")
    assert facts.parties() == ["University of Lima", "Acme Ltd"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru and Chile held talks on a trade treaty between Peru and Chile.", "negotiating"),
        ("Peru called for a ceasefire between Chile and Norway.", "negotiating"),
        ("Peru withdrew from its treaty with Chile.", "ended"),
        ("Peru and Chile extended their accord on copper.", "in-force"),
        ("The treaty between Peru and Chile must still be ratified.", "planned"),
        ("Peru hopes for the early signing of a treaty with Chile.", "planned"),
    ],
)
def test_how_it_stands(read: Read, text: str, status: str) -> None:
    assert [agreement.status for agreement in read(text).agreements] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "All treaties signed by Peru bind its ports.",
        "The two leaders praised the close partnership between Peru and Chile.",
    ],
)
def test_no_particular_agreement(read: Read, text: str) -> None:
    assert read(text).agreements == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru and Chile signed a treaty. Under today's treaty, Peru will sell copper.", "2021-05-12"),
        ("The accord between Peru and Chile was signed by Ana Ruiz and Jon Berg yesterday.", "2021-05-11"),
        ("Peru and Chile signed a treaty that expires in 2030.", None),
        ("Peru has signed accords with Chile since 1981.", None),
    ],
)
def test_day(read: Read, text: str, day: str | None) -> None:
    date = read(text).agreements[0].date
    assert (str(date) if date else None) == day


def test_the_place_of_a_journey(read: Read) -> None:
    facts = read("While in Norway, the University of Lima also signed a memorandum with Acme Ltd in May.")
    assert facts.name(facts.agreements[0].place) == "Norway"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peru and Chile signed a defence and customs treaty.", "defence and customs"),
        ("Peru and Chile signed a treaty extending the range of shared courses.", "the range of shared courses"),
        ("Peru signed a memorandum (MoU) with Chile on mine safety.", "mine safety"),
        ("Peru signed an accord with Chile to share water, teaching and energy.", "share water, teaching and energy"),
    ],
)
def test_subject(read: Read, text: str, subject: str) -> None:
    assert read(text).agreements[0].subject == subject


def test_the_press_reports_it(read: Read) -> None:
    facts = read("Peru and Chile signed a treaty on copper, the Andina news agency reported.")
    assert facts.name(facts.agreements[0].claimed_by) == "Andina"


def test_an_official_of_a_party_who_tells_of_it(read: Read) -> None:
    facts = read('Peruvian minister Ana Ruiz said: "We built on the accord signed between Peru and Chile in 2014."')
    assert [facts.name(agreement.claimed_by) for agreement in facts.agreements] == ["Ana Ruiz"]


def test_a_counterpart_and_a_body_of_a_body_are_bound_with_the_one_who_signs(read: Read) -> None:
    facts = read(
        "Chilean Ombudswoman Ana Lopez signed a memorandum of understanding on joint work on Monday with her Peruvian "
        "counterpart and with the Rivers Commission (RC) of the Andean Union (AU). The Ombudsman's Office of Chile was "
        "the host."
    )
    assert facts.parties() == ["Ombudsman's Office of Chile", "Ombudsman of Peru", "Rivers Commission"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Acme Ltd is delighted to sign the agreement with Bolt Corp.", "signed"),
        ("Acme Ltd and Bolt Corp re-signed the memorandum.", "in-force"),
        ("A renewed agreement between Acme Ltd and Bolt Corp keeps the port open.", "in-force"),
    ],
)
def test_how_it_stands_by_the_words_around(read: Read, text: str, status: str) -> None:
    assert [agreement.status for agreement in read(text).agreements] == [status]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peru and Chile signed a treaty on aid for miners, in which both trust.", "aid for miners"),
        ("Peru and Chile signed an accord calling for an end to tariffs.", "an end to tariffs"),
        ("Peru and Chile signed a pact that sets out shared rules for rivers.", "shared rules for rivers"),
        ("Peru and Chile signed the Agreement on Open, Fair, and Balanced Trade.", "Open, Fair, and Balanced Trade"),
        ("Peru and Chile reached an accord in principle.", None),
    ],
)
def test_where_the_subject_begins_and_ends(read: Read, text: str, subject: str | None) -> None:
    assert [agreement.subject for agreement in read(text).agreements] == [subject]
