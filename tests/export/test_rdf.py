import gzip
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph

from kg.errors import InputError
from kg.export import save_rdf, store_quads
from kg.mapping import map_sheet
from kg.namespaces import PREFIXES
from kg.store import FORMATS, EmbeddedStore, StoreFolder, read_graphs
from kg.store.terms import to_oxigraph, to_rdflib
from tests.samples import full_sheet


@pytest.mark.parametrize("name", FORMATS)
def test_two_exports_are_equal_and_read_back_as_the_store(
    name: str, example_folder: StoreFolder, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{run}.{name}{packed}" for run in "ab" for packed in ("", ".gz")]
    for path in paths:
        save_rdf(store_quads(example_folder.read(), FORMATS[name]), path, FORMATS[name])
    plain = [path.read_bytes() if path.suffix != ".gz" else gzip.decompress(path.read_bytes()) for path in paths]
    assert len(set(plain)) == 1
    assert paths[1].read_bytes() == paths[3].read_bytes()
    quads = {ox.Quad(q.subject, q.predicate, q.object, q.graph_name) for q in ox.parse(plain[0], format=FORMATS[name])}
    store = example_folder.read()
    default = {quad.triple for quad in quads if quad.graph_name == ox.DefaultGraph()}
    assert default == set(store.triples())
    named = {quad.graph_name.value for quad in quads if isinstance(quad.graph_name, ox.NamedNode)}
    assert named == (set(store.graphs()) if name in ("trig", "nq") else set())


@pytest.mark.parametrize(("name", "rdflib_name"), [("ttl", "turtle"), ("nt", "nt"), ("jsonld", "json-ld")])
def test_rdflib_reads_the_same_graph(name: str, rdflib_name: str, example_store: EmbeddedStore, tmp_path: Path) -> None:
    save_rdf(store_quads(example_store, FORMATS[name]), tmp_path / f"x.{name}", FORMATS[name])
    read = Graph().parse(data=(tmp_path / f"x.{name}").read_bytes(), format=rdflib_name)
    assert set(read) == set(to_rdflib(example_store.triples()))


def test_rdflib_reads_the_same_dataset(example_store: EmbeddedStore, tmp_path: Path) -> None:
    save_rdf(store_quads(example_store, FORMATS["trig"]), tmp_path / "x.trig", FORMATS["trig"])
    dataset = Dataset().parse(data=(tmp_path / "x.trig").read_bytes(), format="trig")
    assert isinstance(dataset, Dataset)
    assert len(list(dataset.quads())) == sum(
        len(list(example_store.triples(g))) for g in (None, *example_store.graphs())
    )


def test_turtle_is_grouped_by_subject_under_sorted_prefixes(example_store: EmbeddedStore, tmp_path: Path) -> None:
    save_rdf(store_quads(example_store, FORMATS["ttl"]), tmp_path / "x.ttl", FORMATS["ttl"])
    lines = (tmp_path / "x.ttl").read_text("utf-8").splitlines()
    head = lines[: len(PREFIXES)]
    assert head == [f"@prefix {prefix}: <{PREFIXES[prefix]}> ." for prefix in sorted(PREFIXES)]
    subjects = [line.split(" ", 1)[0] for line in lines[len(PREFIXES) :] if not line.startswith("\t")]
    assert len(subjects) == len(set(subjects))
    typed = [line for line in lines[len(PREFIXES) :] if not line.startswith("\t") and "#char=" not in line]
    assert all(line.split(" ")[1] == "a" for line in typed)


def test_one_more_article_changes_only_its_own_lines(tmp_path: Path) -> None:
    store = EmbeddedStore.in_memory()
    texts = []
    for sheet in (
        full_sheet(),
        full_sheet().model_copy(update={"article": full_sheet().article.model_copy(update={"id": "b"})}),
    ):
        mapped = map_sheet(sheet)
        store.put(mapped.article, to_oxigraph(mapped.triples))
        save_rdf(store_quads(store, FORMATS["nt"]), tmp_path / "x.nt", FORMATS["nt"])
        texts.append((tmp_path / "x.nt").read_text("utf-8").splitlines())
    assert set(texts[0]) < set(texts[1])
    assert [line for line in texts[1] if line in set(texts[0])] == texts[0]


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, example_store: EmbeddedStore) -> None:
    class Failing(EmbeddedStore):
        def graphs(self):  # type: ignore[no-untyped-def]  # noqa: ANN202
            raise RuntimeError("no")

    path = tmp_path / "x.trig"
    path.write_text("before")
    with pytest.raises(RuntimeError):
        save_rdf(store_quads(Failing(example_store._store), FORMATS["trig"]), path, FORMATS["trig"])
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, example_store: EmbeddedStore) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match=r"x\.ttl: cannot be written"):
        save_rdf(store_quads(example_store, FORMATS["ttl"]), tmp_path / "file" / "x.ttl", FORMATS["ttl"])


def test_read_graphs_reads_what_export_wrote(tmp_path: Path, example_store: EmbeddedStore) -> None:
    save_rdf(store_quads(example_store, FORMATS["nq"]), tmp_path / "x.nq", FORMATS["nq"])
    assert set(read_graphs(tmp_path / "x.nq")) == set(example_store.graphs())
