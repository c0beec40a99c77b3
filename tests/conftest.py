"""What many tests start from: the example sheets, and a store built from them once."""

import subprocess
import sys
from pathlib import Path

import pytest

from kg.facts import FactSheet, load_sheet
from kg.pipeline import Stored, build, read_sheets
from kg.store import EmbeddedStore, StoreFolder

REPO = Path(__file__).parent.parent
EXAMPLES = REPO / "data" / "examples"
SHARED = REPO.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--approve", action="store_true", help="write the answers of tests/questions anew")


@pytest.fixture(scope="session")
def example_sheets() -> list[FactSheet]:
    return [load_sheet(path) for path in sorted((EXAMPLES / "sheets").iterdir())]


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> StoreFolder:
    """A store of the example articles; tests only read it."""
    folder = StoreFolder(tmp_path_factory.mktemp("examples") / "kg-store")
    outcomes = list(build(read_sheets(sorted((EXAMPLES / "sheets").iterdir()), EXAMPLES / "articles"), folder))
    assert all(isinstance(outcome, Stored) for outcome in outcomes), outcomes
    return folder


@pytest.fixture(scope="session")
def example_store(example_folder: StoreFolder) -> EmbeddedStore:
    return example_folder.read()


def loaded_by(code: str, modules: tuple[str, ...]) -> tuple[list[str], str]:
    """Which of the modules some code loads in a fresh Python, and what it prints."""
    tell = f"{code}; import sys; print(*(name for name in {modules!r} if name in sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", tell], capture_output=True, text=True, check=True)
    return done.stderr.split(), done.stdout
