import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "speaker", "number"),
    [
        (
            "The Andean Bank said the port was old. A spokesman said it was closed. It would reopen, he said.",
            "Andean Bank",
            3,
        ),
        ("Peru took a loan from the Andean Bank, a bank spokesman said.", "Andean Bank", 1),
        (
            "Acme Shipping Corp <ACM.N> said it had sold the port. The company said the price was low.",
            "Acme Shipping Corp",
            2,
        ),
        ("The Andean Bank's report came out in May. The report said trade had grown.", "Andean Bank", 1),
        ("Andean Bank officials said the port was old. They said a new one was being built.", "Andean Bank", 2),
        ("One of the builders, Professor Ana Ruiz from the College of Ports, says the port is old.", "Ana Ruiz", 1),
    ],
)
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


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Andean Ports Forum met in Lima. The Forum welcomed the progress on ports.", ["Andean Ports Forum"]),
        ("Peruvian and Chilean ministers said the port was old.", ["Peru", "Chile"]),
        ("The foreign ministers of Peru and Chile met. The ministers welcomed the deal on ports.", ["Peru", "Chile"]),
        ("Ana Ruiz said the port was old and added that it was closed.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz accused Peru of closing the port.", ["Ana Ruiz"]),
        ("Ana Ruiz drew attention to the state of the port.", ["Ana Ruiz"]),
        ("Dean Ana Ruiz is pleased to announce the opening of the port.", ["Ana Ruiz"]),
        ("President Ana Ruiz said:\n\nThe port will be built by our two nations within a year.", ["Ana Ruiz"]),
        ("\u201cThe port will be closed,\u201d Sen. Ana Ruiz, a lawyer, told reporters.", ["Ana Ruiz"]),
        ("Peru closed the port, a government statement said.", ["Peru"]),
    ],
)
def test_who_speaks(read: Read, text: str, speakers: list[str]) -> None:
    assert [who for who, *_ in read(text).said] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz welcomed Jon Berg to the port.",
        "Peru continues to build ports.",
        "The pact, signed in the presence of Minister Ana Ruiz, calls for the building of a port.",
        "Ana Ruiz wrote \u201cThe Long History of Ports\u201d in May.",
    ],
)
def test_nothing_is_said(read: Read, text: str) -> None:
    assert read(text).said == []
