"""Saved web pages: the article's text without what stands around it, and what the page says about it."""

import copy
import logging
import re
from collections.abc import Iterator
from dataclasses import replace

import trafilatura
from lxml.html import HtmlElement
from trafilatura.metadata import extract_metadata

from kg.articles.decoding import declared_encoding
from kg.articles.drafts import Draft, InputFile, Unreadable
from kg.articles.formats.markup import UnparsableError, parse_html
from kg.articles.formats.page_furniture import article_lines, remove_furniture
from kg.articles.formats.plain import decode_text

for _library in ("trafilatura", "htmldate"):
    logging.getLogger(_library).addHandler(logging.NullHandler())  # what they complain of comes out as our reasons

_DATES = {"original_date": True, "extensive_search": False, "min_date": "1990-01-01", "max_date": "2100-12-31"}
"""Dates come from what the page declares: not guessed from its text, and never held against today's date."""


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield the article of a saved page as one draft; its id is the name of the file, but for ``index.html``."""
    data = file.whole()
    found = read_page(data, file.name, fallback_id=file.stem)
    yield replace(found, id=file.stem) if isinstance(found, Draft) and file.stem != "index" else found


def read_page(
    data: bytes, name: str, *, fallback_id: str, encoding: str | None = None, url: str | None = None
) -> Draft | Unreadable:
    """The article of one page; ``encoding`` is what the server declared, where that is known."""
    html = decode_text(data, name, encoding or declared_encoding(data))
    try:
        root = parse_html(html)
        about = extract_metadata(root, url, _DATES)
        text = _text(root, about.title)
    except UnparsableError as error:
        return Unreadable.at(name, f"not read as a page: {error}: save the article as text", data)
    except Exception as error:  # noqa: BLE001  # trafilatura promises no exceptions of its own; a batch never stops
        return Unreadable.at(name, f"the page cannot be read ({error!r}): save the article as text", data)
    if not text:
        return Unreadable.at(name, "no text found in the page: save it after it has loaded, or as text", data)
    outlet = about.sitename or about.hostname
    return Draft(
        source=name,
        text=text,
        fallback_id=fallback_id,
        title=_without_outlet(about.title, outlet),
        outlet=outlet,
        author=about.author,
        published=about.date,
        url=about.url or url,
        language=root.get("lang"),
        raw=data,
    )


def _text(root: HtmlElement, title: str | None) -> str:
    """The paragraphs of the article, a blank line between them.

    Precision first, as it measures best (`benchmarks/reading.py`); where it finds nothing, whatever there is.
    """
    body = copy.deepcopy(root)
    remove_furniture(body)
    for precise in (True, False):
        found = trafilatura.extract(copy.deepcopy(body), favor_precision=precise, include_comments=False)
        if found and (lines := article_lines(found, root, title)):
            return "\n\n".join(lines)
    return ""


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A page's title without " - The Outlet" at its end."""
    if not title or not outlet:
        return title
    name = re.escape(re.sub(r"^the\s+", "", outlet, flags=re.IGNORECASE))
    return re.sub(rf"\s+[|\u2013\u2014-]\s+(?:the\s+)?{name}\W*$", "", title, flags=re.IGNORECASE) or title
