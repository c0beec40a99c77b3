"""What many nodes have at the end of some paths, read at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.inspection.rows import rows, values
from kg.store import Store

_AT_ONCE = 1000
"""IRIs to one query."""

Slots = dict[str, dict[str, list[str]]]
"""By node and slot: the values, sorted, each once."""


def slots(store: Store, iris: Iterable[str], paths: Mapping[str, str]) -> Slots:
    """What is at the end of each property path; nodes that have nothing are there with nothing."""
    wanted = sorted(set(iris))
    found: Slots = {iri: defaultdict(list) for iri in wanted}
    for some in batches(wanted):
        for slot, path in paths.items():
            for row in rows(store, f"SELECT DISTINCT ?x ?value {{ {values('x', some)} ?x {path} ?value }}"):
                found[row["x"]][slot].append(row["value"])
    for told in found.values():
        for listed in told.values():
            listed.sort()
    return found


def batches(iris: list[str]) -> Iterator[list[str]]:
    """As many IRIs as one query takes at a time."""
    return (iris[start : start + _AT_ONCE] for start in range(0, len(iris), _AT_ONCE))


def first(told: Mapping[str, list[str]], *names: str) -> str:
    """The first value of the first slot that has one; empty where none has."""
    return next((told[name][0] for name in names if told.get(name)), "")
