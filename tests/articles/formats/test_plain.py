import gzip
from pathlib import Path

from tests.articles.samples import TEXT, article, reason


def test_the_file_is_the_article(tmp_path: Path) -> None:
    found = article(tmp_path / "Fish_Treaty.txt", TEXT + "\n")
    assert (found.id, found.text, found.title, found.language) == ("fish-treaty", TEXT + "\n", None, "en")


def test_header_lines_are_metadata_and_stay_in_the_text(tmp_path: Path) -> None:
    text = f"date 2023-03-06 By Azurenews\n\nBy Jane Doe\n\n{TEXT}\n"
    found = article(tmp_path / "a.txt", text)
    assert (found.outlet, found.author, str(found.published), found.text) == (
        "Azurenews",
        "Jane Doe",
        "2023-03-06",
        text,
    )


def test_any_encoding_packed_or_not(tmp_path: Path) -> None:
    assert article(tmp_path / "a.txt", TEXT.encode("cp1252")).text == TEXT
    assert article(tmp_path / "b.txt", TEXT.encode("utf-16")).text == TEXT
    assert article(tmp_path / "c.txt.gz", gzip.compress(TEXT.encode())).id == "c"
    assert article(tmp_path / "d.txt", gzip.compress(TEXT.encode())).text == TEXT


def test_what_is_no_text(tmp_path: Path) -> None:
    assert reason(tmp_path / "a.txt", bytes(range(256)) * 4).startswith("a.txt: this is not text but binary data")
    assert reason(tmp_path / "b.txt", " \n\u200b").startswith("b.txt: there is no text in it")
    assert reason(tmp_path / "c.txt", "x" * 1_000_001).startswith("c.txt: the text is longer than 1,000,000 characters")
