"""The README's session is real: its commands give what it shows."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli.main import group
from tests.conftest import REPO

README = (REPO / "README.md").read_text("utf-8")
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)


def session() -> list[tuple[str, str]]:
    """Each command with the output shown under it."""
    steps = []
    for block in CONSOLE:
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = step.partition("\n")
            while command.endswith("\\"):
                more, _, output = output.partition("\n")
                command = command[:-1] + more.lstrip("> ")
            steps.append((command, output))
    return steps


def test_the_session_gives_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").symlink_to(REPO / "data")
    shutil.copytree(REPO / "queries", tmp_path / "queries")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_STORE", raising=False)
    commands = [command for command, _ in session() if command.startswith("kg ")]
    assert len(commands) >= 5
    for command, shown in session():
        if not command.startswith("kg "):
            continue
        result = CliRunner().invoke(group, shlex.split(command)[1:])
        assert result.exit_code == 0, (command, result.output, result.exception)
        expected, cut, _ = shown.partition("…\n")
        given = re.sub(r"(seconds +)[\d.]+", r"\g<1>0.7", result.output)
        assert given.startswith(expected) if cut else given == expected, f"{command} gave:\n{given}"


def test_the_library_example_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").symlink_to(REPO / "data")
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102  # our own README
    assert "Ombudsman's Office of Azerbaijan" in capsys.readouterr().out
