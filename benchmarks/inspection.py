"""How long the commands that look at a graph take on a million quads, each as a person runs it.

    python -m benchmarks.inspection [FOLDER]

FOLDER keeps the generated store for the next run; without it the store is gone with the run.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.large import large_store
from benchmarks.timing import medians
from kg.inspection.rows import rows
from kg.store import StoreFolder

_ROUNDS = 5
_LIMITS = {"show": 0.5, "explain": 0.5, "path": 0.5, "central": 10.0}
"""Seconds that a whole command may take."""


def run(folder: Path | None = None) -> None:
    """Measure and print: the median of whole processes, the commands taking turns."""
    with tempfile.TemporaryDirectory() as name:
        store = large_store(folder or Path(name) / "store")
        contestants: dict[str, Callable[[], object]] = {
            " ".join(words)[:70]: partial(_command, store, words) for words in _commands(store)
        }
        figures = medians(contestants, rounds=_ROUNDS)
        print(f"\nWhole commands, {len(store.read()):,} quads (median of {_ROUNDS})")
        for words, seconds in figures.items():
            print(f"  {words:<72} {seconds:7.3f} s   limit {_LIMITS[words.split()[0]]:g} s")


def _commands(store: StoreFolder) -> list[list[str]]:
    """Each command on what is of middling size, and paths between things that meet only once."""
    graph = store.read()
    query = """SELECT ?x (COUNT(?fact) AS ?n) { ?x a org:Organization . ?fact kg:party ?x }
      GROUP BY ?x ORDER BY DESC(?n) ?x"""
    bodies = [row["x"] for row in rows(graph, query)]
    agreement = rows(graph, "SELECT ?x { ?x a kg:Agreement } ORDER BY ?x LIMIT 1")[0]["x"]
    people = [row["x"] for row in rows(graph, "SELECT ?x { ?x a foaf:Person } ORDER BY ?x LIMIT 40")]
    return [
        ["show", bodies[len(bodies) // 2]],
        ["show", bodies[len(bodies) // 10]],
        ["explain", agreement],
        *(["path", people[at], people[at + 10]] for at in (0, 10, 20)),
        ["path", bodies[0], bodies[-1]],
        ["central"],
    ]


def _command(store: StoreFolder, words: list[str]) -> None:
    code = "from kg.cli.main import main; import sys; sys.argv = ['kg', *sys.argv[1:]]; main()"
    where = os.environ | {"KG_STORE": str(store.path)}
    subprocess.run([sys.executable, "-c", code, *words], env=where, check=True, capture_output=True)


if __name__ == "__main__":
    run(*map(Path, sys.argv[1:2]))
