import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "speaker", "quote", "direct"),
    [
        ('"We will rebuild the port," Ana Ruiz said.', "Ana Ruiz", "We will rebuild the port", True),
        (
            "\u201cWe will rebuild the port,\u201d says Jon Berg, Managing Director of Acme.",
            "Jon Berg",
            "We will rebuild the port",
            True,
        ),
        ('Ana Ruiz said: "The port will be rebuilt."', "Ana Ruiz", "The port will be rebuilt", True),
        ("Ana Ruiz said that the port would be rebuilt.", "Ana Ruiz", "the port would be rebuilt", False),
        ("The port would be rebuilt, the Andean Bank said.", "Andean Bank", "The port would be rebuilt", False),
        ("Peru welcomed the decision of the court.", "Peru", "the decision of the court", False),
        ("Ana Ruiz called for an end to the strike.", "Ana Ruiz", "an end to the strike", False),
        ("Ana Ruiz thanked Chile for its help with the port.", "Ana Ruiz", "its help with the port", False),
        ("Peru said the port would be rebuilt.", "Peru", "the port would be rebuilt", False),
        ("An Andean Bank statement said the port was old.", "Andean Bank", "the port was old", False),
        ("Ana Ruiz encouraged builders to rebuild the port.", "Ana Ruiz", "to rebuild the port", False),
        (
            'Up from 5.1 tons to 7.6 this year, Ana Ruiz said: "It all depends on the port."',
            "Ana Ruiz",
            "It all depends on the port",
            True,
        ),
        (
            "The port would be rebuilt, Ana Ruiz said at the opening of a school.",
            "Ana Ruiz",
            "The port would be rebuilt",
            False,
        ),
        ("The port would be rebuilt, according to Ana Ruiz.", "Ana Ruiz", "The port would be rebuilt", False),
    ],
)
def test_one_statement(read: Read, text: str, speaker: str, quote: str, direct: bool) -> None:
    assert read(text).said == [(speaker, quote, direct)]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the port would be rebuilt.",
        "Ana Ruiz did not say whether the port would be rebuilt.",
        "Ana Ruiz will say that the port is to be rebuilt.",
        "Peru agreed to rebuild the port.",
    ],
)
def test_no_statement(read: Read, text: str) -> None:
    assert read(text).said == []


def test_he_is_whoever_spoke_last(read: Read) -> None:
    facts = read('Mr Jon Berg said the port was old. "It will be rebuilt next year," he said.')
    assert [speaker for speaker, *_ in facts.said] == ["Jon Berg", "Jon Berg"]


def test_he_is_nobody_after_somebody_unnamed_spoke(read: Read) -> None:
    assert (
        len(read("Ana Ruiz said the port was old. A local fisherman said it was not. He said it was fine.").said) == 1
    )


def test_a_quotation_goes_on_in_the_next_paragraph(read: Read) -> None:
    facts = read(
        "\u201cThe port is old,\u201d says Ana Ruiz.\n\n\u201cWe will rebuild it with our neighbours' help.\u201d"
    )
    assert facts.said[1] == ("Ana Ruiz", "We will rebuild it with our neighbours' help", True)


def test_two_speakers_of_one_announcement(read: Read) -> None:
    facts = read("Mayor Ana Ruiz and President Jon Berg say the purpose of the port is trade.")
    assert [speaker for speaker, *_ in facts.said] == ["Ana Ruiz", "Jon Berg"]


def test_coordinated_verbs_are_two_statements(read: Read) -> None:
    facts = read("Ana Ruiz underscored the role of the port, and Ana Ruiz praised the work of the council.")
    assert [quote for _, quote, _ in facts.said] == ["the role of the port", "the work of the council"]
