import json
import socket
from pathlib import Path

import pytest

from kg.errors import QueryError, QueryTimeoutError, StoreError
from kg.questions import run_query
from kg.store import StoreFolder

SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def test_rows_come_in_the_w3c_formats(example_folder: StoreFolder) -> None:
    query = "SELECT ?id { ?a a schema:NewsArticle ; dcterms:identifier ?id } ORDER BY ?id LIMIT 1"
    expected = "example-business-news-2023-03-24-sri-lanka-loan"
    for result_format, beginning in (("csv", b"id\r\n"), ("tsv", b"?id\n"), ("xml", b"<?xml"), ("json", b"{")):
        answer = run_query(example_folder.database, query, result_format=result_format)  # type: ignore[arg-type]
        with answer.data as data:
            text = data.read()
        assert answer.kind == "table"
        assert text.startswith(beginning)
        assert expected.encode() in text


def test_a_graph_and_a_boolean_say_what_they_are(example_folder: StoreFolder) -> None:
    answer = run_query(example_folder.database, "ASK { ?a a kg:Agreement }")
    with answer.data as data:
        assert answer.kind == "boolean"
        assert json.load(data)["boolean"] is True
    answer = run_query(example_folder.database, "CONSTRUCT { ?a a kg:Event } WHERE { ?a a kg:Event }")
    with answer.data as data:
        assert answer.kind == "graph"
        assert all(line.endswith(b"<https://w3id.org/accordant/ns#Event> .\n") for line in data)


def test_a_query_that_takes_too_long_is_stopped(example_folder: StoreFolder) -> None:
    with pytest.raises(QueryTimeoutError, match="longer than 1 s and was stopped"):
        run_query(example_folder.database, SLOW, timeout=1)


def test_a_store_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        run_query(tmp_path, "ASK {}")


def test_a_query_that_takes_too_much_memory_is_stopped(example_folder: StoreFolder) -> None:
    doubled = " ".join(f"BIND(CONCAT(?v{n}, ?v{n}) AS ?v{n + 1})" for n in range(40))
    with pytest.raises(QueryError, match="asks for more than can be held"):
        run_query(example_folder.database, f'SELECT (STRLEN(?v40) AS ?n) {{ BIND("abcdefgh" AS ?v0) {doubled} }}')


def test_files_in_the_working_folder_are_not_run(
    example_folder: StoreFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("json.py", "pyoxigraph.py", "kg.py"):
        (tmp_path / name).write_text("raise SystemExit(9)\n")
    with run_query(example_folder.database, "ASK {}").data as data:
        assert b"true" in data.read()


def test_a_damaged_store_is_told(tmp_path: Path) -> None:
    (tmp_path / "CURRENT").write_text("junk")
    with pytest.raises(StoreError, match="cannot be read"):
        run_query(tmp_path, "ASK {}")


def test_nothing_is_sent_unless_it_is_asked_for(example_folder: StoreFolder) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        query = f"SELECT * {{ SERVICE <http://127.0.0.1:{server.getsockname()[1]}/> {{ ?s ?p ?o }} }}"
        with pytest.raises(QueryError, match="refused"):
            run_query(example_folder.database, query)
        with pytest.raises(TimeoutError):
            server.accept()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "SELEC ?x",
            "line 1, column 1: a query starts with SELECT, ASK, CONSTRUCT, DESCRIBE, not 'SELEC'\n",
        ),
        (
            "PREFIX a: <b:>\nASK { ?x foo:bar ?y }",
            "line 2, column 10: the prefix of 'foo:bar' is not declared\n  ASK { ?x foo:bar ?y }\n           ^",
        ),
        ("SELECT ?x {\n ?x kg:party }", "line 2, column 14: unexpected '}'\n   ?x kg:party }\n               ^"),
        ("SELECT ?x { ?x a", "line 1, column 17: the query cannot end here"),
    ],
)
def test_a_syntax_error_shows_line_column_and_piece(example_folder: StoreFolder, query: str, expected: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(example_folder.database, query)
    assert str(caught.value).startswith(expected)
