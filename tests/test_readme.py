"""The README's session is real: its commands give what it shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPO

README = (REPO / "README.md").read_text("utf-8")
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)


def session() -> list[tuple[str, str]]:
    """Each command with the output shown under it."""
    steps = [step for block in CONSOLE for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(command, output) for command, _, output in (step.partition("\n") for step in steps)]


def test_the_session_typed_in_a_shell_gives_what_is_shown(tmp_path: Path) -> None:
    for name in ("data", "queries"):
        (tmp_path / name).symlink_to(REPO / name)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    clean = {key: value for key, value in os.environ.items() if not key.startswith("KG_")} | {"PATH": path}
    assert len(session()) >= 5
    for command, shown in session():
        done = subprocess.run(
            ["bash", "-c", command], cwd=tmp_path, env=clean, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (command, done.stderr)
        expected, cut, _ = shown.partition("…\n")
        given, expected = _without_times(done.stdout), _without_times(expected)
        assert given.startswith(expected) if cut else given == expected, f"{command} gave:\n{given}"


def _without_times(text: str) -> str:
    return re.sub(r"\d{4}-\d\d-\d\dT[\d:]+Z", "now", re.sub(r"(seconds +)[\d.]+", r"\g<1>0.7", text))


def test_the_library_example_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").symlink_to(REPO / "data")
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102  # our own README
    assert "Commissioner for Human Rights of Azerbaijan" in capsys.readouterr().out
