"""Which files a command's paths mean."""

from collections.abc import Iterable
from pathlib import Path

from kg.errors import InputError, UsageError


def files_in(paths: Iterable[Path], endings: tuple[str, ...]) -> list[Path]:
    """The files at these paths, folders read through in order of name; raises `InputError` where there are none.

    A file that is named is taken whatever its ending.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if file.suffix.lower() in endings and file.is_file())
            if not inside:
                raise InputError(f"{path}: no file in this folder ends in {', '.join(endings)}")
            found += inside
        elif path.exists():
            found.append(path)
        else:
            raise InputError(f"{path}: there is no such file or folder")
    if not found:
        raise UsageError("name at least one file or folder")
    return list(dict.fromkeys(found))
