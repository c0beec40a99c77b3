"""News-like fact sheets without end: institutions recur as they do in the news, a few often and most once."""

import hashlib
import random
from collections.abc import Iterator
from typing import Any

from kg.facts import FactSheet

_COUNTRIES = ["AZ", "MA", "TR", "KE", "UG", "RW", "FR", "DE", "JP", "BR", "IN", "ID", "MX", "CA", "NZ", "PL"]
_TYPES = ["ombudsman", "human-rights-commission", "ministry", "agency", "university", "company", "intergovernmental"]
_KINDS = ["memorandum", "agreement", "treaty", "protocol", "declaration", "contract"]


def sheets(count: int, *, institutions: int = 5000, seed: int = 1) -> Iterator[FactSheet]:
    """``count`` sheets over a population of institutions drawn by Zipf's law; the same seed, the same sheets."""
    source = random.Random(seed)
    weights = [1 / rank for rank in range(1, institutions + 1)]
    for number in range(count):
        yield FactSheet.model_validate(_sheet(number, source, source.choices(range(institutions), weights, k=3)))


def _sheet(number: int, source: random.Random, bodies: list[int]) -> dict[str, Any]:
    date = f"{source.randint(2005, 2025)}-{source.randint(1, 12):02}-{source.randint(1, 28):02}"
    one, two, host = bodies if len(set(bodies)) == 3 else (bodies[0], bodies[0] + 1, bodies[0] + 2)
    entities = [_institution(body) for body in (one, two, host)]
    entities += [_person(body) for body in (one, two)]
    entities.append({"id": "city", "kind": "place", "type": "city", "name": f"City {one % 300}"})
    spans = iter(range(0, 10_000, 200))

    def evidence(text: str) -> list[dict[str, Any]]:
        start = next(spans)
        return [{"start": start, "end": start + len(text), "quote": text}]

    facts: list[dict[str, Any]] = [
        {"id": f"o{body}", "type": "office", "person": f"p{body}", "role": "Director", "institution": f"i{body}",
         "status": "current", "evidence": evidence(f"Person {body}, director of Institution {body}, came.")}
        for body in (one, two)
    ]  # fmt: skip
    facts.append(
        {"id": "a", "type": "agreement", "kind": source.choice(_KINDS), "status": "signed", "date": date,
         "place": "city", "parties": [f"i{one}", f"i{two}"], "subject": f"subject {number % 97}", "event": "e",
         "signatories": [{"person": f"p{body}", "for": f"i{body}"} for body in (one, two)],
         "evidence": evidence(f"Institution {one} and Institution {two} signed agreement {number}.")}
    )  # fmt: skip
    facts.append(
        {"id": "e", "type": "event", "kind": "conference", "status": "held", "name": f"Conference {number // 3}",
         "date": date, "place": "city", "organisers": [f"i{host}"],
         "participants": [{"entity": f"i{body}", "as": "delegation"} for body in (one, two)],
         "evidence": evidence(f"They met at Conference {number // 3}, held by Institution {host}.")}
    )  # fmt: skip
    facts += [
        {"id": f"s{body}", "type": "statement", "speaker": f"p{body}", "cue": "said", "direct": True, "event": "e",
         "quote": f"Sentence {number} of {body}", "about": [f"i{two}"],
         "evidence": evidence(f'"Sentence {number} of {body}," Person {body} said.')}
        for body in (one, two)
    ]  # fmt: skip
    digest = hashlib.sha256(str(number).encode()).hexdigest()
    article = {"id": f"generated-{number:08}", "title": f"Article {number}", "outlet": f"Outlet {number % 40}",
               "published": date, "sha256": digest}  # fmt: skip
    return {"article": article, "entities": entities, "facts": facts}


def _institution(body: int) -> dict[str, Any]:
    return {"id": f"i{body}", "kind": "institution", "name": f"Institution {body}", "aliases": [f"I{body}"],
            "type": _TYPES[body % len(_TYPES)], "country": _COUNTRIES[body % len(_COUNTRIES)]}  # fmt: skip


def _person(body: int) -> dict[str, Any]:
    return {"id": f"p{body}", "kind": "person", "name": f"Person {body}"}
