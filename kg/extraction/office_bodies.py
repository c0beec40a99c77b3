"""The body behind a title that stands without one: "Vice-Chancellor Ana Ruiz" is of the university spoken of."""

import re

from kg.extraction.document import Document
from kg.extraction.findings import OfficeFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor

_ACADEMIC = words("offices", "academic")
_MANAGING = words("offices", "managing")
_HEADING = words("offices", "heading")
_ISSUED = re.compile(r"\b(?:press|media|news) release(?:: | from | by )(?P<issuer>.+)", re.IGNORECASE)
_MANAGED = (
    "company",
    "ngo",
    "agency",
    "university",
    "research",
    "other",
    "association",
    "union",
    "media",
    "local-government",
)


def settle_body(document: Document, found: OfficeFound) -> None:
    """Give an academic or managing title without a body the one before it, or the one that issued the text."""
    low = re.sub(r"\s*\(.*", "", found.role.lower())
    if found.institution is not None or found.person is None or _owned(document, found):
        return
    if any(re.search(rf"\b{re.escape(noun)}\b", low) for noun in _ACADEMIC):
        body = _university(document, found)
    elif found.country is None and any(low == noun or low.endswith(f" {noun}") for noun in _MANAGING):
        body = (_in_sentence(document, found) if low in _HEADING else None) or issuer(document)
    else:
        return
    if body is not None:
        found.institution, found.country = body, found.country or body.country


def _owned(document: Document, found: OfficeFound) -> bool:
    """Whether somebody else's possessive stands before a title: "the council's chairperson"."""
    start = found.spans[0].start
    return document.text[max(0, start - 3) : start] in ("'s ", "\u2019s ", "s' ")


def _university(document: Document, found: OfficeFound) -> Actor | None:
    """The university of a title: the issuer, the one named before it in the sentence, or the last one spoken of."""
    issued = issuer(document)
    if issued is not None and issued.type == "university":
        return issued
    at = found.spans[0].start
    near = [m.actor for m in document.sentence_at(at).mentions if m.tag == "I" and m.actor and m.start <= at]
    near = [actor for actor in near if actor.type == "university"]
    return near[-1] if near else _last(document, found, ("university",))


def issuer(document: Document) -> Actor | None:
    """The institution whose release an article is, where the outlet's name says so."""
    match = _ISSUED.search(document.article.outlet or "")
    if not match:
        return None
    named = _content(match["issuer"])
    return next((a for a in document.registry.of_kind("institution") if named and named <= _content(a.name)), None)


def _content(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.lower())) - {"of", "the", "for", "and", "s"}


def _last(document: Document, found: OfficeFound, kinds: tuple[str, ...]) -> Actor | None:
    """The last institution of a kind named before an office, else the first after it."""
    at = found.spans[0].start
    named = [(offset, actor) for offset, actor in document.registry.places_named if actor.type in kinds]
    before = [actor for offset, actor in named if offset <= at]
    return before[-1] if before else named[0][1] if named else None


def _in_sentence(document: Document, found: OfficeFound) -> Actor | None:
    """The institution named next before an office in its sentence."""
    at = found.spans[0].start
    sentence = document.sentence_at(at)
    near = [
        m.actor for m in sentence.mentions if m.tag == "I" and m.actor and m.actor.type in _MANAGED and m.start <= at
    ]
    return near[-1] if near else None
