"""The tables read back with Python's own csv, against what rdflib finds in the same triples."""

import csv
from functools import cache
from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query

from kg.export import save_csv
from kg.export.tables import TABLES, Column, Table, split, table_rows, unguarded
from kg.export.tables.cells import cell
from kg.facts import FactSheet
from kg.mapping import map_sheet
from kg.namespaces import PREFIXES
from kg.store import EmbeddedStore
from kg.store.terms import to_oxigraph, to_rdflib
from tests.samples import full


@pytest.fixture(scope="module")
def bundle(example_store: EmbeddedStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    counts = save_csv(example_store, folder)
    assert counts == {table.name: len(read(folder, table.name)) for table in TABLES}
    return folder


@pytest.fixture(scope="module")
def graph(example_store: EmbeddedStore) -> Graph:
    return to_rdflib(example_store.triples())


def read(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{key: unguarded(value) for key, value in row.items()} for row in csv.DictReader(file)]


def store_of(data: dict[str, object]) -> EmbeddedStore:
    mapped = map_sheet(FactSheet.model_validate(data))
    store = EmbeddedStore.in_memory()
    store.put(mapped.article, to_oxigraph(mapped.triples))
    return store


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_rows_and_cells_are_what_rdflib_finds(table: Table, bundle: Path, graph: Graph) -> None:
    names = " ".join(f"?{key}" for key in table.keys)
    found = graph.query(f"SELECT DISTINCT {names} WHERE {{ {table.pattern} }}", initNs=PREFIXES)
    keys = sorted(tuple(map(str, row)) for row in found)  # type: ignore[arg-type]  # SELECT gives rows
    rows = read(bundle, table.name)
    assert len(rows) == len(keys) > 0
    for row, key in zip(rows, keys, strict=True):
        node = dict(zip(table.keys, key, strict=True))
        assert row == {column.name: cell(column, values(graph, column, node)) for column in table.columns}


def values(graph: Graph, column: Column, keys: dict[str, str]) -> list[str]:
    """What rdflib finds at the end of a column's path."""
    if not column.path:
        return [keys[column.of]]
    start = {"x": URIRef(keys[column.of])}
    return [str(row[0]) for row in graph.query(prepared(column.path), initBindings=start)]  # type: ignore[index]


@cache
def prepared(path: str) -> Query:
    return prepareQuery(f"SELECT ?value WHERE {{ ?x {path} ?value }}", initNs=PREFIXES)


def test_a_whole_sheet_as_rows(tmp_path: Path) -> None:
    save_csv(store_of(full()), tmp_path)
    reported, claimed = sorted(read(tmp_path, "agreements"), key=lambda row: row["claimed"])
    assert reported["claimed"] == "false"
    assert reported["title"] == "Rivers Memorandum"
    assert [reported[name] for name in ("kind", "status", "cameo", "plover")] == [
        "memorandum",
        "signed",
        "057",
        "SUPPORT",
    ]
    assert (reported["date"], reported["date_precision"]) == ("2021-05-03", "day")
    assert (reported["place"], reported["place_iso3"]) == ("Lima", "PER")
    assert split(reported["parties"]) == ["Peru", "Water Board of Chile"]
    assert reported["articles"] == "rivers-2021"
    assert (claimed["claimed"], claimed["claimed_by"], claimed["kind"]) == ("true", "Ana Lopez", "treaty")
    parties = {(row["party"], row["party_iso3"], row["claimed"]) for row in read(tmp_path, "parties")}
    assert parties == {
        ("Peru", "PER", "false"),
        ("Water Board of Chile", "CHL", "false"),
        ("Peru", "PER", "true"),
        ("Bolivia", "BOL", "true"),
    }
    signatures = {(row["signatory"], row["role"], row["party"], row["claimed"]) for row in read(tmp_path, "signatures")}
    assert signatures == {
        ("Ana Lopez", "Director", "Water Board of Chile", "false"),
        ("", "President", "Bolivia", "true"),
    }
    events = {(row["name"], row["end_date"], row["organiser"], row["claimed"]) for row in read(tmp_path, "events")}
    assert events == {("Rivers Forum", "2021-05-04", "Ministry of Works", "false"), ("", "", "", "true")}
    offices = {(row["person"], row["role"], row["status"], row["reported_on"]) for row in read(tmp_path, "offices")}
    assert offices == {("Ana Lopez", "Director", "current", "2021-05-04"), ("", "Minister", "acting", "2021-05-04")}
    assert {row["fact_type"] for row in read(tmp_path, "evidence")} == {"agreement", "event", "office", "statement"}


def test_the_words_of_evidence_are_as_long_as_their_offsets_say(tmp_path: Path) -> None:
    data = full()
    span = data["facts"][0]["evidence"][0]
    span |= {"quote": "a|b\\c", "end": span["start"] + 5}
    save_csv(store_of(data), tmp_path)
    evidence = read(tmp_path, "evidence")
    assert "a|b\\c" in {row["words"] for row in evidence}
    assert all(int(row["end"]) - int(row["begin"]) == len(row["words"]) for row in evidence)


def test_every_id_is_a_key_of_some_table_of_the_bundle(bundle: Path) -> None:
    own = [(table.name, column.name) for table in TABLES for column in table.columns if not column.path]
    keys = {row[column] for name, column in own for row in read(bundle, name)}
    posts = "post_id"  # an office is the holding of a post, and posts have no table of their own
    for table in TABLES:
        for row in read(bundle, table.name):
            for name in (column.name for column in table.columns if column.name.endswith("_id")):
                assert name == posts or set(split(row[name])) <= keys, (table.name, name)


def test_no_cell_of_a_hostile_article_runs_as_a_formula(tmp_path: Path) -> None:
    data = full()
    data["article"]["title"] = "=cmd|' /C calc'!A0"
    data["facts"][1]["subject"] = "+a|b"
    data["facts"][3]["cue"] = "\t@said"
    save_csv(store_of(data), tmp_path)
    for path in tmp_path.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            assert not [cell for row in csv.reader(file) for cell in row if cell.lstrip()[:1] in tuple("=+-@")]
    (article,) = read(tmp_path, "articles")
    assert split(article["headline"]) == ["=cmd|' /C calc'!A0"]
    assert ["+a|b"] in [split(row["subject"]) for row in read(tmp_path, "agreements")]


def test_sources_that_differ_stand_side_by_side(tmp_path: Path) -> None:
    store, data = store_of(full()), full()
    data["article"] |= {"id": "rivers-again", "published": "2021-05"}
    data["facts"][1]["status"] = "in-force"
    mapped = map_sheet(FactSheet.model_validate(data))
    store.put(mapped.article, to_oxigraph(mapped.triples))
    save_csv(store, tmp_path)
    (row,) = (row for row in read(tmp_path, "agreements") if row["title"])
    assert split(row["status"]) == ["in-force", "signed"]
    assert split(row["articles"]) == ["rivers-2021", "rivers-again"]
    assert (row["published"], row["published_precision"]) == ("2021-05|2021-05-04", "month|day")


def test_rows_beyond_a_batch_are_all_there_in_order(
    monkeypatch: pytest.MonkeyPatch, example_store: EmbeddedStore
) -> None:
    whole = {table.name: list(table_rows(example_store, table)) for table in TABLES}
    monkeypatch.setattr("kg.export.tables.rows._BATCH", 2)
    assert {table.name: list(table_rows(example_store, table)) for table in TABLES} == whole


def test_an_empty_store_has_empty_tables(tmp_path: Path) -> None:
    assert set(save_csv(EmbeddedStore.in_memory(), tmp_path).values()) == {0}
