import pytest

from kg.extraction.naming import mentions


def found(text: str) -> list[tuple[str, str]]:
    return [(mention.tag, mention.text) for mention in mentions(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian Foreign Minister Ana Ruiz", [("D", "Peruvian"), ("R", "Foreign Minister"), ("P", "Ana Ruiz")]),
        (
            "the Minister for Trade, Skills and Youth, Hon Ana Ruiz",
            [("R", "Minister for Trade, Skills and Youth"), ("H", "Hon"), ("P", "Ana Ruiz")],
        ),
        ("Acme chairman Jon Berg", [("U", "Acme"), ("R", "chairman"), ("P", "Jon Berg")]),
        ("the University of Quito and Lima Museum", [("I", "University of Quito"), ("I", "Lima Museum")]),
        ("the Ministry of Health and Sport", [("I", "Ministry of Health and Sport")]),
        ("Oil and Natural Gas Corporation", [("I", "Oil and Natural Gas Corporation")]),
        ("the Peruvian government", [("C", "Peruvian government")]),
        ("the Governments of the Republic of Peru and Chile", [("C", "Republic of Peru"), ("C", "Chile")]),
        ("Florence Adams flew to Florence", [("P", "Florence Adams"), ("L", "Florence")]),
        ("the Andean Summit on Water", [("E", "Andean Summit on Water")]),
        ("the Fisheries Cooperation Agreement", [("A", "Fisheries Cooperation Agreement")]),
        ("the former prime minister", [("R", "prime minister")]),
        ("Dr Andrew West", [("H", "Dr"), ("P", "Andrew West")]),
        ("Ahmed al-Amin, chief executive of Acme", [("P", "Ahmed al-Amin"), ("R", "chief executive"), ("U", "Acme")]),
        ("Andean Trade Development (ATD)", [("I", "Andean Trade Development"), ("U", "ATD")]),
        ("steel maker Acme said", [("I", "Acme")]),
        ("MINISTER FOR FOREIGN AFFAIRS ANA RUIZ", [("R", "Minister for Foreign Affairs"), ("P", "Ana Ruiz")]),
    ],
)
def test_mentions(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_stock_exchange_s_letters_are_no_name() -> None:
    assert found("Acme Corp <ACM.N> said") == [("I", "Acme Corp")]


def test_press_ends_a_papers_name_and_begins_a_title() -> None:
    assert ("I", "Lima Press") in found("Ana Ruiz left Lima Press")
    assert ("R", "Press Secretary") in found("Andean Council Press Secretary Ana Ruiz spoke")
