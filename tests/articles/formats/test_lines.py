import gzip
import json
from pathlib import Path

import pytest

from kg.articles import SourceArticle, Unreadable
from kg.articles.formats import lines
from tests.articles.samples import read

ROWS = "".join(
    json.dumps({"id": f"a{number}", "text": f"The council met {number} times."}) + "\n" for number in range(5)
)


def ids(found: list[SourceArticle | Unreadable]) -> list[str]:
    return [item.id if isinstance(item, SourceArticle) else "!" for item in found]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "ascii"])
def test_a_line_is_an_article(tmp_path: Path, encoding: str) -> None:
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    data = (mark + ROWS).encode(encoding)
    assert ids(read(tmp_path / "a.jsonl", data)) == ["a0", "a1", "a2", "a3", "a4"]
    assert ids(read(tmp_path / "a.jsonl.gz", gzip.compress(data))) == ["a0", "a1", "a2", "a3", "a4"]


def test_a_bad_line_stops_nothing(tmp_path: Path) -> None:
    rows = ROWS.splitlines()
    found = read(tmp_path / "a.jsonl", "\n".join([rows[0], "{oops", "", rows[1], '"text"', rows[2]]))
    assert ids(found) == ["a0", "!", "a1", "!", "a2"]
    assert isinstance(found[1], Unreadable)
    assert found[1].source == f"{tmp_path}/a.jsonl:2"
    assert found[1].reason.endswith("(column 2): mend the line or take it out")
    assert found[1].raw == b"{oops\n"


def test_a_cut_archive_gives_what_came_before(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": f"a{n}", "text": f"The council met. {n * 7919}"}) + "\n" for n in range(20_000))
    found = read(tmp_path / "a.jsonl.gz", gzip.compress(rows.encode())[:-2000])
    assert ids(found[:-1]) == [f"a{number}" for number in range(len(found) - 1)]
    assert len(found) > 1000
    assert "it is locked, damaged or cut" in str(found[-1])


def test_a_line_that_never_ends_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LARGEST_DOCUMENT", 1000)
    found = read(tmp_path / "a.jsonl.gz", gzip.compress(ROWS.encode() + b" " * 10_000_000 + ROWS.encode()))
    assert ids(found) == ["a0", "a1", "a2", "a3", "a4", "!"]
    assert "a.jsonl.gz:6: this line is longer than" in str(found[-1])
