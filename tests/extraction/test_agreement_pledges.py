import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Peru has agreed to supply Chile with refined fuel.", ["Peru", "Chile"]),
        ("Peru agreed to buy wheat from the United States.", ["Peru", "United States"]),
        ("Acme Corp said it agreed in principle to acquire Bolt Ltd for 20 mln dlrs.", ["Acme Corp", "Bolt Ltd"]),
        ("Vietnam has agreed to build two bridges in Laos.", ["Vietnam", "Laos"]),
        ("Acme Corp agreed to sell its steel unit to Delta Inc.", ["Acme Corp", "Delta Inc."]),
    ],
)
def test_what_somebody_agreed_to_do_for_another(read: Read, text: str, parties: list[str]) -> None:
    facts = read(text)
    assert facts.parties() == parties
    assert facts.agreements[0].status == "signed"


@pytest.mark.parametrize(
    "text",
    [
        "Acme Corp agreed not to acquire Bolt Ltd.",
        "Peru refused to agree to sell oil to Chile.",
        "Acme Corp agreed to buy a site near Bolt Ltd.",
        "Peru agreed to buy wheat.",
        "Peru and Chile agreed to expand their cooperation.",
    ],
)
def test_what_is_no_deal_between_two(read: Read, text: str) -> None:
    assert read(text).agreements == []


def test_a_later_noun_points_back_to_what_was_agreed(read: Read) -> None:
    facts = read("Peru has agreed to supply Chile with refined fuel. The agreement was signed in Lima on Monday.")
    assert len(facts.agreements) == 1
    assert facts.name(facts.agreements[0].place) == "Lima"
    assert facts.agreements[0].subject == "supply Chile with refined fuel"


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("Acme Corp won a contract from Peru to build a dam.", "contract", ["Acme Corp", "Peru"]),
        ("Peru awarded a contract to Acme Corp to build a dam.", "contract", ["Peru", "Acme Corp"]),
        ("Acme Corp was awarded a contract by the Peruvian government.", "contract", ["Acme Corp", "Peru"]),
        ("The World Bank granted Peru a loan of 50 million dollars.", "finance", ["World Bank", "Peru"]),
        ("Peru obtained a loan from the Asian Development Bank.", "finance", ["Peru", "Asian Development Bank"]),
    ],
)
def test_contracts_and_loans_that_pass(read: Read, text: str, kind: str, parties: list[str]) -> None:
    facts = read(text)
    assert facts.parties() == parties
    assert facts.agreements[0].kind == kind


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Acme Corp signed a definitive agreement to sell its tyre unit to Delta Inc.", ["Acme Corp", "Delta Inc."]),
        ("Acme Corp said it signed a letter of intent to acquire Bolt Ltd for cash.", ["Acme Corp", "Bolt Ltd"]),
        ("Indonesia signed an agreement to borrow 20 mln yen from the World Bank.", ["Indonesia", "World Bank"]),
    ],
)
def test_the_other_side_of_what_an_agreement_is_to_do(read: Read, text: str, parties: list[str]) -> None:
    assert read(text).parties() == parties
