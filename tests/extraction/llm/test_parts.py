from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.llm.parts import parts


def cut(text: str, budget: int) -> list[str]:
    return [text[start:end] for start, end in parts(text, (0, len(text)), budget)]


def test_a_short_text_is_one_part() -> None:
    assert cut("One.\n\nTwo.", 100) == ["One.\n\nTwo."]


def test_a_blank_text_has_no_part() -> None:
    assert cut("", 10) == []
    assert cut(" \n ", 10) == []


def test_cuts_fall_between_paragraphs_else_lines_sentences_words() -> None:
    assert cut("One two.\n\nThree four.\nFive", 20) == ["One two.\n\n", "Three four.\nFive"]
    assert cut("One.\nTwo three", 10) == ["One.\n", "Two three"]
    assert cut("One. Two three", 10) == ["One. ", "Two three"]
    assert cut("Onetwo three", 10) == ["Onetwo ", "three"]
    assert cut("abcdefghij", 4) == ["abcd", "efgh", "ij"]


@given(st.text("ab .\n", max_size=80), st.integers(1, 30))
def test_parts_keep_the_budget_and_lose_nothing_but_blanks(text: str, budget: int) -> None:
    pieces = cut(text, budget)
    assert all(len(piece) <= budget for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
