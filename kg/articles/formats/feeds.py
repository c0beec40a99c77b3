"""RSS and Atom files: one article an item, its full text where the feed has it, else its summary."""

import re
from collections.abc import Iterator

from lxml import etree

from kg.articles.decoding import declared_encoding
from kg.articles.drafts import Draft, InputFile, Unreadable
from kg.articles.formats.markup import UnparsableError, text_of
from kg.articles.formats.plain import decode_text

_ITEMS = ("item", "entry")
_TEXTS = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "issued", "updated")
_AUTHORS = ("creator", "author")
_PROLOGUE = re.compile(r"(?>\ufeff|\s++|<\?(?>.*?\?>)|<!--(?>.*?-->))*+", re.DOTALL)
_DECLARATION = re.compile(r"\ufeff?\s*<\?xml\s[^>]{0,200}\?>")


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield a draft or a failure for each item; a document type declaration is refused before anything is parsed."""
    data = file.whole()
    text = decode_text(data, file.name, declared_encoding(data))
    prologue = _PROLOGUE.match(text)
    if text.startswith("<!DOCTYPE", prologue.end() if prologue else 0):
        why = "a feed with a DOCTYPE is refused, as it can name entities and other files: take the declaration out"
        yield Unreadable.at(file.name, why, data)
        return
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_DECLARATION.sub("", text, count=1).encode(errors="replace"), parser)
    except etree.XMLSyntaxError as error:
        yield Unreadable(file.name, f"{file.name}:{error.lineno}: not XML: {error.msg}: mend the file", data)
        return
    items = [element for element in root.iter(etree.Element) if _name(element) in _ITEMS]
    if not items:
        yield Unreadable.at(file.name, "no feed: neither RSS items nor Atom entries are in it", data)
    outlet = _child_text(root if _name(root) == "feed" else _child(root, "channel"), ("title",))
    for number, item in enumerate(items, start=1):
        yield _draft(item, f"{file.name}:{item.sourceline}", f"{file.stem}-{number}", outlet)


def _draft(item: etree._Element, where: str, fallback_id: str, outlet: str | None) -> Draft | Unreadable:
    raw = etree.tostring(item, encoding="utf-8", with_tail=False)
    try:
        text = next((words for name in _TEXTS if (words := _plain(_child(item, name)))), "")
        title = text_of(_child_text(item, ("title",)) or "")
    except UnparsableError as error:
        return Unreadable.at(where, f"this item's HTML is not read: {error}", raw)
    if not text:
        return Unreadable.at(where, "this item has no text, only what leads to it: save the page itself", raw)
    return Draft(
        source=where,
        text=text,
        fallback_id=fallback_id,
        title=title or None,
        outlet=outlet,
        author=_author(item),
        published=_child_text(item, _DATES),
        url=_link(item),
        raw=raw,
    )


def _name(element: etree._Element) -> str:
    """The name without its namespace: feeds mix Atom, Dublin Core and their own."""
    return str(etree.QName(element).localname)


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    children = element.iterchildren(etree.Element) if element is not None else iter(())
    return next((child for child in children if _name(child) == name), None)


def _child_text(element: etree._Element | None, names: tuple[str, ...]) -> str | None:
    """The text of the first of these children that has any."""
    texts = ("".join(child.itertext()) for name in names if (child := _child(element, name)) is not None)
    return next((text.strip() for text in texts if text.strip()), None)


def _plain(element: etree._Element | None) -> str:
    """The words of a content element, which holds HTML either escaped or, in Atom, as elements."""
    if element is None:
        return ""
    inside = "".join(etree.tostring(child, encoding="unicode") for child in element)
    return text_of(f"{element.text or ''}{inside}")


def _author(item: etree._Element) -> str | None:
    for name in _AUTHORS:
        element = _child(item, name)
        if found := _child_text(element, ("name",)) or _child_text(item, (name,)):
            return re.sub(r"^\S+@\S+\s+\((.+)\)$", r"\1", found)  # RSS: "editor@example.org (Jane Doe)"
    return None


def _link(item: etree._Element) -> str | None:
    """Where the article stands on the web: RSS writes it as text, Atom as an attribute."""
    links = [link for link in item.iterchildren(etree.Element) if _name(link) == "link"]
    ours = next((link for link in links if link.get("rel", "alternate") == "alternate"), None)
    return None if ours is None else ours.get("href") or ours.text
