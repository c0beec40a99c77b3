"""The commands that draw: files by their ending, what is left out told, errors before anything is written."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.errors import KgError
from kg.store import StoreFolder


@pytest.fixture
def place(tmp_path: Path, example_folder: StoreFolder, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_STORE", str(example_folder.path))
    return tmp_path


def kg(*words: str) -> Result:
    return CliRunner().invoke(group, list(words))


@pytest.mark.parametrize(
    "words",
    [
        ["draw", "Sabina Aliyeva"],
        ["draw", "Israel", "--depth", "2", "--tie", "agreement", "--no-claims"],
        ["draw", "--query", "CONSTRUCT { ?a kg:party ?p } WHERE { ?a a kg:Agreement ; kg:party ?p }"],
        ["draw", "--query", "SELECT ?p ?q { ?a kg:party ?p, ?q FILTER(STR(?p) < STR(?q)) }", "--title", "Partners"],
        ["draw", "--query", "agreements-of", "--param", "who=Israel"],
        ["draw", "--query", "agreements-by-kind-and-year"],
        ["timeline", "Israel"],
        ["chart", "statements-by-speaker", "--limit", "3"],
    ],
)
@pytest.mark.parametrize(
    ("ending", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG\r\n"), ("html", b"<!DOCTYPE html>")]
)
def test_a_picture_is_what_its_ending_says(words: list[str], ending: str, start: bytes, place: Path) -> None:
    result = kg(*words, "-o", f"x.{ending}")
    assert result.exit_code == 0, (result.output, result.exception)
    assert (place / f"x.{ending}").read_bytes().startswith(start)
    assert f"wrote x.{ending}" in result.stderr
    assert result.stdout == ""


def test_what_is_left_out_is_told(place: Path) -> None:
    assert "The 3 largest of" in kg("chart", "statements-by-speaker", "--limit", "3", "-o", "x.svg").stderr
    assert "--limit draws more, up to 300." in kg("draw", "Israel", "--limit", "4", "-o", "x.svg").stderr
    assert "2 of 10 are shown: the latest." in kg("timeline", "Israel", "--limit", "2", "-o", "x.svg").stderr
    assert place.is_dir()


def test_titles_say_what_was_asked(place: Path) -> None:
    kg("draw", "--query", "agreements-of", "--param", "who=Israel", "-o", "x.svg")
    assert "Agreements of an institution or country: Israel" in (place / "x.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["draw", "Israel", "-o", "x.pdf"], "x.pdf: the ending names no format; use one of svg, png, html"),
        (["draw", "-o", "x.svg"], "say what to draw: a name, or --query with a query"),
        (["draw", "Israel", "--query", "partners", "-o", "x.svg"], "and not both"),
        (["draw", "Israel", "--param", "who=Egypt", "-o", "x.svg"], "--param goes with a question"),
        (["draw", "--query", "ASK { ?x a kg:Event }", "-o", "x.svg"], "true or false, which no picture can show"),
        (["draw", "--query", "SELECT ?x { ?x a kg:Nothing }", "-o", "x.svg"], "the query finds nothing"),
        (["draw", "--query", "SELECT ?x {", "-o", "x.svg"], "line 1, column 12"),
        (["draw", "Atlantis", "-o", "x.svg"], "nothing in the graph is called 'Atlantis'"),
    ],
)
def test_an_error_says_what_was_wrong_and_nothing_is_written(words: list[str], message: str, place: Path) -> None:
    result = kg(*words)
    assert isinstance(result.exception, KgError), result.output
    assert message in str(result.exception)
    assert list(place.iterdir()) == []
