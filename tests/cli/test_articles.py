"""Articles through the command line: extracted, explained, built and scored."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.facts import load_sheet
from tests.conftest import EXAMPLES, REPO, loaded_by

TEXT = (
    "By Jo Reed\n\nVALPARAISO, May 4 - The Water Board of Chile and the Ministry of Works of Peru signed a memorandum "
    "of understanding on rivers on Monday.\n\n"
    '"Rivers know no borders," said Ana Lopez, the director of the Water Board of Chile.\n'
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "data").symlink_to(REPO / "data")
    (tmp_path / "queries").symlink_to(REPO / "queries")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_STORE", raising=False)
    (tmp_path / "rivers.txt").write_text(TEXT, "utf-8")
    return tmp_path


def kg(*words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(group, list(words), input=text)


def test_sheets_are_written_and_hold_against_their_texts(place: Path) -> None:
    assert kg("extract", "data/examples/articles", "-o", "sheets").exit_code == 0
    written = sorted((place / "sheets").iterdir())
    assert [path.stem for path in written] == sorted(path.stem for path in (EXAMPLES / "articles").iterdir())
    assert sum(len(load_sheet(path, texts=EXAMPLES / "articles").facts) for path in written) > 50


def test_two_runs_give_the_same_bytes(place: Path) -> None:
    first = kg("extract", "data/examples/articles").stdout
    assert kg("extract", "data/examples/articles").stdout == first
    assert place.is_dir()


def test_a_sheet_can_be_taken_from_standard_input_as_json(place: Path) -> None:
    record = json.dumps({"id": "rivers", "text": TEXT, "published": "2021-05-04"})
    (sheet,) = map(json.loads, kg("extract", "-", "--format", "json", text=record + "\n").stdout.splitlines())
    assert sheet["article"]["id"] == "rivers"
    (agreement,) = [fact for fact in sheet["facts"] if fact["type"] == "agreement"]
    assert (agreement["kind"], agreement["status"], agreement["date"]) == ("memorandum", "signed", "2021-05-03")
    assert place.is_dir()


def test_explain_tells_which_component_made_what(place: Path) -> None:
    told = kg("extract", "rivers.txt", "--explain").stdout
    assert re.search(r"agreements?\b", told)
    assert re.search(r"offices?\b", told)
    assert "signed a memorandum" in told
    assert place.is_dir()


def test_articles_and_sheets_of_all_forms_are_built_in_one_call(place: Path) -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT.split("\n\n"))
    page = f"<html><head><title>Rivers</title></head><body><article>{paragraphs}</article></body></html>"
    (place / "page.html").write_text(page, "utf-8")
    (place / "many.jsonl").write_text(json.dumps({"key": "from-lines", "body": TEXT}) + "\n{oops\n", "utf-8")
    (place / "french.json").write_text(
        json.dumps({"key": "fr", "body": "Le ministre a parlé.", "language": "fr"}), "utf-8"
    )
    sheet = min((EXAMPLES / "sheets").iterdir())
    result = kg(
        "build",
        "rivers.txt",
        "page.html",
        "many.jsonl",
        "french.json",
        str(sheet),
        "--field",
        "text=body",
        "--field",
        "id=key",
    )
    assert result.exit_code == 3, result.output
    counts = dict(re.findall(r"^ ([\w ]+?)  +([\d.]+)$", result.stdout, re.MULTILINE))
    assert (counts["articles stored"], counts["quarantined"]) == ("4", "2"), result.output
    assert "many.jsonl" in result.stderr
    assert "no rules for the language 'fr'; there are some for en" in result.stderr


def test_evaluate_scores_and_shows_misses_with_their_sentence(place: Path) -> None:
    kg("extract", "data/examples/articles", "-o", "sheets")
    perfect = kg("evaluate", "data/examples/sheets", "data/examples/sheets", "--texts", "data/examples/articles")
    assert "overall F1: 1.000" in perfect.stdout
    scored = kg("evaluate", "data/examples/sheets", "sheets", "--format", "json", "--errors", "3")
    assert 0.3 < json.loads(scored.stdout)["overall"] < 1
    assert scored.stderr.count("gold: ") + scored.stderr.count("predicted: ") >= 3
    assert place.is_dir()


def test_a_field_that_is_no_pair_is_refused(place: Path) -> None:
    assert kg("extract", "rivers.txt", "--field", "text").exit_code == 2
    assert kg("extract", "rivers.txt", "--endpoint", "http://127.0.0.1:9/v1").exit_code != 0
    assert place.is_dir()


def test_the_model_extractor_is_not_loaded_unless_asked_for() -> None:
    assert loaded_by("import kg.cli.extract_command", ("httpx", "kg.extraction.llm", "spacy"))[0] == []
