from kg.extraction.llm.rejected import Rejected, shown


def test_what_is_shown_is_short_and_cannot_steer_a_terminal() -> None:
    assert shown("\x1b]0;owned\x07 a\u202eb\ud800") == "]0;owned  a b"
    assert len(shown("x" * 5_000)) == 121
    assert shown(None) == "None"
    assert shown({"a": 1}) == "{'a': 1}"


def test_it_says_what_and_why() -> None:
    assert str(Rejected("quote", "so it goes", "not in the text")) == 'quote "so it goes": not in the text'
