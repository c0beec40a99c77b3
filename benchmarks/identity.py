"""Names linked against the register, and who is meant settled in collections of growing size."""

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from benchmarks.generator import sheets
from benchmarks.timing import medians
from kg.facts import FactSheet
from kg.identity import DecisionLog, resolve
from kg.identity.describing import entity_units
from kg.registers import first_names, institutions, territories
from kg.settling import settle_all
from kg.store.ledger import Ledger

_MENTIONS, _OF_A_SHEET = 100_000, 10
_COLLECTIONS = (1_000, 5_000, 20_000)
_PORTFOLIOS = ["Justice", "Foreign Affairs", "Health", "Education", "the Interior", "Trade", "Finance", "Energy"]
_SUBJECTS = ["River", "Harbour", "Rural", "Coastal", "Mountain", "Northern", "Civic", "Maritime", "Solar", "Cotton"]
_BODIES = {"Institute": "research", "Trading Company": "company", "University": "university", "Union": "union"}
_ROLES = ["President", "Foreign Minister", "Minister of Justice", "Ombudsman", "Ambassador", "Director General"]


def run() -> None:
    """Measure and print."""
    made = list(_news(random.Random(1)))
    seconds = medians({"": lambda: resolve(unit for sheet in made for unit in entity_units(sheet).values())}, rounds=3)
    print(f"\n{_MENTIONS:,} institutions and people linked against the register: {seconds['']:.1f} s (median of 3)")
    print("\nSettling who is meant, a sheet (median of 3)")
    for count in _COLLECTIONS:
        collection = list(sheets(count))
        taken = statistics.median(_settling(collection) for _ in range(3))
        print(f"  {f'{count:,} sheets':<34} {1000 * taken / count:9.2f} ms")


def _settling(collection: list[FactSheet]) -> float:
    """The seconds that settling takes of sheets that are in a ledger already."""
    ledger = Ledger.in_memory()
    with ledger.transaction():
        for sheet in collection:
            ledger.put(sheet)
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        settle_all(ledger, DecisionLog(Path(folder) / "decisions.jsonl"))
        return time.perf_counter() - began


def _news(source: random.Random) -> Iterator[FactSheet]:
    """Sheets whose institutions and people recur by Zipf's law."""
    bodies = [*_registered(), *_ministries(), *_unknown()]
    people = [f"{given.title()} {family}" for given in sorted(first_names()) for family in _families(source)]
    source.shuffle(bodies)
    source.shuffle(people)
    half = _OF_A_SHEET // 2
    for number in range(_MENTIONS // _OF_A_SHEET):
        year = 1990 + number % 35
        yield _sheet(number, year, _drawn(bodies, half, source), _drawn(people, half, source), source)


def _drawn(population: list[Any], count: int, source: random.Random) -> list[Any]:
    """So many of a population, each rank as often as it is low: the first nearly always, the last hardly ever."""
    size = len(population)
    return [population[min(size - 1, int(size ** source.random()) - 1)] for _ in range(count)]


def _registered() -> Iterator[dict[str, Any]]:
    """Every name and acronym in the register."""
    for entry in institutions():
        for name in (*entry.names, *entry.acronyms):
            yield {"name": name, "type": entry.type, "country": entry.country}


def _ministries() -> Iterator[dict[str, Any]]:
    for state in (one for one in territories() if one.code):
        for portfolio in _PORTFOLIOS:
            yield {"name": f"Ministry of {portfolio} of {state.name}", "type": "ministry"}
            for demonym in state.demonyms[:1]:
                yield {"name": f"{demonym} Ministry of {portfolio}", "type": "ministry", "country": state.code[:2]}


def _unknown() -> Iterator[dict[str, Any]]:
    """Names that no register has."""
    places = cycle(one for one in territories() if one.code)
    for first in _SUBJECTS:
        for second in _SUBJECTS:
            for number in range(20):
                for body, type_ in _BODIES.items():
                    yield {"name": f"{first} {second} {body} {number}", "type": type_, "country": next(places).code[:2]}


def _families(source: random.Random) -> list[str]:
    syllables = ["ka", "ro", "min", "ta", "lev", "san", "do", "ber", "ni", "hof"]
    return ["".join(source.choices(syllables, k=3)).title() for _ in range(300)]


def _sheet(number: int, year: int, bodies: list[dict[str, Any]], people: list[str], source: random.Random) -> FactSheet:
    entities = [{"id": f"i{place}", "kind": "institution", **body} for place, body in enumerate(bodies)]
    entities += [{"id": f"p{place}", "kind": "person", "name": name} for place, name in enumerate(people)]
    facts = [
        {"id": f"o{place}", "type": "office", "person": f"p{place}", "role": source.choice(_ROLES),
         "institution": f"i{place}", "status": "current", "evidence": [{"start": 0, "end": 1, "quote": "x"}]}
        for place in range(len(people))
    ]  # fmt: skip
    article = {"id": f"generated-{number:06}", "published": str(year), "sha256": "0" * 64}
    return FactSheet.model_validate({"article": article, "entities": entities, "facts": facts})
