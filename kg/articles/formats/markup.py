"""HTML as a tree, safely: nothing is fetched or run, and no tag or depth makes parsing slow or loses text."""

import re
import unicodedata

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

LARGEST_PAGE = 20_000_000
"""Characters of HTML that are parsed."""
MOST_TAGS = 100_000
_MOST_STEPS = 1_000_000
_MOST_MARKS = 20_000
_LARGE_TAG = 4_000
_MOST_ATTRIBUTES = 200
_ATTRIBUTE = r"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+"""
_TAG = re.compile(rf"<([a-zA-Z][^\s/>]*+)((?:[\s/=]++|{_ATTRIBUTE})*+)>?")
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
    "table", "td", "th", "tr", "ul",
))  # fmt: skip
_UNSEEN = frozenset((
    "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "button", "select",
    "textarea",
))  # fmt: skip


class UnparsableError(ValueError):
    """HTML that is not worth parsing; the message says why."""


def parse_html(html: str) -> HtmlElement:
    """The tree of a page; raises `UnparsableError`.

    Repeated attributes cost the parser quadratic time, so tags with hundreds of them lose them all first.
    """
    if len(html) > LARGEST_PAGE:
        raise UnparsableError(f"the page has more than {LARGEST_PAGE // 1_000_000} million characters")
    if html.count("<") > MOST_TAGS:
        raise UnparsableError(f"the page has more than {MOST_TAGS:,} tags")
    html = _TAG.sub(_plain_tag, html)
    # huge_tree: without it the parser drops all that stands below 255 levels, and says nothing.
    parser = HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        root = document_fromstring(html.encode(errors="replace"), parser=parser)
    except etree.LxmlError:
        raise UnparsableError("there is nothing in the page") from None
    if _steps_to_root(root) > _MOST_STEPS:
        raise UnparsableError("too many of its tags stand too deep in one another")
    foreign = (text for text in root.itertext() if not text.isascii())
    if sum(unicodedata.combining(char) > 0 for text in foreign for char in text) > _MOST_MARKS:
        raise UnparsableError(f"the page has more than {_MOST_MARKS:,} combining marks")
    return root


def _steps_to_root(root: HtmlElement) -> int:
    """The steps from each element up to the root, added up: what looking at the surroundings of each would cost."""
    depth = steps = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        steps += depth
    return steps // 2


def _plain_tag(tag: re.Match[str]) -> str:
    if len(tag[0]) < _LARGE_TAG or len(re.findall(_ATTRIBUTE, tag[2])) < _MOST_ATTRIBUTES:
        return tag[0]
    return f"<{tag[1]}>"


def text_of(html: str) -> str:
    """The words of a piece of HTML, a blank line between paragraphs; raises `UnparsableError`."""
    if not html.strip():
        return ""
    pieces: list[str] = []
    _collect(parse_html(f"<div>{html}</div>"), pieces)
    paragraphs = (" ".join(part.split()) for part in "".join(pieces).split("\n\n"))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _collect(root: HtmlElement, pieces: list[str]) -> None:
    """Walk the tree without recursion: it may be two thousand levels deep."""
    hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        edge = "\n\n" if element.tag in BLOCKS else " " if element.tag == "br" else ""
        if event == "start":
            hidden += element.tag in _UNSEEN
            pieces += [edge, "" if hidden else element.text or ""]
        else:
            hidden -= element.tag in _UNSEEN
            pieces += [edge, "" if hidden else element.tail or ""]
