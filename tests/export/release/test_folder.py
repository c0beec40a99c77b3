"""A release read back by rdflib, csv, yaml and hashlib."""

import csv
import hashlib
import re
from pathlib import Path

import pytest
import yaml
from rdflib import RDF, Dataset, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from kg.errors import UsageError
from kg.export import About, save_release
from kg.namespaces import DEFAULT_BASE
from kg.store import EmbeddedStore
from kg.store.terms import to_rdflib

VOID, DCAT = Namespace("http://rdfs.org/ns/void#"), Namespace("http://www.w3.org/ns/dcat#")
SPDX, DCTERMS = Namespace("http://spdx.org/rdf/terms#"), Namespace("http://purl.org/dc/terms/")
DATASET = URIRef(f"{DEFAULT_BASE}dataset")
ABOUT = About(
    "2024-05-31", title='News: "agreements"', authors=("Ana Lopez", "River Board"), url="https://example.org/d/"
)


@pytest.fixture(scope="module")
def release(example_store: EmbeddedStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release") / "dataset"
    save_release(example_store, folder, ABOUT)
    return folder


@pytest.fixture(scope="module")
def graph(example_store: EmbeddedStore) -> Graph:
    return to_rdflib(example_store.triples())


@pytest.fixture(scope="module")
def described(release: Path) -> Graph:
    return Graph().parse(release / "dataset.ttl")


def test_the_turtle_is_the_store(release: Path, graph: Graph) -> None:
    assert set(Graph().parse(release / "graph.ttl")) == set(graph)


def test_the_n_quads_are_the_store_graph_by_graph(release: Path, example_store: EmbeddedStore) -> None:
    read = Dataset().parse(release / "graph.nq", format="nquads")
    assert isinstance(read, Dataset)
    for name in example_store.graphs():
        assert set(read.graph(URIRef(name))) == set(to_rdflib(example_store.triples(name)))


def test_void_counts_what_rdflib_counts(described: Graph, graph: Graph) -> None:
    def told(name: str, subject: Node = DATASET) -> int:
        return int(str(described.value(subject, VOID[name])))

    assert told("triples") == len(graph)
    assert told("distinctSubjects") == len(set(graph.subjects()))
    assert told("distinctObjects") == len(set(graph.objects()))
    parts = described.objects(DATASET, VOID.classPartition)
    classes = {described.value(part, VOID["class"]): told("entities", part) for part in parts}
    assert classes == {found: len(set(graph.subjects(RDF.type, found))) for found in set(graph.objects(None, RDF.type))}
    parts = described.objects(DATASET, VOID.propertyPartition)
    properties = {described.value(part, VOID.property): told("triples", part) for part in parts}
    assert properties == {found: len(list(graph.subject_objects(found))) for found in set(graph.predicates())}
    assert told("classes") == len(classes)
    assert told("properties") == len(properties)


def test_dcat_tells_each_data_file_with_its_checksum(release: Path, described: Graph) -> None:
    files = list(described.objects(DATASET, DCAT.distribution))
    names = {str(described.value(file, DCTERMS.title)) for file in files}
    assert names == {"graph.ttl", "graph.nq", *(f"csv/{path.name}" for path in release.glob("csv/*.csv"))}
    for file in files:
        path = release / str(described.value(file, DCTERMS.title))
        checksum = described.value(described.value(file, SPDX.checksum), SPDX.checksumValue)
        assert str(checksum) == hashlib.sha256(path.read_bytes()).hexdigest()
        assert str(described.value(file, DCAT.byteSize)) == str(path.stat().st_size)
        assert described.value(file, DCAT.downloadURL) == URIRef(f"https://example.org/d/{path.relative_to(release)}")
    assert described.value(DATASET, DCTERMS.title) == Literal('News: "agreements"')
    assert described.value(DATASET, DCTERMS.license) == URIRef("https://spdx.org/licenses/CC-BY-4.0")


def test_checksums_are_of_every_other_file(release: Path) -> None:
    lines = [line.split("  ") for line in (release / "SHA256SUMS").read_text().splitlines()]
    files = {path.relative_to(release).as_posix() for path in release.rglob("*") if path.is_file()}
    assert {name for _, name in lines} == files - {"SHA256SUMS"}
    assert all(hashlib.sha256((release / name).read_bytes()).hexdigest() == digest for digest, name in lines)


def test_the_citation_says_who_what_and_when(release: Path) -> None:
    told = yaml.safe_load((release / "CITATION.cff").read_text())
    assert told["cff-version"] == "1.2.0"
    assert told["type"] == "dataset"
    assert told["title"] == 'News: "agreements"'
    assert told["authors"] == [{"name": "Ana Lopez"}, {"name": "River Board"}]
    assert told["date-released"] == told["version"] == "2024-05-31"
    assert told["license"] == "CC-BY-4.0"


def test_the_readme_counts_what_is_there(release: Path) -> None:
    readme = (release / "README.md").read_text("utf-8")
    counted = re.findall(r"\| (\w+)\.csv \| (\d+) \|", readme)
    assert len(counted) == len(list(release.glob("csv/*.csv")))
    for table, number in counted:
        with (release / "csv" / f"{table}.csv").open(newline="", encoding="utf-8") as file:
            assert len(list(csv.DictReader(file))) == int(number)
    assert "`csv/codebook.md`" in readme
    assert (release / "LICENSE").read_text("utf-8").splitlines()[2] == "SPDX-License-Identifier: CC-BY-4.0"


def test_the_same_store_and_date_give_the_same_bytes(
    release: Path, example_store: EmbeddedStore, tmp_path: Path
) -> None:
    save_release(example_store, tmp_path / "again", ABOUT)
    for path in (path for path in release.rglob("*") if path.is_file()):
        assert (tmp_path / "again" / path.relative_to(release)).read_bytes() == path.read_bytes(), path.name


def test_a_release_that_fails_leaves_the_one_before(example_store: EmbeddedStore, tmp_path: Path) -> None:
    class Failing(EmbeddedStore):
        def query(self, sparql: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
            raise RuntimeError(sparql)

    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "README.md").write_text("before")
    with pytest.raises(RuntimeError):
        save_release(Failing(example_store._store), tmp_path / "out", ABOUT)
    assert [path.read_text() for path in (tmp_path / "out").iterdir()] == ["before"]


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ({"date": "2024"}, "'2024' is no day"),
        ({"date": "today"}, "'today' is no day"),
        ({"date": "2024-05-31", "licence": "CC BY"}, "is no SPDX licence identifier"),
        ({"date": "2024-05-31", "url": "ftp://x/"}, "give an http"),
        ({"date": "2024-05-31", "url": "https://example.org/d"}, "ends in /"),
    ],
)
def test_what_cannot_be_said_of_a_release_is_refused(told: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        About(**told)  # type: ignore[arg-type]
