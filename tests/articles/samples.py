"""Pieces that the tests of reading share."""

from collections.abc import Mapping
from pathlib import Path

from kg.articles import SourceArticle, Unreadable, read_articles

PARAGRAPHS = [
    "The foreign ministers of Ruritania and Graustark signed a memorandum of understanding on fisheries on Monday.",
    "Under the memorandum, both states will open their ports to each other’s boats, Minister Anna Rassendyll said.",
    "“We have waited nine years for this day,” she told reporters in Strelsau after the ceremony in the old castle.",
    "The parliament of Graustark is expected to vote on the agreement in autumn, its speaker said in a statement.",
]
TEXT = "\n\n".join(PARAGRAPHS)


def page(body: str = "") -> str:
    """A web page as a news site sends it, with ``body`` after the paragraphs."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Fish treaty signed - The Herald</title>'
        '<meta property="og:site_name" content="The Herald"><meta name="author" content="Jane Doe">'
        '<meta property="article:published_time" content="2023-03-06T09:00:00Z"></head>'
        '<body><nav><a href="/">Home</a></nav>'
        f"<article><h1>Fish treaty signed</h1>{paragraphs}{body}</article><footer>About us</footer></body></html>"
    )


def read(path: Path, data: bytes | str, fields: Mapping[str, str] | None = None) -> list[SourceArticle | Unreadable]:
    """What comes out of a file with this content."""
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_articles([path], fields=fields))


def article(path: Path, data: bytes | str, fields: Mapping[str, str] | None = None) -> SourceArticle:
    """The one article that a file holds."""
    (found,) = read(path, data, fields)
    assert isinstance(found, SourceArticle), found
    return found


def reason(path: Path, data: bytes | str, fields: Mapping[str, str] | None = None) -> str:
    """Why the one record of a file cannot be read, without the folder that it stands in."""
    (found,) = read(path, data, fields)
    assert isinstance(found, Unreadable), found
    return found.reason.replace(f"{path.parent}/", "")
