"""Folders of files that are put in place whole, as `kg.files` does for one file."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kg.errors import InputError, UsageError


@contextlib.contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder beside a path, which takes the path's place when the block ends without an error.

    An earlier folder there is replaced where each of its files is written anew; one that holds anything else is left
    alone and `UsageError` raised. Raises `InputError` where the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None
    try:
        new = temporary / "new"
        new.mkdir()
        yield new
        _check(path, new)
        if path.exists():
            path.rename(temporary / "old")
        new.rename(path)
    finally:
        shutil.rmtree(temporary)


def _check(path: Path, new: Path) -> None:
    if path.exists() and not path.is_dir():
        raise UsageError(f"{path} is a file: name a folder")
    strange = sorted(_files(path) - _files(new))
    if strange:
        raise UsageError(f"{path} holds {strange[0]}, which would be lost: name another folder, or empty this one")


def _files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()}
