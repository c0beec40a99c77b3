"""Every question of the library: it is described, parses, runs and gives what is approved."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.questions import questions
from kg.questions.library import Question
from kg.store import EmbeddedStore

APPROVED = Path(__file__).parent / "approved"
VIEWS = {"Table", "Timeline", "Graph", "Map", "BarChart"}


@pytest.fixture(params=questions().values(), ids=lambda question: question.name)
def question(request: pytest.FixtureRequest) -> Question:
    found: Question = request.param
    return found


def test_its_header_says_what_it_is(question: Question) -> None:
    assert question.title[0].isupper()
    assert question.question.endswith("?")
    assert question.view in VIEWS
    assert all(question.keywords)


def test_it_gives_the_columns_that_it_promises(question: Question, example_store: EmbeddedStore) -> None:
    answer = example_store.query(question.sparql)
    assert isinstance(answer, ox.QuerySolutions)
    assert tuple(variable.value for variable in answer.variables) == question.columns


def test_it_gives_what_is_approved(question: Question, example_store: EmbeddedStore) -> None:
    answer = example_store.query(question.sparql)
    assert isinstance(answer, ox.QuerySolutions)
    rows = [[term.value if (term := row[column]) else None for column in question.columns] for row in answer]
    approved = APPROVED / f"{question.name}.json"
    assert rows, "a question that nothing answers shows nothing"
    assert rows == json.loads(approved.read_text("utf-8"))
