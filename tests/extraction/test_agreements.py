import pytest

from tests.extraction.conftest import Read


def test_parties_kind_status_and_subject(read: Read) -> None:
    facts = read("Peru and Chile signed a treaty on shared rivers in Lima on Tuesday.")
    agreement = facts.agreements[0]
    assert facts.parties() == ["Peru", "Chile"]
    assert (agreement.kind, agreement.status, agreement.subject) == ("treaty", "signed", "shared rivers")
    assert (str(agreement.date), facts.name(agreement.place)) == ("2021-05-11", "Lima")


def test_the_passive_and_a_list_after_between(read: Read) -> None:
    facts = read("A memorandum of understanding was signed between the University of Lima, Acme Ltd and Chile.")
    assert facts.parties() == ["University of Lima", "Acme Ltd", "Chile"]


def test_people_sign_for_their_institutions(read: Read) -> None:
    facts = read("Acme Corp chairman Jon Berg and Peru's energy minister Ana Ruiz signed the contract.")
    signed = [(facts.name(s.person), facts.name(s.for_)) for s in facts.agreements[0].signatories]
    assert signed == [("Jon Berg", "Acme Corp"), ("Ana Ruiz", "Peru")]
    assert facts.parties() == ["Acme Corp", "Peru"]


def test_later_sentences_add_to_the_agreement(read: Read) -> None:
    facts = read("Peru signed an accord with Chile. The accord, signed in Quito, covers copper mines in the south.")
    assert len(facts.agreements) == 1
    assert facts.name(facts.agreements[0].place) == "Quito"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru will sign a treaty with Chile.", "planned"),
        ("Peru is expected to sign a treaty with Chile next week.", "planned"),
        ("Peru and Chile are negotiating a treaty.", "negotiating"),
        ("Peru and Chile ratified the treaty.", "in-force"),
        ("Peru terminated its treaty with Chile.", "ended"),
        ("Peru rejected a treaty with Chile.", "rejected"),
    ],
)
def test_status(read: Read, text: str, status: str) -> None:
    assert [agreement.status for agreement in read(text).agreements] == [status]


@pytest.mark.parametrize(
    "text",
    ["Peru did not sign a treaty with Chile.", "Peru and Chile plan to work together on rivers.", "The treaty is old."],
)
def test_no_agreement(read: Read, text: str) -> None:
    assert read(text).agreements == []


def test_whose_word_it_is(read: Read) -> None:
    facts = read("Norwegian minister Jon Berg said that Peru and Chile had signed a treaty.")
    assert facts.name(facts.agreements[0].claimed_by) == "Jon Berg"


def test_a_party_that_announces_its_own_signature_claims_nothing(read: Read) -> None:
    facts = read("Peruvian minister Ana Ruiz said that Peru and Chile had signed a treaty.")
    assert facts.agreements[0].claimed_by is None


def test_a_day_of_something_else_under_an_agreement(read: Read) -> None:
    facts = read("Peru signed an accord with Chile. As part of the accord a survey was set up in June 2020.")
    assert facts.agreements[0].date is None


def test_the_day_of_signing_before_the_year_of_the_sort(read: Read) -> None:
    facts = read("On 3 May 2021 Peru and Chile signed a 2022 trade agreement.")
    assert str(facts.agreements[0].date) == "2021-05-03"
