"""Who is bound where the words say it in other ways than by signing with somebody."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        ("The United States is in talks with Peru on a trade agreement.", "negotiating", ["United States", "Peru"]),
        ("Peru and Chile will start negotiations on a free trade agreement.", "negotiating", ["Peru", "Chile"]),
        ("Acme Corp and Bolt Ltd have set up a joint venture in Peru.", "signed", ["Acme Corp", "Bolt Ltd"]),
        ("Peru is a party to the Treaty on Rivers.", "in-force", ["Peru"]),
        ("Peru acceded to the Treaty on Rivers.", "signed", ["Peru"]),
        ("Peru withdrew from the Treaty on Rivers.", "ended", ["Peru"]),
        ("Peru rejoined the Lima Agreement.", "in-force", ["Peru"]),
        ("Chile and Peru improved their ties with the entry into force of two new treaties.", "in-force", None),
        ("Some feared the effect of Chile and Peru signing a security agreement.", "signed", None),
        ("She welcomed the Chile-Peru-Mexico Trade Agreement, Minister Ana Ruiz said.", "signed", None),
    ],
)
def test_ways_to_be_bound(read: Read, text: str, status: str, parties: list[str] | None) -> None:
    facts = read(text)
    assert facts.agreements[0].status == status
    assert facts.parties()[:2] == (parties or ["Chile", "Peru"])


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("French bank Crest Perrin signed a protocol with Peru.", ["Crest Perrin", "Peru"]),
        ("The European Acme Industrie consortium signed an accord with Peru.", ["Acme Industrie", "Peru"]),
        ("General Electric and Peru have concluded an accord for engines.", ["General Electric", "Peru"]),
        ("Bolthouse and MVM signed an agreement.", ["Bolthouse", "MVM"]),
        ("Rayden, an Acme business, signed a contract with Peru.", ["Rayden", "Peru"]),
        (
            "The University of Quito, Ecuador, has signed an accord with Acme Corp.",
            ["University of Quito", "Acme Corp."],
        ),
        ("Acme Corp of Muskegon, Mich., signed a contract with Bolt Ltd.", ["Acme Corp", "Bolt Ltd."]),
    ],
)
def test_names_as_they_stand(read: Read, text: str, parties: list[str]) -> None:
    assert read(text).parties() == parties


def test_topics_are_no_parties(read: Read) -> None:
    facts = read(
        "The Ministry for Lands, Climate Change, Information and Disaster Management signed a pact with Chile."
    )
    assert not {"Climate Change", "Information", "Disaster Management"} & set(facts.parties())


def test_who_signs_adds_nobody_to_parties_that_are_known(read: Read) -> None:
    facts = read(
        "A memorandum was signed today between the University of Lima and Acme Ltd. The memorandum was signed by"
        " the Ambassador of Chile to Peru, Mr Jon Berg, and Dr Ana Ruiz."
    )
    assert len(facts.agreements) == 1
    assert facts.parties() == ["University of Lima", "Acme Ltd."]
    assert len(facts.agreements[0].signatories) == 2


def test_an_agreement_told_in_short_before_it_is_named(read: Read) -> None:
    facts = read(
        "The University of Lima has signed an agreement with a leading Chilean university. On Monday it signed a"
        " memorandum of understanding with the University of Quito."
    )
    assert [a.kind for a in facts.agreements] == ["memorandum"]
    assert facts.parties() == ["University of Lima", "University of Quito"]


def test_a_bond_made_stronger_is_no_second_agreement(read: Read) -> None:
    facts = read("Peru and Chile renewed their partnership by signing a treaty in Lima.")
    assert [a.kind for a in facts.agreements] == ["treaty"]


def test_both_of_a_type_are_the_last_two_of_it(read: Read) -> None:
    facts = read(
        "The University of Lima and the University of Quito work with Acme Corp. The two universities signed an"
        " agreement on Monday."
    )
    assert facts.parties() == ["University of Lima", "University of Quito"]


def test_a_deal_in_what_lends_is_no_loan(read: Read) -> None:
    facts = read("Acme Corp has signed an agreement to sell its lending offices to Bolt Ltd.")
    assert facts.agreements[0].kind == "agreement"
