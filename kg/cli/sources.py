"""Which files a command's paths mean, and which of them are fact sheets."""

import json
from collections.abc import Iterable
from pathlib import Path

from kg.errors import InputError, UsageError
from kg.facts.files import SUFFIXES


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


def part_sheets(paths: Iterable[str]) -> tuple[list[Path], list[str]]:
    """Fact sheets and all else among these paths: YAML is sheets, JSON is one where it has a sheet's fields."""
    sheets: list[Path] = []
    others: list[str] = []
    for given in paths:
        path = Path(given)
        if path.is_dir():
            files = sorted(file for file in path.rglob("*") if file.is_file())
            inside = [file for file in files if _is_sheet(file)]
            sheets += inside
            others += [str(path)] if not inside else [str(file) for file in files if file not in set(inside)]
        elif not path.exists() and given != "-" and not any(sign in given for sign in "*?["):
            raise InputError(f"{given}: there is no such file or folder")
        elif path.is_file() and _is_sheet(path):
            sheets.append(path)
        else:
            others.append(given)
    return sheets, others


def _is_sheet(path: Path) -> bool:
    if path.suffix != ".json":
        return path.suffix.lower() in SUFFIXES
    try:
        data = json.loads(path.read_bytes())
    except ValueError:
        return False
    return isinstance(data, dict) and "article" in data and ("facts" in data or "entities" in data)
