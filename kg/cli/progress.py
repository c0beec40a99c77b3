"""Progress on a terminal's stderr, for what takes longer than a second."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

Item = TypeVar("Item")

_PATIENCE = 1.0
"""Seconds before a bar is shown."""


def with_progress(items: Iterable[Item], total: int, label: str) -> Iterator[Item]:
    """Pass items on; after a second a bar shows how many of ``total`` there have been."""
    if not sys.stderr.isatty():
        yield from items
        return
    began = time.monotonic()
    bar = click.progressbar(length=total, label=label, file=sys.stderr)
    shown = False
    for number, item in enumerate(items, start=1):
        yield item
        if not shown and time.monotonic() - began > _PATIENCE:
            shown = True
            bar.update(number - 1)
        if shown:
            bar.update(1)
    if shown:
        bar.render_finish()
