import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.articles import SourceArticle, Unreadable, read_articles
from kg.articles.formats import SUFFIXES
from kg.errors import UsageError
from tests.articles.samples import TEXT, page


def ids(found: list[SourceArticle | Unreadable]) -> list[str]:
    return [item.id if isinstance(item, SourceArticle) else "!" for item in found]


def test_a_folder_is_read_in_order_and_all_the_way_down(tmp_path: Path) -> None:
    (tmp_path / "b" / ".hidden").mkdir(parents=True)
    for name in ("b/c.TXT", "a.md", "z.html", "b/page.png", "b/.hidden/x.txt", ".x.txt"):
        (tmp_path / name).write_text(page() if name == "z.html" else f"{name} is about the council.", "utf-8")
    assert ids(list(read_articles([tmp_path]))) == ["a", "c", "z"]


def test_files_patterns_and_folders_in_the_order_given(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text(name, "utf-8")
    assert ids(list(read_articles([tmp_path / "c.md", f"{tmp_path}/*.txt"]))) == ["c", "a", "b"]
    (tmp_path / "[x].txt").write_text("brackets", "utf-8")
    assert ids(list(read_articles([tmp_path / "[x].txt"]))) == ["x"]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("none.txt", "none.txt: there is no such file or folder"),
        ("*.txt", "*.txt: there is no such file or folder, and no file fits it as a pattern"),
        ("a.pdf", "a.pdf: files with this ending are not read: give one of .txt, .md, .html"),
        ("empty", "empty: no file in this folder can be read"),
        ("nul\0.txt", "there is no such file"),
    ],
)
def test_what_leads_nowhere_says_so(tmp_path: Path, source: str, why: str) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "empty").mkdir()
    (found,) = read_articles([f"{tmp_path}/{source}"])
    assert isinstance(found, Unreadable)
    assert why in found.reason


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text("It met.", "utf-8")
    assert ids(list(read_articles([tmp_path]))) == ["caf"]


def test_an_article_that_comes_twice_is_passed_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    assert ids(list(read_articles([tmp_path, tmp_path / "a.txt"]))) == ["a"]


def test_another_text_under_a_taken_id_is_put_aside(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": "one"}, {"id": "A", "text": "two"}, {"id": "a", "text": "one"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    one, two = read_articles([tmp_path])
    assert isinstance(one, SourceArticle)
    assert isinstance(two, Unreadable)
    why = f"the id 'a' is taken by the text of {tmp_path}/a.jsonl:1: give each article an id of its own"
    assert two.reason == f"{tmp_path}/a.jsonl:2: {why}"


def test_fields_must_be_ours() -> None:
    with pytest.raises(UsageError, match="articles have no field 'body': the fields are id, text, title"):
        read_articles(["x.json"], fields={"body": "text"})


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b'{"id": "a", "text": "one"}\n{"id": "b", "text": "two"}\n', ["a", "b"]),
        (b"The council met.\n", ["stdin"]),
        (b"", ["!"]),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes, found: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert ids(list(read_articles(["-"]))) == found


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.binary(max_size=400) | st.text().map(str.encode),
    st.sampled_from([*SUFFIXES, ".txt.gz", ".jsonl.gz", ".warc.gz"]),
)
def test_any_bytes_in_any_file_are_articles_or_say_why_not(data: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a{suffix}")
        path.write_bytes(data)
        for found in read_articles([path]):
            assert isinstance(found, SourceArticle | Unreadable)


def test_plain_text_costs_no_html_library() -> None:
    code = "import sys, kg.articles; print(sorted({'trafilatura', 'lxml', 'warcio'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
