"""``kg check`` as a person types it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.errors import UsageError
from kg.store import StoreFolder


@pytest.fixture(autouse=True)
def _place(example_folder: StoreFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE", str(example_folder.path))
    monkeypatch.chdir(tmp_path)


def kg(*words: str) -> Result:
    return CliRunner().invoke(group, ["check", *words])


def test_what_is_found_is_named_and_graded() -> None:
    result = kg("--format", "json")
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert found
    assert {"severity", "check", "what", "detail", "node"} == set(found[0])
    assert "14 checks: 0 errors, " in result.stderr


def test_a_profile_makes_it_fail() -> None:
    Path("strict.yaml").write_text("institution-without-country: error\n")
    assert kg("--profile", "strict.yaml").exit_code == 1
    assert kg("--profile", "strict.yaml", "--fail-on", "none").exit_code == 0
    assert kg("--fail-on", "info").exit_code == 1


def test_a_check_is_explained() -> None:
    told = kg("--explain", "one-party").stdout
    assert told.startswith("An agreement with one party  (one-party, warning)\n\nProblem: ")
    assert "\n\nRemedy: " in told
    assert isinstance(kg("--explain", "none").exception, UsageError)
