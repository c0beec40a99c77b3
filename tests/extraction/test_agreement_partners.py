"""With whom an agreement is, and which names near it bind nobody."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Petrona Corporation signed an agreement with the Chilean car maker Arvika Corporation on engines.",
        "Petrona Corporation signed an agreement with Chile's power company, Arvika Corporation, on engines.",
        "Engine work: Petrona Corporation and Arvika Corporation signed an agreement on engines.",
    ],
)
def test_words_for_its_sort_do_not_hide_a_partner(read: Read, text: str) -> None:
    assert read(text).parties() == ["Petrona Corporation", "Arvika Corporation"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's port authority signed an accord with a Chilean firm on cranes.",
        "Peruvian officials spoke. Chile universities have signed agreements with schools abroad.",
        "These agreements further enable trade with Peru and Chile.",
    ],
)
def test_a_state_is_not_bound_by_what_its_bodies_sign(read: Read, text: str) -> None:
    assert read(text).agreements == []


def test_those_an_agreement_is_only_of_use_to_are_not_bound(read: Read) -> None:
    facts = read("Peru and Chile signed an accord on radios, ensuring safe traffic with Norway and Ghana.")
    assert facts.parties() == ["Peru", "Chile"]


def test_the_body_takes_the_place_of_its_state(read: Read) -> None:
    facts = read(
        "Peru has signed an agreement with foreign partners. "
        "The Ministry of Transport of Peru signed an agreement with Arvika Corporation to build a port."
    )
    assert facts.parties() == ["Ministry of Transport of Peru", "Arvika Corporation"]
    assert len(facts.agreements) == 1


def test_what_an_agreement_is_to_bring_about_is_none_of_its_own(read: Read) -> None:
    facts = read("Peru and Chile signed a letter of intent to form a partnership on copper.")
    assert [agreement.kind for agreement in facts.agreements] == ["letter"]


def test_those_who_started_to_sign_have_signed(read: Read) -> None:
    assert [a.status for a in read("Peru and Chile started to sign an accord on copper.").agreements] == ["signed"]


def test_a_partnership_only_hoped_for_is_none(read: Read) -> None:
    assert read("Peru will also be able to form a partnership with Chile.").agreements == []


def test_what_is_talked_about_signing_is_not_signed(read: Read) -> None:
    facts = read("Peru and Chile agreed to hold talks on signing an accord on copper.")
    assert "signed" not in [agreement.status for agreement in facts.agreements]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("A treaty was signed between the governments of Peru and Chile.", ["Peru", "Chile"]),
        ("A treaty will be signed between the Peruvian and Chilean governments.", ["Peru", "Chile"]),
        ("A joint statement was issued by the governments of Peru and Chile.", ["Peru", "Chile"]),
        (
            (
                "We saw the signing of a memorandum on law between the law faculties of the University of Lima"
                " and the University of Quito."
            ),
            ["University of Lima", "University of Quito"],
        ),
        (
            "Minister Ana Ruiz signed a memorandum between the Ministry of Law of Peru and the University of Quito.",
            ["Ministry of Law of Peru", "University of Quito"],
        ),
        (
            (
                "A link between the Lima Stock Exchange, LSE, and the Quito Metal Exchange may slip, the Copper"
                " Association heard. The two exchanges signed a memorandum."
            ),
            ["Lima Stock Exchange", "Quito Metal Exchange"],
        ),
        ("Peru signed an extension of the accord with Acme Ltd today.", ["Peru", "Acme Ltd"]),
        (
            "Acme Ltd reached an agreement to sell its lock and tool units to Bolt Corp today.",
            ["Acme Ltd", "Bolt Corp"],
        ),
        (
            "Acme Ltd and the Bay of Holm Polytechnic signed an agreement at a dinner hosted by Bolt Corp.",
            ["Acme Ltd", "Bay of Holm Polytechnic"],
        ),
    ],
)
def test_who_is_bound_and_nobody_else(read: Read, text: str, parties: list[str]) -> None:
    assert read(text).parties() == parties
