"""Every question of the library: it is described, parses, runs and gives what is approved.

After a change that is meant, ``pytest tests/questions --approve`` writes the answers anew; read the difference.
"""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.inspection import find
from kg.inspection.asking import Asked, ask
from kg.namespaces import PREFIXES
from kg.questions import Question, bind, questions
from kg.questions.shacl import shacl_triples
from kg.store import EmbeddedStore

APPROVED = Path(__file__).parent / "approved"
VIEWS = {"Table", "Timeline", "Graph", "Map", "BarChart"}
THEMES = {"agreements", "events", "evidence", "institutions", "lists", "people", "statements"}


@pytest.fixture(params=questions().values(), ids=lambda question: question.name)
def question(request: pytest.FixtureRequest) -> Question:
    found: Question = request.param
    return found


def asked(store: EmbeddedStore, question: Question, *, with_examples: bool = False) -> Asked:
    """The answer with the examples of the header for what must be given, or for everything."""
    given = {parameter.name: parameter.example for parameter in question.parameters
             if with_examples or parameter.default is None}  # fmt: skip
    return ask(store, question, given, evidence=bool(question.evidence))


def test_its_header_says_what_it_is(question: Question) -> None:
    assert question.title[0].isupper()
    assert "?" in question.question
    assert question.view in VIEWS
    assert question.theme in THEMES
    assert all(question.keywords)
    assert question.evidence is None or question.evidence in question.columns
    assert (question.most is not None) == ("LIMIT" in question.sparql)


def test_its_parameters_stand_in_the_query_with_their_defaults(question: Question) -> None:
    for parameter in question.parameters:
        default = "UNDEF" if parameter.default in (None, "any") else str(parameter.term(parameter.default, str))
        compact = {f"<{iri}": f"{prefix}:" for prefix, iri in PREFIXES.items()}
        for long, short in compact.items():
            default = default.replace(long, short).rstrip(">") if default.startswith(long) else default
        default = default.partition("^^")[0].strip('"') if parameter.type == "number" else default
        assert f"VALUES ?{parameter.name} {{ {default} }}" in question.sparql


def test_it_gives_the_columns_that_it_promises(question: Question, example_store: EmbeddedStore) -> None:
    assert asked(example_store, question).columns == question.columns


def test_its_examples_can_be_given(question: Question, example_store: EmbeddedStore) -> None:
    assert asked(example_store, question, with_examples=True).columns == question.columns


def test_the_file_runs_as_it_stands(question: Question, example_store: EmbeddedStore) -> None:
    assert isinstance(example_store.query(question.sparql), ox.QuerySolutions)


def test_it_gives_what_is_approved(
    question: Question, example_store: EmbeddedStore, request: pytest.FixtureRequest
) -> None:
    answer = asked(example_store, question)
    rows = [[term.value if isinstance(term, ox.NamedNode | ox.Literal) else None for term in row]
            for row in answer.rows]  # fmt: skip
    approved = APPROVED / f"{question.name}.json"
    if request.config.getoption("--approve"):
        approved.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert rows == json.loads(approved.read_text("utf-8"))


def test_every_row_that_tells_a_fact_has_its_sentence(question: Question, example_store: EmbeddedStore) -> None:
    answer = asked(example_store, question)
    if question.evidence:
        at = answer.columns.index(question.evidence)
        assert all(shown for row, shown in zip(answer.rows, answer.evidence, strict=True) if row[at] is not None)
        assert all(quotation.words and quotation.article for shown in answer.evidence for quotation in shown)


def test_questions_are_answered_by_a_graph_of_the_news(question: Question, news_store: EmbeddedStore) -> None:
    """A question that nothing ever answers shows nothing; those that the generated articles cannot answer are named."""
    given = {parameter.name: "" for parameter in question.parameters if parameter.default is None}
    if given or question.name in ("inferred", "meetings", "disagreements"):
        pytest.skip("asked of the examples")
    assert ask(news_store, question).rows


def test_there_are_questions_for_everybody() -> None:
    own = [question for question in questions().values() if question.theme != "lists"]
    assert len(own) >= 30
    assert {question.theme for question in own} == THEMES - {"lists"}


def test_the_library_as_shacl_runs_as_it_stands(example_store: EmbeddedStore) -> None:
    triples = list(shacl_triples(questions().values()))
    graph = ox.Store()
    graph.extend(ox.Quad(triple.subject, triple.predicate, triple.object) for triple in triples)
    found = graph.query(
        "SELECT ?name ?select { ?q a sh:SPARQLExecutable ; rdfs:label ?name ; sh:select ?select ; sh:prefixes ?p }",
        prefixes={"sh": "http://www.w3.org/ns/shacl#", "rdfs": PREFIXES["rdfs"]},
    )
    assert isinstance(found, ox.QuerySolutions)
    selects = [row["select"].value for row in found]
    assert len(selects) == len(questions())
    assert all(isinstance(example_store.query(select), ox.QuerySolutions) for select in selects)


def test_a_name_and_an_iri_mean_the_same(example_store: EmbeddedStore) -> None:
    partners = questions()["partners"]
    iri = find(example_store, "Israel")
    assert ask(example_store, partners, {"who": "IL"}).rows == ask(example_store, partners, {"who": iri}).rows
    assert f"VALUES ?who {{ <{iri}> }}" in bind(partners, {"who": "Israel"}, lambda what: find(example_store, what))
