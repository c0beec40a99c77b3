"""The wheel holds all that the package reads at run time."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, REPO


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(REPO)]
    subprocess.run(build, check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_holds_ontology_queries_and_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, pattern in (("ontology", "**/*.ttl"), ("ontology", "*.jsonld"), ("queries", "**/*.rq")):
        sources = sorted(path.relative_to(REPO).as_posix() for path in (REPO / folder).glob(pattern))
        assert sources
        assert {f"kg/assets/{source}" for source in sources} <= names
    assert {"kg/assets/data/territories.yaml", "kg/assets/data/institutions/ombudsmen.yaml"} <= names
    assert "kg/py.typed" in names
    assert not [name for name in names if name.startswith(("tests", "data", "benchmarks"))]


def test_an_installed_wheel_builds_a_store_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel], check=True)
    site = next((home / "lib").glob("python*/site-packages"))
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")  # what we need, from where the tests run
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "KG_"))}

    def run(*words: str | Path) -> str:
        done = subprocess.run(words, cwd=tmp_path, env=clean, check=True, capture_output=True, text=True)
        return done.stdout

    def kg(*words: str | Path) -> str:
        done = subprocess.run(
            [home / "bin" / "kg", *words], cwd=tmp_path, env=clean, check=True, capture_output=True, text=True
        )
        return done.stdout

    assert Path(run(python, "-c", "import kg; print(kg.__file__)").strip()).is_relative_to(home)
    assert "articles stored   9" in kg("build", EXAMPLES / "sheets", "--texts", EXAMPLES / "articles")
    assert "Sabina Aliyeva" in kg("show", "Sabina Aliyeva")
    assert "memorandum" in kg("list", "agreements", "--country", "MA")
    assert (tmp_path / "kg-store" / "graph").is_dir()
