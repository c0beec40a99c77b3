"""From a draft to an article: text normalised, metadata made regular and completed, an id."""

import re

from kg.articles.dates import parse_date
from kg.articles.drafts import Draft, Unreadable
from kg.articles.headers import read_headers
from kg.articles.ids import article_id
from kg.articles.model import SourceArticle
from kg.articles.normalise import normalise_line, normalise_text
from kg.facts import PartialDate
from kg.facts.fields import LONGEST_TEXT

_LONGEST_LINE = 1_000
_NAMED_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)")
_ADDRESS = re.compile(r"\s*(https?://[^\s<>\"{}|\\^`\x00-\x20\x7f-\x9f\ud800-\udfff]{1,1990})\s*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")


def finish(draft: Draft) -> SourceArticle | Unreadable:
    """The article of a draft; what its metadata leave open, the header lines of the text may say."""
    if len(draft.text) > LONGEST_TEXT:
        why = f"the text is longer than {LONGEST_TEXT:,} characters: split it into articles"
        return Unreadable.at(draft.source, why, draft.raw)
    text = normalise_text(draft.text)
    if not text.strip():
        return Unreadable.at(draft.source, "there is no text in it: take it out or save it again", draft.raw)
    headers = read_headers(text)
    title = _line(draft.title)
    outlet = _line(draft.outlet) or headers.outlet
    published = parse_date(draft.published or "") or headers.published or _named_date(draft.fallback_id)
    address = _ADDRESS.fullmatch(draft.url or "")
    language = _LANGUAGE.match(draft.language or "")
    return SourceArticle(
        id=article_id(draft, title, outlet, published),
        text=text,
        title=title,
        outlet=outlet,
        author=_line(draft.author) or headers.author,
        published=published,
        url=address[1] if address else None,
        language=language[0].lower() if language else "en",
    )


def _named_date(name: str) -> PartialDate | None:
    """The day in a file's name, as archives write it: ``kigali-post-2023-03-14-ombudsmen``."""
    found = _NAMED_DATE.search(name)
    return parse_date(found[0]) if found else None


def _line(text: str | None) -> str | None:
    """A name or title on one line; what is far too long for one is none."""
    return normalise_line(text) if text and len(text) <= _LONGEST_LINE else None
