"""What could not be stored, kept with the reason until it is mended."""

import json
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
        found = [Rejection(**json.loads(read_text(path))) for path in self.folder.glob("*.json")]
        return iter(sorted(found, key=lambda rejection: rejection.source))


def _name(source: str) -> str:
    """A file name that is the source's alone and leads nowhere else."""
    stem = "".join(char if char.isalnum() else "-" for char in Path(source).stem)[:60]
    return f"{stem}-{sha256(source.encode()).hexdigest()[:10]}"
