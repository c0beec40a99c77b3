"""The folder of a release, put in place whole: the same store and the same date give the same bytes."""

import hashlib
from pathlib import Path

from kg.export.folders import new_folder
from kg.export.rdf import save_rdf, store_quads
from kg.export.release.about import About
from kg.export.release.counts import counts
from kg.export.release.description import DataFile, description
from kg.export.release.texts import citation, licence, readme
from kg.export.tables import save_csv
from kg.inspection import stats
from kg.resources import resource
from kg.store import FORMATS, Store, base_of

_GRAPHS = ("graph.ttl", "graph.nq")
_ONTOLOGY = ("kg.ttl", "concepts.ttl")


def save_release(store: Store, path: Path, about: About) -> dict[str, int]:
    """Write a release; gives the number of rows by table. Raises as `new_folder` does."""
    with new_folder(path) as folder:
        tables = _save_data(store, folder)
        data = [_data_file(folder, name) for name in (*_GRAPHS, *(f"csv/{table}.csv" for table in tables))]
        (folder / "dataset.ttl").write_bytes(description(base_of(store), about, data, counts(store)))
        for name in _ONTOLOGY:
            (folder / name).write_bytes(resource("ontology", name).read_bytes())
        texts = {
            "README.md": readme(about, stats(store).counts, tables),
            "LICENSE": licence(about),
            "CITATION.cff": citation(about),
        }
        for name, text in texts.items():
            (folder / name).write_text(text, "utf-8", newline="\n")
        (folder / "SHA256SUMS").write_text(_checksums(folder), "utf-8", newline="\n")
    return tables


def _save_data(store: Store, folder: Path) -> dict[str, int]:
    for name in _GRAPHS:
        rdf_format = FORMATS[name.partition(".")[2]]
        save_rdf(store_quads(store, rdf_format), folder / name, rdf_format)
    (folder / "csv").mkdir()
    return save_csv(store, folder / "csv")


def _data_file(folder: Path, name: str) -> DataFile:
    return DataFile(name, (folder / name).stat().st_size, _sha256(folder / name))


def _checksums(folder: Path) -> str:
    """The lines that ``sha256sum`` writes and checks, by path."""
    names = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    return "".join(f"{_sha256(folder / name)}  {name}\n" for name in names)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
