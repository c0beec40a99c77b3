"""What could not be stored, kept with the reason until it is mended."""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from kg.files import read_text, write_atomically


@dataclass(frozen=True, slots=True)
class Rejection:
    """One source that was not stored."""

    source: str
    """The file that it came from."""
    article: str
    """The article's id; empty where it could not be read."""
    reasons: list[str]


class Quarantine:
    """A folder beside the graph: for each source not stored, its bytes and a JSON file with the reasons."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, rejection: Rejection, content: bytes) -> None:
        """Keep a source and why it was rejected; a later word on the same source replaces this one."""
        name = _name(rejection.source)
        write_atomically(self.folder / f"{name}{Path(rejection.source).suffix}.kept", content)
        reasons = json.dumps(asdict(rejection), ensure_ascii=False, indent=1)
        write_atomically(self.folder / f"{name}.json", reasons.encode())

    def release(self, source: str) -> None:
        """Let go of a source that was stored after all."""
        for path in self.folder.glob(f"{_name(source)}.*"):
            path.unlink()

    def __iter__(self) -> Iterator[Rejection]:
        """All rejections, by source."""
        return iter(sorted(map(_read, self.folder.glob("*.json")), key=lambda rejection: rejection.source))


def _read(path: Path) -> Rejection:
    try:
        return Rejection(**json.loads(read_text(path)))
    except (ValueError, TypeError):
        return Rejection(path.name, "", [f"{path}: this record cannot be read: build its source again, then remove it"])


def _name(source: str) -> str:
    """A file name that is the source's alone, however its path is written, and leads nowhere else."""
    stem = "".join(char if char.isalnum() else "-" for char in Path(source).stem)[:60]
    whole = os.path.abspath(source)  # noqa: PTH100  # a source need not be a file
    return f"{stem}-{sha256(whole.encode()).hexdigest()[:10]}"
