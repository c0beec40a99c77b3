"""IRIs: a base, and below it the paths that identity gives."""

import re

from rdflib import URIRef

from kg.errors import UsageError
from kg.identity.paths import digest, slug


def checked_base(base: str) -> str:
    """A base that data can live under; raises `UsageError`."""
    if not re.fullmatch(r"https?://[\w.-]+(:\d+)?(/[\w.~%-]+)*[/#]", base, re.ASCII):
        raise UsageError(f"{base!r} cannot be a base: give an http(s) address that ends in / or #")
    return base


def article_iri(base: str, article: str) -> URIRef:
    """The IRI of an article, which is that of its named graph."""
    return URIRef(f"{base}article/{article}")


def country_iri(base: str, code: str) -> URIRef:
    """The IRI of the place that an ISO 3166-1 code stands for."""
    return URIRef(f"{base}place/{code}")


def named_iri(base: str, kind: str, label: str, *key: str) -> URIRef:
    """An IRI that can be read, ``…/post/director-1f2e3d4c5b``: the digest is of the whole key."""
    name, tail = slug(label), digest(kind, *(key or (label,)))[:10]
    return URIRef(f"{base}{kind}/{name}-{tail}" if name else f"{base}{kind}/{tail}")


def part_iri(whole: str, part: str, *key: str) -> URIRef:
    """The IRI of a part of a fact, below the fact's own."""
    return URIRef(f"{whole}/{part}-{digest(*key)[:10]}" if key else f"{whole}/{part}")
