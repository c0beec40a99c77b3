import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.articles import normalise_text
from kg.articles.normalise import normalise_line

SHARED = Path(__file__).parents[2].parent / "shared"

CLEAN = (
    "PORT LOUIS – The “council” of Ruritania’s capital met:\n\n\t- one  point;\n  and so on…  \n\nÉmile Dvořák spoke.\n"
)
HARD = st.text(
    alphabet=st.one_of(
        st.characters(), st.sampled_from("\u00c3\u00a9\u00e2\u20ac\u2122\u00ad\u200b\u200d\u0301\r\n\x85\xa0 ab")
    )
)


def test_clean_text_comes_out_as_it_went_in() -> None:
    assert normalise_text(CLEAN) == CLEAN


@pytest.mark.skipif(not SHARED.exists(), reason="needs the example articles")
def test_the_example_articles_are_clean() -> None:
    texts = [path.read_bytes().decode() for path in sorted((SHARED / "gold/dev/texts").glob("*.txt"))]
    assert texts
    assert sum(normalise_text(text) != text for text in texts) == 0


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("one\r\ntwo\rthree\u2028four\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("and so on\x85", "and so on\u2026"),
        ("Ministe\u0300re", "Minist\u00e8re"),
        ("\ufeffThe Om\u200bbuds\u00adman", "The Ombudsman"),
        ("co\u00ad operation", "co\u00ad operation"),  # what OCR leaves of a printed hyphen is no hyphenation
        ("100\u202f000\u00a0euros", "100 000 euros"),
        ("the bankâ\u20ac\u2122s governor", "the bank\u2019s governor"),
        ("AgnÃ¨s said\nNaïve spoke", "Agnès said\nNaïve spoke"),
        ("a\x00b\x07c\x1b[31md\ud800e\ufffef", "abc[31mdef"),
        ("right\u202e to \u2066left", "right to left"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # in Persian the joiner is spelling
    ],
)
def test_what_is_mended(raw: str, clean: str) -> None:
    assert normalise_text(raw) == clean


def test_marks_heaped_on_a_letter_are_cut_before_they_cost_time() -> None:
    assert len(normalise_text("a" + "\u0327\u0301" * 200_000)) <= 31
    assert normalise_text("\u2014" * 200) == "\u2014" * 200


def test_quotation_marks_and_ligatures_are_left_alone() -> None:
    text = "“ﬁnance”, ‘x’ — ½ & <b>"
    assert normalise_text(text) == text


@given(HARD)
def test_doing_it_twice_changes_nothing(text: str) -> None:
    once = normalise_text(text)
    assert normalise_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not [char for char in once if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t"]


def test_a_line_is_one_line_or_none() -> None:
    assert normalise_line("  The\n Daily \xa0Post ") == "The Daily Post"
    assert normalise_line(" \u200b\n") is None
    assert normalise_line(None) is None
