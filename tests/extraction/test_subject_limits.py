import pytest

from kg.extraction.subject_limits import says_nothing
from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "subject",
    [
        "strengthen the bilateral relationship",
        "further deepen and expand cooperation",
        "enhanced collaboration",
        "the programme",
        "$18.6bn",
        "collaborate with the University of Lima",
        "it receive new aid",
        "both banks to open branches",
        "the firm will build a port",
        "Prosperity (APP) to cut tariffs",
        "March nine set a target",
        "sought-after",
    ],
)
def test_words_that_name_no_matter(subject: str) -> None:
    assert says_nothing(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "strengthen economic cooperation",
        "cooperation in fisheries",
        "the handover",
        "collaborate on dairy research",
        "build a port",
        "shared rivers",
    ],
)
def test_words_that_name_a_matter(subject: str) -> None:
    assert not says_nothing(subject)


def test_an_agreement_without_a_subject(read: Read) -> None:
    facts = read("Lima University signed an agreement with Quito University to strengthen the relationship.")
    assert facts.parties() == ["Lima University", "Quito University"]
    assert facts.agreements[0].subject is None


def test_a_partner_ends_the_subject(read: Read) -> None:
    facts = read("Peru signed an agreement to set up a shipping company with Chile's Acme Corp.")
    assert facts.agreements[0].subject == "set up a shipping company"


def test_the_place_in_a_title_is_no_subject(read: Read) -> None:
    facts = read("Peru and Chile signed the Lima Peace Accords on Tuesday.")
    assert facts.agreements[0].subject is None
