"""``kg ask`` as a person types it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.errors import KgError, QueryError, QueryTimeoutError
from kg.questions import questions
from kg.store import StoreFolder


class Kg:
    """The command, called with words."""

    def __call__(self, *words: str) -> Result:
        return CliRunner().invoke(group, ["ask", *words])


@pytest.fixture
def kg(example_folder: StoreFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kg:
    monkeypatch.setenv("KG_STORE", str(example_folder.path))
    monkeypatch.delenv("KG_QUERIES", raising=False)
    monkeypatch.chdir(tmp_path)
    return Kg()


def test_the_questions_are_listed_as_a_person_would_ask_them(kg: Kg) -> None:
    listed = json.loads(kg("--format", "json").stdout)
    assert [row["name"] for row in listed] == list(questions())
    assert all("?" in row["question"] for row in listed)


@pytest.mark.parametrize("name", questions())
def test_help_tells_the_question_and_what_it_takes(name: str, kg: Kg) -> None:
    told = kg(name, "--help").stdout
    assert f"kg ask {name}" in told
    assert all(f"--{parameter.name}" in told for parameter in questions()[name].parameters)


def test_an_answer_has_the_sentence_that_shows_it(kg: Kg) -> None:
    (row,) = json.loads(kg("who-signed-with-whom", "--country", "MA", "--from", "2020", "--evidence",
                           "--format", "json").stdout)  # fmt: skip
    assert row["date"] == "2022-10-19"
    assert len(row["evidence"]) > 1
    assert "memorandum" in row["evidence"][0]["sentence"]
    csv = kg("who-signed-with-whom", "--country", "Morocco", "--evidence").stdout
    assert csv.startswith("date,kind,title,parties,signatories,place,agreement,sentence,source\n")


def test_a_table_has_words_and_no_iris(kg: Kg) -> None:
    table = kg("partners", "--who", "Israel", "--format", "table").stdout
    assert "Bahrain" in table
    assert "https://" not in table


def test_json_has_numbers_as_numbers(kg: Kg) -> None:
    rows = json.loads(kg("signed-by-year", "--who", "Israel", "--format", "json").stdout)
    assert all(isinstance(row["agreements"], int) for row in rows)


def test_the_query_is_printed_as_it_runs(kg: Kg) -> None:
    sparql = kg("partners", "--who", "Israel", "--query").stdout
    assert "VALUES ?who { <https://w3id.org/accordant/id/place/IL> }" in sparql
    asked = CliRunner().invoke(group, ["query", sparql]).stdout.replace("\r", "")
    assert asked == kg("partners", "--who", "Israel").stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nonsense"], "there is no question 'nonsense': `kg ask` lists those there are"),
        (["partners"], "give --who"),
        (["partners", "--who", "Atlantis"], "nothing in the graph is called 'Atlantis'"),
        (["names-of", "--who", "Israel", "--evidence"], "leave --evidence out"),
    ],
)
def test_an_error_says_what_to_do(words: list[str], message: str, kg: Kg) -> None:
    result = kg(*words)
    assert isinstance(result.exception, KgError), result.output
    assert message in str(result.exception)


def test_questions_of_ones_own_work_the_same(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "named.rq").write_text(
        "# title: Named\n# question: What is called so?\n"
        "# parameter: name (text; required; example Israel): The name\n"
        "SELECT ?x { VALUES ?name { UNDEF } ?x skos:prefLabel ?name }\n"
    )
    assert kg("--queries", "own").stdout == "theme,name,question\nown,named,What is called so?\n"
    shown = kg("--queries", "own", "named", "--name", "Israel").stdout
    assert "place/IL" in shown
    assert kg("named", "--name", "Israel", "--queries", "own").stdout == shown
    assert kg("named", "--queries=own", "--name", "Israel").stdout == shown


def test_questions_of_ones_own_run_where_they_do_no_harm(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "out.rq").write_text("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
    assert isinstance(kg("--queries", ".", "out").exception, QueryError)
    (tmp_path / "slow.rq").write_text("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
    assert isinstance(kg("--queries", ".", "slow", "--timeout", "0.5").exception, QueryTimeoutError)
    (tmp_path / "yes.rq").write_text("ASK {}")
    assert "a question is a SELECT query" in str(kg("--queries", ".", "yes").exception)


def test_the_library_is_written_as_shacl(kg: Kg) -> None:
    turtle = kg("--shacl").stdout
    assert turtle == kg("--shacl").stdout
    assert turtle.count("SPARQLExecutable>") >= 30
