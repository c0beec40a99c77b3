import gzip
from pathlib import Path

import pytest

from kg.articles import SourceArticle, Unreadable
from tests.articles.samples import TEXT, page, read

pytest.importorskip("warcio")


def record(kind: str, address: str, content: bytes) -> bytes:
    """One record of a web archive."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: application/http\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"


def archive(*answers: tuple[str, str, bytes]) -> list[bytes]:
    """The records of a web archive of answers, each (address, content type, body)."""
    records = [record("request", "http://herald.example/1", b"GET /1 HTTP/1.1\r\n\r\n")]
    for address, kind, body in answers:
        records.append(record("response", address, f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body))
    return records


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_is_an_article(tmp_path: Path, *, packed: bool) -> None:
    html = page().replace('<meta charset="utf-8">', "")
    records = archive(
        ("http://herald.example/1", "text/html; charset=windows-1252", html.encode("cp1252")),
        ("http://herald.example/a.png", "image/png", b"\x89PNG"),
        ("http://herald.example/2", "text/html", b"<html></html>"),
    )
    one, two = read(tmp_path / "a.warc.gz", b"".join(map(gzip.compress, records) if packed else records))
    assert isinstance(one, SourceArticle)
    assert (one.text, one.url, one.outlet) == (TEXT, "http://herald.example/1", "The Herald")
    assert isinstance(two, Unreadable)
    assert two.source.endswith("a.warc.gz: record 4")


def test_a_damaged_archive_gives_what_came_before(tmp_path: Path) -> None:
    records = archive(("http://herald.example/1", "text/html; charset=utf-8", page().encode()))
    found = read(tmp_path / "a.warc", b"".join(records) + b"rubbish\r\n\r\n" * 3)
    assert isinstance(found[0], SourceArticle)
    assert all(isinstance(item, Unreadable) for item in found[1:])
