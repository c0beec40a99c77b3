import pytest

from kg.extraction.llm.wording import Wording

TEXT = "\u201cWe won\u2019t wait\u2026\u201d she said \u2014 the\n  North\u00a0Sea\u00ad pact is Norway's. We won't."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("she said", "she said"),
        ('"We won\'t wait..." she', "\u201cWe won\u2019t wait\u2026\u201d she"),
        ("said - the North Sea pact", "said \u2014 the\n  North\u00a0Sea\u00ad pact"),
        ("  Norway's ", "Norway's"),
        ("Norway\u2019s", "Norway's"),
    ],
)
def test_words_are_found_whatever_the_typography_and_white_space(words: str, found: str) -> None:
    assert Wording(TEXT).own_words(words) == found


@pytest.mark.parametrize("words", ["", "   ", "\u200b", "he said", "North Se", "she  claimed", "WE WON'T"])
def test_what_does_not_stand_in_the_text_as_whole_words_is_not_found(words: str) -> None:
    assert Wording(TEXT).find(words) is None


def test_the_first_place_after_an_offset_comes_before_the_first_of_all() -> None:
    text = "A pact. A\npact. A pact."
    assert Wording(text).find("A pact") == (0, 6)
    assert Wording(text).find("A pact", 3) == (16, 22)
    assert Wording("A\npact. A\npact.").find("A pact", 3) == (8, 14)
    assert Wording(text).find("A pact", 20) == (0, 6)
    assert Wording(" " * 30 + "A\npact. A\npact.").find("A pact", 31) == (38, 44)


def test_an_accent_may_be_written_in_two_characters() -> None:
    assert Wording("The caf\u00e9 accord").own_words("cafe\u0301 accord") == "caf\u00e9 accord"


def test_all_words_of_a_title_may_stand_apart_and_in_capitals() -> None:
    wording = Wording("THE MINISTERS of Trade met.")
    assert wording.has_all_words("Minister of Trade")
    assert not wording.has_all_words("Minister of Defence")
