import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import InputError, UsageError
from kg.questions import bind, questions, questions_in
from kg.questions.library import Question
from kg.questions.parameters import read_parameter
from kg.store import EmbeddedStore

SECRET = "https://example.org/secret"
ATTACKS = [
    '") } UNION { ?agreement ?p ?o } #',
    '" } ?s ?p ?o . VALUES ?x { "',
    "VALUES ?who { UNDEF }",
    "} } SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } {",
    "\\",
    '\\" } ?s ?p ?o #',
    "\n} ?s ?p ?o #",
    "'''",
    '"""',
    "\u0022 } ?s ?p ?o #",
    "$words ?words {{}}",
    "# if words\n",
]


def question(text: str, folder: Path) -> Question:
    (folder / "q.rq").write_text(text, "utf-8")
    return questions_in(folder)["q"]


def never(what: str) -> str:
    raise UsageError(f"nothing is called {what!r}")


@pytest.fixture
def both(tmp_path: Path) -> Question:
    """A question with two parameters, each of which could be made to look like the other's place."""
    return question(
        '# parameter: words (text; default ""; example a): Words\n'
        '# parameter: other (text; default any; example b): Others\n'
        'SELECT ?s ?words WHERE { VALUES ?words { "" } VALUES ?other { UNDEF } ?s <https://example.org/said> ?words }\n',
        tmp_path,
    )


def store() -> ox.Store:
    made = ox.Store()
    made.add(ox.Quad(ox.NamedNode(SECRET), ox.NamedNode("https://example.org/said"), ox.Literal("a secret")))
    return made


@pytest.mark.parametrize("text", ATTACKS)
def test_no_text_breaks_out_of_its_place(text: str, both: Question) -> None:
    for given_ in ({"words": text}, {"words": text, "other": text}, {"words": "VALUES ?other { UNDEF }", "other": text}):
        assert list(store().query(bind(both, given_, never))) == []  # type: ignore[arg-type]


@given(st.text(st.characters(codec="utf-8")))
@settings(max_examples=200, deadline=None)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    parameters = (read_parameter('words (text; default ""; example a): Words', "q.rq"),)
    sparql = 'SELECT ?words { VALUES ?words { "" } }'
    asked = Question("q", "", "", "", (), parameters, (), None, "Table", None, sparql, own=False)
    (row,) = ox.Store().query(bind(asked, {"words": text}, never))  # type: ignore[misc]
    assert row["words"].value == text


@pytest.mark.parametrize("text", ["https://x> ?p ?o } #", "x", '" } #', "<https://example.org/a>"])
def test_what_is_no_node_is_refused(text: str, example_store: EmbeddedStore) -> None:
    from kg.inspection import find

    with pytest.raises(UsageError):
        bind(questions()["partners"], {"who": text}, lambda what: find(example_store, what))


@pytest.mark.parametrize(
    ("name", "given_", "message"),
    [
        ("partners", {}, "give --who, such as --who 'Israel'"),
        ("partners", {"who": "Israel", "from": "2020"}, "partners takes no --from; it takes --who"),
        ("who-signed-with-whom", {"from": "soon"}, "--from 'soon': a date is written 2023, 2023-03 or 2023-03-14"),
        ("meetings", {"kind": "party"}, "--kind 'party': there are: conference, meeting, visit, ceremony, workshop"),
        ("well-supported", {"least": "-1"}, "--least '-1': give a whole number"),
        ("ended-or-rejected", {"who": "x"}, "ended-or-rejected takes no --who; it takes nothing"),
    ],
)
def test_an_error_says_what_to_give(name: str, given_: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=re.escape(message)):
        bind(questions()[name], given_, lambda what: f"https://example.org/{what}")


def test_what_is_not_given_leaves_no_trace_but_its_default() -> None:
    sparql = bind(questions()["who-signed-with-whom"], {}, never)
    assert "VALUES ?who" not in sparql
    assert "# if who" not in sparql
    assert 'VALUES ?from { "0001" }' in sparql


def test_a_header_that_is_wrong_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"q\.rq: '# parameter: who' is not of the form"):
        question("# parameter: who\nSELECT * {}", tmp_path)
    with pytest.raises(InputError, match=r"no file in this folder ends in \.rq"):
        questions_in(tmp_path / "none")


def test_a_question_of_ones_own_may_say_nothing_of_itself(tmp_path: Path) -> None:
    own = question("SELECT ?s { ?s ?p ?o }", tmp_path)
    assert (own.title, own.parameters, own.view, own.own) == ("q", (), "Table", False)
