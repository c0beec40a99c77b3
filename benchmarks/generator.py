"""News-like fact sheets without end: institutions recur as they do in the news, a few often and most once.

Besides what is plainly reported there is what makes questions hard: agreements that are only announced, told by several
articles that differ, claimed in speech before they are reported, bodies inside bodies, and bodies of no country.
"""

import hashlib
import random
from collections import deque
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from kg.facts import FactSheet

_COUNTRIES = {
    "AZ": "Azerbaijan", "MA": "Morocco", "TR": "Türkiye", "KE": "Kenya", "UG": "Uganda", "RW": "Rwanda", "FR": "France",
    "DE": "Germany", "JP": "Japan", "BR": "Brazil", "IN": "India", "ID": "Indonesia", "MX": "Mexico", "CA": "Canada",
    "NZ": "New Zealand", "PL": "Poland",
}  # fmt: skip
_CODES = list(_COUNTRIES)
_TYPES = ["ombudsman", "human-rights-commission", "ministry", "agency", "university", "company", "intergovernmental"]
_KINDS = ["memorandum", "agreement", "treaty", "protocol", "declaration", "contract"]
_STATUSES = {"signed": 60, "planned": 15, "negotiating": 10, "in-force": 9, "ended": 4, "rejected": 2}
_HOLDINGS = ["current", "current", "current", "former", "appointed"]
_REPEATED = 0.25
"""The part of articles that tell again of an agreement of the last ones."""
_REMEMBERED = 50


def sheets(count: int, *, institutions: int = 5000, seed: int = 1) -> Iterator[FactSheet]:
    """``count`` sheets over a population of institutions drawn by Zipf's law; the same seed, the same sheets."""
    source = random.Random(seed)
    summed = list(accumulate(1 / rank for rank in range(1, institutions + 1)))
    recent: deque[tuple[int, list[int], str]] = deque(maxlen=_REMEMBERED)
    for number in range(count):
        story = (number, _bodies(source.choices(range(institutions), cum_weights=summed, k=3)), _day(source))
        if recent and source.random() < _REPEATED:
            story = source.choice(recent)
        recent.append(story)
        yield FactSheet.model_validate(_sheet(number, story, source))


def _bodies(drawn: list[int]) -> list[int]:
    return drawn if len(set(drawn)) == 3 else [drawn[0], drawn[0] + 1, drawn[0] + 2]


def _day(source: random.Random) -> str:
    return f"{source.randint(2005, 2025)}-{source.randint(1, 12):02}-{source.randint(1, 28):02}"


def _sheet(number: int, story: tuple[int, list[int], str], source: random.Random) -> dict[str, Any]:
    """An article about a story: two bodies that agree on something at a conference that a third one holds."""
    first, (one, two, host), date = story
    told = _Told(number, first, date)
    entities = [_institution(body) for body in (one, two, host)]
    entities += [{"id": f"i{body // 10}", "kind": "institution", "name": f"Institution {body // 10}", "type": "other"}
                 for body in (one, two, host) if _inside(body)]  # fmt: skip
    entities += [{"id": f"p{body}", "kind": "person", "name": f"Person {body}"} for body in (one, two)]
    entities.append({"id": "city", "kind": "place", "type": "city", "name": f"City {one % 300}"})
    codes = {_CODES[(first + step) % len(_CODES)] for step in (0, 5, 11)}
    entities += [{"id": code.lower(), "kind": "place", "type": "country", "name": _COUNTRIES[code], "country": code}
                 for code in sorted(codes)]  # fmt: skip
    facts = [told.office(body, source.choice(_HOLDINGS)) for body in (one, two)]
    facts += told.agreement(one, two, source)
    facts.append(told.conference(host, (one, two), sorted(codes)))
    facts += [told.statement(one, two), told.statement(two, one)]
    digest = hashlib.sha256(str(number).encode()).hexdigest()
    article = {"id": f"generated-{number:08}", "title": f"Article {number}", "outlet": f"Outlet {number % 40}",
               "published": date, "sha256": digest}  # fmt: skip
    return {"article": article, "entities": list({entity["id"]: entity for entity in reversed(entities)}.values()), "facts": facts}


def _inside(body: int) -> bool:
    return body % 3 == 0 and body >= 10


def _institution(body: int) -> dict[str, Any]:
    made = {"id": f"i{body}", "kind": "institution", "name": f"Institution {body}", "aliases": [f"I{body}"],
            "type": _TYPES[body % len(_TYPES)]}  # fmt: skip
    home = {} if body % 10 == 9 else {"country": _CODES[body % len(_CODES)]}
    return made | home | ({"part_of": f"i{body // 10}"} if _inside(body) else {})


class _Told:
    """The facts of one article, each with a sentence of its own."""

    def __init__(self, number: int, first: int, date: str) -> None:
        self._number, self._first, self._date = number, first, date
        self._spans = iter(range(0, 10_000, 200))

    def _fact(self, id_: str, type_: str, sentence: str, **slots: object) -> dict[str, Any]:
        start = next(self._spans)
        evidence = [{"start": start, "end": start + len(sentence), "quote": sentence}]
        return {"id": id_, "type": type_, "evidence": evidence, **slots}

    def office(self, body: int, status: str) -> dict[str, Any]:
        return self._fact(
            f"o{body}", "office", f"Person {body}, director of Institution {body}, came.",
            person=f"p{body}", role="Director", institution=f"i{body}", status=status,
        )  # fmt: skip

    def agreement(self, one: int, two: int, source: random.Random) -> list[dict[str, Any]]:
        """An agreement; now and then one of the parties' heads claims another."""
        status = source.choices(list(_STATUSES), list(_STATUSES.values()))[0]
        made = self._fact(
            "a", "agreement", f"Institution {one} and Institution {two} made agreement {self._first}.",
            kind=_KINDS[self._first % len(_KINDS)], status=status, date=self._date, place="city", event="e",
            parties=[f"i{one}", f"i{two}"], subject=f"subject {self._number % 97}",
            signatories=[{"person": f"p{body}", "for": f"i{body}"} for body in (one, two)] if status == "signed" else [],
        )  # fmt: skip
        if self._number % 9:
            return [made]
        sentence = f"Person {one} said that a treaty with Institution {two} was signed."
        claim = self._fact("c", "agreement", sentence, kind="treaty", status="signed",
                           parties=[f"i{one}", f"i{two}"], claimed_by=f"p{one}")  # fmt: skip
        said = {"id": "sc", "type": "statement", "speaker": f"p{one}", "cue": "said", "direct": False,
                "quote": f"a treaty with Institution {two} was signed", "evidence": claim["evidence"]}  # fmt: skip
        return [made, claim, said]

    def conference(self, host: int, bodies: tuple[int, int], codes: list[str]) -> dict[str, Any]:
        present = [f"i{body}" for body in bodies] + [code.lower() for code in codes]
        name = f"Conference {self._first // 3}"
        return self._fact(
            "e", "event", f"They met at {name}, held by Institution {host}.", kind="conference", name=name,
            status="held" if self._first % 8 else "planned", date=self._date, place="city", organisers=[f"i{host}"],
            participants=[{"entity": entity, "as": "delegation"} for entity in present],
        )  # fmt: skip

    def statement(self, body: int, about: int) -> dict[str, Any]:
        return self._fact(
            f"s{body}", "statement", f'"Sentence {self._number} of {body}," Person {body} said.', speaker=f"p{body}",
            cue="said", direct=True, event="e", quote=f"Sentence {self._number} of {body}", about=[f"i{about}"],
        )  # fmt: skip
