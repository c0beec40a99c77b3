"""IRIs from what things are: the same key gives the same IRI, in every article and on every run."""

import hashlib
import re
import unicodedata

from rdflib import URIRef

from kg.errors import UsageError


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
    """An IRI that can be read, ``…/institution/ombudsman-of-rwanda-1f2e3d4c5b``: the digest is of the whole key."""
    slug = _slug(label)
    digest = _digest(kind, *(key or (label,)))[:10]
    return URIRef(f"{base}{kind}/{slug}-{digest}" if slug else f"{base}{kind}/{digest}")


def fact_iri(base: str, kind: str, *key: str) -> URIRef:
    """The IRI of a fact or of a part of one: the digest of what it says."""
    return URIRef(f"{base}{kind}/{_digest(kind, *key)[:16]}")


def part_iri(whole: str, part: str, *key: str) -> URIRef:
    """The IRI of a part of a fact, below the fact's own."""
    return URIRef(f"{whole}/{part}-{_digest(*key)[:10]}" if key else f"{whole}/{part}")


def _digest(*key: str) -> str:
    return hashlib.sha256("\x1f".join(key).encode()).hexdigest()


def _slug(label: str) -> str:
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-")
