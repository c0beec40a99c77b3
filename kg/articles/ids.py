"""Ids of articles: what they are called in file names, links and sheets."""

import hashlib
import re
import unicodedata

from kg.articles.drafts import Draft
from kg.facts import PartialDate

LONGEST_ID = 150


def slug(text: str) -> str:
    """Text as an id of ``a-z``, ``0-9`` and ``-``, at most 150 characters; a digest stands for what does not fit."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    short = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:10]
    if not short:
        return f"article-{digest}"
    return short if len(short) <= LONGEST_ID else f"{short[: LONGEST_ID - 11].rstrip('-')}-{digest}"


def article_id(draft: Draft, title: str | None, outlet: str | None, published: PartialDate | None) -> str:
    """The id that a draft is given; else outlet, date and title; else where it was found."""
    if draft.id and draft.id.strip():
        return slug(draft.id)
    if title:
        return slug(" ".join(part for part in (outlet, published and str(published), title) if part))
    return slug(draft.fallback_id)
