"""Times that hold on a noisy machine: medians of runs that take turns."""

import statistics
import time
from collections.abc import Callable, Mapping


def medians(contestants: Mapping[str, Callable[[], object]], *, rounds: int) -> dict[str, float]:
    """The median seconds of each contestant; they take turns, so that noise falls on all of them."""
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, contestant in contestants.items():
            began = time.perf_counter()
            contestant()
            taken[name].append(time.perf_counter() - began)
    return {name: statistics.median(times) for name, times in taken.items()}


def show(title: str, figures: dict[str, float], *, rival: str) -> None:
    """Print seconds and, for each, its ratio to the rival's."""
    print(f"\n{title}")
    for name, seconds in figures.items():
        print(f"  {name:<34} {seconds:9.3f} s   {seconds / figures[rival]:6.2f} x {rival}")
