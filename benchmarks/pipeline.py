"""How many sheets a second go through each step, and what a fact costs in triples."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.generator import sheets
from kg.facts import FactSheet, load_sheet, save_sheet
from kg.mapping import Mapped, map_sheet
from kg.pipeline import Stored, build, read_sheets
from kg.store import EmbeddedStore, StoreFolder
from kg.store.terms import to_oxigraph
from kg.validation import validate_sheet

_NUMBER = 300
_EXAMPLES = Path(__file__).parent.parent / "data" / "examples" / "sheets"


def run() -> None:
    """Measure and print."""
    made = list(sheets(_NUMBER))
    mapped = [map_sheet(sheet) for sheet in made]
    steps: dict[str, Callable[[], object]] = {
        "map": lambda: [map_sheet(sheet) for sheet in made],
        "validate": lambda: [validate_sheet(one) for one in mapped],
        "store": lambda: _store(mapped),
    }
    print(f"\nSheets a second, {_NUMBER} generated sheets of {sum(len(s.facts) for s in made) / _NUMBER:.1f} facts")
    for name, step in steps.items():
        print(f"  {name:<34} {_NUMBER / _seconds(step):9.1f} sheets/s")
    print(f"  {'kg build, files to disk':<34} {_NUMBER / _seconds(lambda: _build(made)):9.1f} sheets/s")
    _costs([load_sheet(path) for path in sorted(_EXAMPLES.iterdir())])


def _store(mapped: list[Mapped]) -> None:
    store = EmbeddedStore.in_memory()
    for one in mapped:
        store.put(one.article, to_oxigraph(one.triples))


def _seconds(step: Callable[[], object]) -> float:
    began = time.perf_counter()
    step()
    return time.perf_counter() - began


def _build(made: list[FactSheet]) -> None:
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name) / f"{sheet.article.id}.json" for sheet in made]
        for sheet, path in zip(made, paths, strict=True):
            save_sheet(sheet, path)
        outcomes = list(build(read_sheets(paths), StoreFolder(Path(name) / "store")))
        if not all(isinstance(outcome, Stored) for outcome in outcomes):
            raise RuntimeError("a generated sheet was not stored")


def _costs(examples: list[FactSheet]) -> None:
    mapped = [map_sheet(sheet) for sheet in examples]
    triples = [len(one.triples) for one in mapped]
    facts = sum(len(sheet.facts) for sheet in examples)
    spans = sum(len({(e.start, e.end) for fact in sheet.facts for e in fact.evidence}) for sheet in examples)
    evidence = sum("#char=" in triple[0] for one in mapped for triple in one.triples)
    print(f"\nTriples of the {len(examples)} example articles")
    print(f"  {'an article':<34} {sum(triples) / len(triples):9.1f}   ({min(triples)} to {max(triples)})")
    print(f"  {'evidence, a fact':<34} {evidence / facts:9.1f}   ({evidence / spans:.1f} a span, {spans} spans)")
