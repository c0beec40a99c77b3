from pathlib import Path

import pytest

from kg.errors import InputError, UsageError
from kg.export import new_folder


def write(path: Path, *names: str, text: str = "x") -> None:
    with new_folder(path) as folder:
        for name in names:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text)


def test_a_folder_appears_whole_and_is_replaced_whole(tmp_path: Path) -> None:
    write(tmp_path / "in" / "out", "a", "b/c")
    write(tmp_path / "in" / "out", "a", "b/c", "d", text="y")
    assert {file.name: file.read_text() for file in (tmp_path / "in" / "out").rglob("*") if file.is_file()} == {
        "a": "y", "c": "y", "d": "y",
    }  # fmt: skip
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["out"]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    write(tmp_path / "out", "a")
    with pytest.raises(TypeError), new_folder(tmp_path / "out") as folder:
        (folder / "a").write_text(1)  # type: ignore[arg-type]
    assert (tmp_path / "out" / "a").read_text() == "x"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_rename_that_fails_puts_back_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "out", "a")
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(InputError, match="out: cannot be written: Permission denied"):
        write(tmp_path / "out", "a", text="y")
    assert (tmp_path / "out" / "a").read_text() == "x"


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path / "out", "a", "mine/thesis.txt")
    with pytest.raises(UsageError, match=r"out holds mine/thesis\.txt, which would be lost: name another folder"):
        write(tmp_path / "out", "a")
    assert (tmp_path / "out" / "mine" / "thesis.txt").is_file()


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(UsageError, match="out is a file: name a folder"):
        write(tmp_path / "out", "a")
    with pytest.raises(InputError, match="cannot be written"):
        write(tmp_path / "out" / "inner", "a")


def test_anyone_may_read_it_as_other_folders(tmp_path: Path) -> None:
    write(tmp_path / "out", "a")
    (tmp_path / "plain").mkdir()
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "plain").stat().st_mode
