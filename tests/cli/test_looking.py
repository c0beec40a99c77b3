"""The commands that look at the graph: what they print, and what they say when they find nothing."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.errors import UsageError
from kg.store import StoreFolder
from tests.conftest import EXAMPLES, loaded_by

ALIYEVA, MOROCCO = "Sabina Aliyeva", "Mediator of the Kingdom of Morocco"


@pytest.fixture
def store(example_folder: StoreFolder, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KG_STORE", str(example_folder.path))
    monkeypatch.setenv("NO_COLOR", "1")
    return example_folder.path


def kg(*words: str) -> Result:
    return CliRunner().invoke(group, list(words))


@pytest.mark.usefixtures("store")
def test_path_tells_each_link_with_its_sentence() -> None:
    shown = kg("path", ALIYEVA, MOROCCO).stdout
    assert shown.startswith("1. Sabina Aliyeva -- office: Ombudswoman")
    assert shown.count("    > ") == 2
    steps = json.loads(kg("path", ALIYEVA, MOROCCO, "--format", "json").stdout)
    assert [(step["from"]["label"], step["tie"]) for step in steps] == [
        (ALIYEVA, "office"),
        ("Commissioner for Human Rights of Azerbaijan", "agreement"),
    ]


@pytest.mark.usefixtures("store")
def test_no_path_is_told_and_ends_with_one() -> None:
    result = kg("path", ALIYEVA, "NASA")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "no chain of agreement, signature, participation, organising, office leads from" in result.stderr


@pytest.mark.usefixtures("store")
def test_explain_marks_the_words_in_their_paragraph() -> None:
    steps = json.loads(kg("path", ALIYEVA, MOROCCO, "--format", "json").stdout)
    fact = steps[1]["fact"]
    shown = kg("explain", fact, "--texts", str(EXAMPLES / "articles")).stdout
    assert "BAKU - **Azerbaijani Ombudswoman Sabina Aliyeva signed" in shown
    assert "-- read by accordant" in shown
    assert "shapes checked before it was stored: agreement-evidence," in shown
    assert "Ombudsman of Morocco = Mediator of the Kingdom of Morocco" in shown
    told = json.loads(kg("explain", fact, "--format", "json").stdout)
    assert {"fact", "witnesses", "involved", "shapes", "decisions"} == set(told)
    result = kg("explain", ALIYEVA)
    assert isinstance(result.exception, UsageError)
    assert "`kg show` lists its facts" in str(result.exception)


@pytest.mark.usefixtures("store")
def test_tables_leave_out_what_csv_and_json_have() -> None:
    table = kg("neighbours", ALIYEVA, "--tie", "office", "--format", "table").stdout
    assert "sentence" not in table
    assert "Commissioner" in table
    (row,) = json.loads(kg("neighbours", ALIYEVA, "--tie", "office", "--format", "json").stdout)
    assert row["sentence"]
    assert row["fact"].startswith("https://")
    assert kg("central", "--limit", "3", "--format", "csv").stdout.startswith("thing,kind,country,degree,")
    groups = json.loads(kg("communities", "--format", "json").stdout)
    assert all(len(one["members"]) == one["size"] for one in groups)


@pytest.mark.usefixtures("store")
def test_timeline_and_compare_read_as_text_and_as_json() -> None:
    assert kg("timeline", ALIYEVA).stdout.startswith("2022-10-19  agreement: memorandum (signed)")
    assert all(entry["fact"]["quotations"] for entry in json.loads(kg("timeline", ALIYEVA, "--format", "json").stdout))
    shown = kg("compare", "Australia", "France").stdout
    assert "Naval Group  (company)" in shown
    told = json.loads(kg("compare", "Australia", "France", "--format", "json").stdout)
    assert told["one"]["country"] == "AU"


def test_diff_ends_with_one_where_there_is_a_difference(store: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.ttl"
    kg("export", "-o", str(file))
    assert (kg("diff", str(file), str(store)).stdout, kg("diff", str(file), str(store)).exit_code) == (
        "no difference\n",
        0,
    )
    file.write_text(file.read_text("utf-8").replace("Sabina Aliyeva", "S. Aliyeva"), "utf-8")
    result = kg("diff", str(file), str(store))
    assert result.exit_code == 1
    assert "~ person: Sabina Aliyeva" in result.stdout
    assert "      - skos:prefLabel: S. Aliyeva\n" in result.stdout
    patch = kg("diff", str(file), str(store), "--format", "patch").stdout
    assert patch.startswith("TX .\nD <")


def test_a_chain_is_looked_for_without_waiting_for_heavy_libraries(store: Path) -> None:
    words = ["path", ALIYEVA, MOROCCO, "--store", str(store)]
    code = f"from kg.cli.main import group; group.main({words!r}, standalone_mode=False)"
    heavy, shown = loaded_by(code, ("pydantic", "rdflib", "networkx", "spacy", "pyshacl"))
    assert heavy == []
    assert shown.startswith("1. Sabina Aliyeva")
