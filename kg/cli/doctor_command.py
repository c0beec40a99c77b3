"""``kg doctor``."""

import importlib.util
import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.cli.console import choose_format, deliver
from kg.cli.options import format_option, output_option, store_option
from kg.cli.tables import write_rows
from kg.errors import StoreError
from kg.extraction import MODELS
from kg.store import StoreFolder

_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)[^;]*(?:;.*extra == ['\"](?P<extra>\w+)['\"])?")


@click.command("doctor", short_help="Tell what is installed, what is missing and how to get it.")
@format_option
@output_option
@store_option
def command(table_format: str | None, output: Path | None, store: StoreFolder) -> None:
    """Tell what is installed, what is missing and how to get it.

    The exit code is 3 where something that every command needs is missing, or the store cannot be read.

    Example:
        kg doctor

    """
    rows = [("accordant", version("accordant"), "ok"), ("python", platform.python_version(), "ok"), *_packages()]
    rows += [_model(), _store(store)]
    deliver(write_rows(("what", "found", "verdict"), rows, choose_format(table_format, output)), output)
    if any(verdict.startswith("broken") for _, _, verdict in rows):
        raise Exit(3)


def _packages() -> Iterator[tuple[str, str, str]]:
    """Each package that is needed, or that an extra adds for users; what developers need is theirs to see to."""
    for requirement in requires("accordant") or []:
        found = _REQUIREMENT.match(requirement)
        if not found or found["extra"] == "dev":
            continue
        extra = found["extra"]
        mend = f"pip install 'accordant[{extra}]'" if extra else f"pip install {found['name']}"
        try:
            yield found["name"], version(found["name"]), "ok"
        except PackageNotFoundError:
            yield found["name"], "not installed", f"optional: {mend}" if extra else f"broken: {mend}"


def _model() -> tuple[str, str, str]:
    """The small English model, of which any one package will do."""
    for name in MODELS:
        if importlib.util.find_spec(name):
            return "model", name, "ok"
    return "model", "not installed", "optional: pip install 'accordant[nlp]'"


def _store(store: StoreFolder) -> tuple[str, str, str]:
    if not store.exists:
        return "store", str(store.path), "none yet: kg build makes one"
    try:
        articles = sum(1 for _ in store.read().graphs())
    except StoreError as error:
        return "store", str(store.path), f"broken: {error}"
    kept = sum(1 for _ in store.quarantine)
    return "store", str(store.path), f"ok: {articles} articles, {kept} in quarantine"
