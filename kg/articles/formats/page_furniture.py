"""What stands in a page around the article: pictures with captions, embedded posts, teasers, repeated headlines.

Each rule says what such things look like on any page; none knows a site. All take time linear in the page.
"""

import re

from lxml import etree
from lxml.html import HtmlElement

from kg.articles.formats.markup import BLOCKS
from kg.articles.lists import Lists

_EMBEDDED = re.compile(r"\b(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|fb-post)\b")
_PICTURE = re.compile(r"(?:^|[\s_-])(?:img|image|photo|picture|caption|media)", re.IGNORECASE)
_LONGEST_CAPTION = 400
_LONGEST_BOILERPLATE = 300
_SHORTEST_TEASER = 25


def remove_furniture(root: HtmlElement) -> None:
    """Take out of a page what misleads the extraction of its text."""
    lengths = _text_lengths(root)
    for quote in list(root.iter("blockquote")):
        if _EMBEDDED.search(quote.get("class", "")):
            quote.drop_tree()
    for wrapper in {w for image in root.iter("img", "picture") if (w := _picture_wrapper(image, lengths)) is not None}:
        if wrapper.getparent() is not None:
            wrapper.drop_tree()
    _keep_opening_paragraphs(root, lengths)


def article_lines(text: str, root: HtmlElement, title: str | None) -> list[str]:
    """The lines of extracted text that belong to the article: no headline, no boilerplate, no links to others."""
    headlines = {_fold(heading.text_content()) for heading in root.iter("h1")} | {_fold(title or "")}
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    while lines and (_fold(lines[0]) in headlines or _extends(lines[0], title)):
        del lines[0]
    boilerplate = Lists.load().boilerplate
    lines = [s for s in lines if len(s) > _LONGEST_BOILERPLATE or not boilerplate.fullmatch(s.lstrip("- "))]
    teasers = _linked_blocks(root)
    unlinked = [line for line in lines if _fold(line) not in teasers]
    # A page that wraps its whole article in a link is no list of teasers.
    return unlinked if 2 * len(unlinked) > len(lines) else lines


def _extends(line: str, title: str | None) -> bool:
    """Whether a line is the title with a few more words, as pages shorten titles for search engines."""
    return bool(title) and len(line) < 200 and _fold(line).startswith(_fold(title or "")) and not line.endswith(".")


def _fold(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _text_lengths(root: HtmlElement) -> dict[HtmlElement, int]:
    """How many characters each element holds, in one pass over the page."""
    lengths: dict[HtmlElement, int] = {}
    for _, element in etree.iterwalk(root, events=("end",)):
        inside = sum(lengths[child] + len((child.tail or "").strip()) for child in element)
        lengths[element] = inside + len((element.text or "").strip())
    return lengths


def _picture_wrapper(image: HtmlElement, lengths: dict[HtmlElement, int]) -> HtmlElement | None:
    """The widest element around a picture that calls itself one and holds no more text than a caption."""
    found = None
    for around in image.iterancestors():
        if around.tag == "body" or lengths[around] > _LONGEST_CAPTION:
            break
        if _PICTURE.search(f"{around.get('class', '')} {around.get('id', '')}"):
            found = around
    return found


def _keep_opening_paragraphs(root: HtmlElement, lengths: dict[HtmlElement, int]) -> None:
    """Paragraphs that are no links are no teaser: pages behind a wall call the opening of the article one."""
    seen: set[HtmlElement] = set()
    for paragraph in root.iter("p"):
        if lengths.get(paragraph, 0) < 80 or paragraph.find(".//a") is not None:
            continue
        around = [paragraph, *paragraph.iterancestors()]
        if any(element.tag == "a" for element in around):
            continue
        for element in around:
            if element in seen:
                break
            seen.add(element)
            if "teaser" in element.get("class", ""):
                del element.attrib["class"]


def _linked_blocks(root: HtmlElement) -> set[str]:
    """The blocks of text that are links as a whole, folded."""
    pieces: list[str] = []
    links = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_link = element.tag == "a" and element.get("href") is not None
        edge = "\0" if element.tag in BLOCKS or is_link else ""
        if event == "start":
            links += is_link
            pieces += [edge, element.text or ""] if links else []
        else:
            links -= is_link
            pieces += [edge, (element.tail or "") if links else ""]
    blocks = (_fold(block) for block in "".join(pieces).split("\0"))
    return {block for block in blocks if len(block) >= _SHORTEST_TEASER}
