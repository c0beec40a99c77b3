import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "speaker", "number"),
    [
        ("The Andean Bank said the port was old. A spokesman said it was closed. It would reopen, he said.", "Andean Bank", 3),
        ("Peru took a loan from the Andean Bank, a bank spokesman said.", "Andean Bank", 1),
        ("Acme Shipping Corp <ACM.N> said it had sold the port. The company said the price was low.", "Acme Shipping Corp", 2),
        ("The Andean Bank published a survey in May. The report said trade had grown.", "Andean Bank", 1),
        ("Andean Bank officials said the port was old. They said a new one was being built.", "Andean Bank", 2),
        ("One of the builders, Professor Ana Ruiz from the College of Ports, says the port is old.", "Ana Ruiz", 1),
    ],
)  # fmt: skip
def test_a_voice_without_a_name(read: Read, text: str, speaker: str, number: int) -> None:
    assert [who for who, *_ in read(text).said] == [speaker] * number


def test_the_leaders_are_those_who_met(read: Read) -> None:
    facts = read("President Ana Ruiz met Prime Minister Jon Berg. The two leaders stressed the importance of ports.")
    assert [who for who, *_ in facts.said] == ["Ana Ruiz", "Jon Berg"]


def test_both_countries_are_states(read: Read) -> None:
    facts = read("Peru and Chile held talks in May. Both countries welcomed the progress on ports.")
    assert [who for who, *_ in facts.said] == ["Peru", "Chile"]


def test_a_spokesman_of_nobody_is_nobody(read: Read) -> None:
    assert read("The harbour was full. A spokesman said the port was old.").said == []
