import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.evaluation.wording import content_words, fold, shared_words


@pytest.mark.parametrize(
    ("phrase", "folded"),
    [
        ("  Émile’s  Treaty, No. 5 ", "emile s treaty no 5"),
        ("it's", "it s"),
        ("McDonald`s", "mcdonald s"),
        ("新闻", ""),
    ],
)
def test_what_is_left_of_a_phrase(phrase: str, folded: str) -> None:
    assert fold(phrase) == folded


def test_small_words_carry_nothing() -> None:
    assert content_words("The Bank of the South's governor") == {"bank", "south", "governor"}


def test_how_much_is_shared() -> None:
    assert shared_words("fisheries and ports", "the fisheries") == pytest.approx(2 / 3)
    assert shared_words("of the", "of the") == 0


@given(st.text(), st.text())
def test_it_is_the_same_either_way_round(one: str, other: str) -> None:
    assert shared_words(one, other) == shared_words(other, one) <= 1
