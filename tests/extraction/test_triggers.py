from kg.extraction.naming import mentions
from kg.extraction.triggers import can_hold_fact


def holds(text: str) -> bool:
    return can_hold_fact(text, mentions(text, 0, len(text)))


def test_somebody_and_a_word_that_a_fact_turns_on() -> None:
    assert holds("Ana Ruiz said it was late.")
    assert holds("Peru signed a treaty with Chile.")
    assert holds("Ana Ruiz visited Lima.")
    assert holds("It also threatened legal action.")


def test_nobody_or_nothing_done() -> None:
    assert not holds("The weather was fine.")
    assert not holds("Ana Ruiz was late.")
    assert not holds("The treaty is old.")
