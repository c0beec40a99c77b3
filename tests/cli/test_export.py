"""What ``kg export`` and ``kg release`` write, and what they say when they cannot."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.errors import KgError
from kg.store import StoreFolder


def kg(*words: str | Path, store: StoreFolder) -> Result:
    return CliRunner().invoke(group, [*map(str, words), "--store", str(store.path)])


def test_tables_are_a_folder_and_say_their_rows(tmp_path: Path, example_folder: StoreFolder) -> None:
    result = kg("export", "-o", tmp_path / "tables", "--format", "csv", store=example_folder)
    with (tmp_path / "tables" / "people.csv").open(newline="", encoding="utf-8") as file:
        people = list(csv.DictReader(file))
    assert f"{len(people)} people" in result.stderr
    assert (tmp_path / "tables" / "codebook.md").is_file()


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_networks_go_to_a_file_or_to_stdout(name: str, tmp_path: Path, example_folder: StoreFolder) -> None:
    kg("export", "-o", tmp_path / f"x.{name}", store=example_folder)
    piped = kg("export", "-o", "-", "--format", name, store=example_folder)
    assert (tmp_path / f"x.{name}").read_bytes() == piped.stdout_bytes


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("export", "-o", "-", "--format", "csv"), "csv is a folder of files: name it with -o"),
        (("export", "-o", "full", "--format", "csv"), "full holds thesis.txt, which would be lost"),
        (("export", "-o", "full/thesis.txt", "--format", "csv"), "is a file: name a folder"),
        (("export", "-o", "full", "--format", "ttl"), "full is a folder: name a file, or say --format csv"),
        (("export", "-o", "full/thesis.txt/x.gexf"), "cannot be written"),
        (("release", "out", "--date", "soon"), "'soon' is no day: give one such as 2024-05-31"),
        (("release", "full"), "full holds thesis.txt, which would be lost"),
        (("release", "out", "--licence", "free for all"), "is no SPDX licence identifier"),
    ],
)
def test_what_cannot_be_written_is_told(
    words: tuple[str, ...], message: str, tmp_path: Path, example_folder: StoreFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("mine")
    result = kg(*words, store=example_folder)
    assert isinstance(result.exception, KgError), result.output
    assert message in str(result.exception)
    assert [path.name for path in tmp_path.rglob("*")] == ["full", "thesis.txt"]
