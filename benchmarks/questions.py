"""Every question of the library on a graph of a million quads, beside plain rdflib on a tenth of it.

Each is asked with what people ask about, drawn by Zipf's law; what need not be given is given half of the time. Warm is
in this process, in seconds of processor time, so that what else the machine does is not counted; cold is a whole
``kg ask`` from start to exit, by the clock. rdflib gets a tenth, as it needs minutes for the whole.
"""

import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import RdfFormat
from rdflib import Dataset
from rdflib.plugins.sparql.sparql import SPARQLError

from benchmarks.large import QUADS, large_store
from kg.export import save_rdf, store_quads
from kg.inspection.rows import rows
from kg.namespaces import PREFIXES
from kg.questions import Parameter, Question, bind, questions
from kg.store import Store, StoreFolder

_ROUNDS = 20
_RIVALS_PATIENCE = 3
"""Seconds that rdflib may take for one question."""
_LIMIT = 0.3
_KINDS = {
    "country": "?x skos:notation ?code",
    "other": "?x skos:notation ?code",
    "place": "?x kg:placeType place-type:city",
    "event": "?x a kg:Event",
    "agreement": "?x a kg:Agreement",
    "speaker": "?x a foaf:Person",
}
_INSTITUTIONS = "?x a org:Organization . ?any kg:party ?x"
_OF_PEOPLE = ("career", "claims", "who-said-what")
_TEXTS = {"words": "subject 1", "post": "director"}


class _Population:
    """What there is to ask about, the most frequent first."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, list[str]] = {}

    def draw(self, question: Question, parameter: Parameter, source: random.Random) -> str:
        """A value for a parameter."""
        if parameter.type == "text":
            return _TEXTS[parameter.name]
        if parameter.type != "node":
            return source.choice(parameter.words) if parameter.words else parameter.example
        person = question.name in _OF_PEOPLE
        pattern = _KINDS.get(parameter.name, "?x a foaf:Person" if person else _INSTITUTIONS)
        found = self._nodes(pattern)
        return source.choices(found, [1 / rank for rank in range(1, len(found) + 1)])[0]

    def _nodes(self, pattern: str) -> list[str]:
        if pattern not in self._known:
            query = f"SELECT ?x {{ {pattern} }} GROUP BY ?x ORDER BY DESC(COUNT(*)) ?x"
            self._known[pattern] = [row["x"] for row in rows(self._store, query)]
        return self._known[pattern]


def run(folder: Path | None = None) -> None:
    """Measure and print; a folder keeps the generated store for the next time."""
    with tempfile.TemporaryDirectory() as name:
        home = folder or Path(name)
        large, small = large_store(home / "large"), large_store(home / "small", QUADS // 10)
        store = large.read()
        rival = _in_rdflib(small.read(), Path(name) / "small.nq")
        print(f"\nQuestions, {len(store):,} quads on disk; rdflib on a tenth in memory")
        print(f"  {'':28} {'p50':>8} {'p95':>8} {'cold':>8} {'rdflib':>9}   (processor seconds; cold by the clock)")
        slow = [question.name for question in questions().values()
                if question.theme != "lists" and _measured(question, large, small, rival) > _LIMIT]  # fmt: skip
        print(f"  p95 over {_LIMIT} s: {', '.join(slow) or 'none'}")


def _measured(question: Question, large: StoreFolder, small: StoreFolder, rival: Dataset) -> float:
    """Print a question's line; its p95."""
    source = random.Random(question.name)
    store, population = large.read(), _Population(large.read())
    asked = [_given(question, population, source) for _ in range(_ROUNDS)]
    times = [_seconds(store, bind(question, given, str)) for given in asked]
    words = [word for name, value in asked[0].items() for word in (f"--{name}", value)]
    began = time.perf_counter()
    command = [sys.executable, "-c", "from kg.cli.main import main; main()", "ask", question.name, *words]
    subprocess.run([*command, "--store", str(large.path)], check=True, capture_output=True)
    cold = time.perf_counter() - began
    theirs = _rivals_seconds(rival, bind(question, _given(question, _Population(small.read()), source), str))
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"  {question.name:28} {statistics.median(times):8.3f} {p95:8.3f} {cold:8.2f} {theirs:>9}", flush=True)
    return p95


def _given(question: Question, population: _Population, source: random.Random) -> dict[str, str]:
    return {parameter.name: population.draw(question, parameter, source) for parameter in question.parameters
            if parameter.default is None or source.random() < 0.5}  # fmt: skip


def _seconds(store: Store, sparql: str) -> float:
    began = time.process_time()
    rows(store, sparql)
    return time.process_time() - began


def _in_rdflib(store: Store, path: Path) -> Dataset:
    save_rdf(store_quads(store, RdfFormat.N_QUADS), path, RdfFormat.N_QUADS)
    dataset = Dataset()
    dataset.parse(path, format="nquads")
    return dataset


def _rivals_seconds(dataset: Dataset, sparql: str) -> str:
    began = time.process_time()
    try:
        with _at_most(_RIVALS_PATIENCE):
            list(dataset.query(sparql, initNs=PREFIXES))
    except TimeoutError:
        return f"> {_RIVALS_PATIENCE}"
    except SPARQLError:  # DISTINCT aggregates over what an OPTIONAL left out
        return "fails"
    return f"{time.process_time() - began:.3f}"


@contextmanager
def _at_most(seconds: int) -> Iterator[None]:
    def stop(_signal: int, _frame: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


if __name__ == "__main__":
    run(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
