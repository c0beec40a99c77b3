import pytest

from kg.extraction.sentences import LONGEST, paragraphs, sentences


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for p in paragraphs(text) for s in sentences(text, p)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru signed. Chile did not.", ["Peru signed.", "Chile did not."]),
        ("Mr. Ruiz met Dr. Berg. They spoke.", ["Mr. Ruiz met Dr. Berg.", "They spoke."]),
        ("The U.S. and the U.K. agreed. It was late.", ["The U.S. and the U.K. agreed.", "It was late."]),
        ("He works for Acme Corp. The firm grew.", ["He works for Acme Corp.", "The firm grew."]),
        ('"We agree." She left.', ['"We agree."', "She left."]),
        ("", []),
    ],
)
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_sentence_that_a_scanned_page_broke_is_one_paragraph() -> None:
    text = "The accord was concluded between the ministry and\n\nthe government of Peru.\n\nMore follows."
    assert [text[p.start : p.end][:10] for p in paragraphs(text)] == ["The accord", "More follo"]


@pytest.mark.parametrize(
    "dateline", ["LIMA, Peru (AP) -- ", "LONDON, March 3 (Reuters) - ", "WASHINGTON \u2013 ", "MOSCOW (AP) -- "]
)
def test_a_dateline_is_no_part_of_the_sentence(dateline: str) -> None:
    assert split(f"{dateline}Peru signed a treaty.") == ["Peru signed a treaty."]


def test_items_of_a_list_are_sentences_of_their_own() -> None:
    text = "Delegates came from many places, said the host of the meeting:\n- Ana Ruiz, mayor\n- Jon Berg, judge"
    assert len(split(text)) == 3


def test_no_sentence_is_longer_than_a_parser_bears() -> None:
    assert max(map(len, split("word " * 5000 + "\n\n" + "x" * 9000))) <= LONGEST
