"""Folders of files that are put in place whole, as `kg.files` does for one file."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kg.errors import InputError, UsageError


@contextlib.contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder beside a path, which takes the path's place when the block ends without an error.

    An earlier folder there is replaced where each of its files is written anew; one that holds anything else is left
    alone and `UsageError` raised. Raises `InputError` where the folder cannot be written. A process killed between the
    two renames leaves both folders in a hidden one beside the path, and nothing lost.
    """
    if path.exists() and not path.is_dir():
        raise UsageError(f"{path} is a file: name a folder")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None
    try:
        new = temporary / "new"
        new.mkdir()
        yield new
        _refuse_loss(path, new)
        _sync(new)
        _swap(path, new, temporary / "old")
    finally:
        shutil.rmtree(temporary)


def _refuse_loss(old: Path, new: Path) -> None:
    lost = sorted(_files(old) - _files(new))
    if lost:
        raise UsageError(f"{old} holds {lost[0]}, which would be lost: name another folder, or empty this one")


def _swap(path: Path, new: Path, old: Path) -> None:
    if path.exists():
        path.rename(old)
    try:
        new.rename(path)
    except OSError as error:
        if old.exists():
            old.rename(path)
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None


def _files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()}


def _sync(folder: Path) -> None:
    """Return when every file is on disk: a rename that outlives a power cut must not name empty files."""
    for name in _files(folder):
        with (folder / name).open("r+b") as file:
            os.fsync(file.fileno())
