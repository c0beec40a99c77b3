import pytest

from kg.articles import SourceArticle
from kg.extraction import explain, extract, extract_all
from kg.extraction.parsing import model_name
from kg.facts import read_sheet, write_sheet
from tests.extraction.conftest import Facts, article

WHOLE = """LIMA, May 11 (Reuters) - Peru and Chile signed a memorandum of understanding on fisheries \
in Lima on Tuesday.

The memorandum was signed by Peruvian Foreign Minister Ana Ruiz and her counterpart, Chile's foreign minister \
Jon Berg, at the Andean Conference on Oceans, which was hosted by the Andean Water Council (AWC).

"Our waters are one," Ms Ruiz said. "We shall share what they give."

Berg said that Norway would join next year. Delegations of Peru, Chile, Ecuador and Bolivia attended the conference.

AWC welcomed the signature of both countries.
"""


def test_a_whole_article() -> None:
    facts = Facts(extract(article(WHOLE)))
    assert {(person, role, country) for person, role, _, country, _ in facts.offices} == {
        ("Ana Ruiz", "Foreign Minister", "PE"),
        ("Jon Berg", "foreign minister", "CL"),
    }
    assert len(facts.agreements) == 1
    assert facts.parties() == ["Peru", "Chile"]
    assert facts.agreements[0].kind == "memorandum"
    assert {facts.name(s.person) for s in facts.agreements[0].signatories} == {"Ana Ruiz", "Jon Berg"}
    conference = next(event for event in facts.events if event.name == "Andean Conference on Oceans")
    assert [facts.name(o) for o in conference.organisers] == ["Andean Water Council"]
    assert {"Ecuador", "Bolivia"} <= {facts.name(p.entity) for p in conference.participants}
    assert [speaker for speaker, *_ in facts.said] == ["Ana Ruiz", "Jon Berg", "Andean Water Council"]


def test_every_fact_shows_where_it_stands() -> None:
    sheet = extract(article(WHOLE))
    assert read_sheet(write_sheet(sheet), text=WHOLE) == sheet
    assert all(fact.evidence for fact in sheet.facts)


def test_the_same_text_gives_the_same_bytes_alone_or_among_others() -> None:
    others = [SourceArticle(id=f"other-{n}", text=f"Peru signed treaty {n} with Chile.") for n in range(20)]
    among = [*others, article(WHOLE)]
    alone = write_sheet(extract(article(WHOLE)))
    assert write_sheet(list(extract_all(among))[-1]) == alone
    assert write_sheet(extract(article(WHOLE))) == alone


def test_the_sheet_says_who_wrote_it() -> None:
    extraction = extract(article(WHOLE)).extraction
    assert extraction is not None
    assert (extraction.extractor, extraction.model, extraction.time) == ("rules", model_name(), None)


def test_explain_says_which_component_made_what() -> None:
    traces = explain(article("Peruvian President Ana Ruiz met with Jon Berg. She said it was late."))
    assert [(trace.component, trace.fact.type) for trace in traces] == [
        ("offices", "office"),
        ("meetings", "event"),
        ("statements", "statement"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n\t ",
        "(" * 20_000,
        "word " * 40_000,
        "x" * 100_000,
        '"' * 3000,
        "Peru, " * 3000 + "signed a treaty.",
        "\u0301\u200b\U0001f600 said \u202e Minister " * 100,
        "The President of " * 2000,
        "MINISTER FOR " * 2000,
    ],
    ids=lambda text: f"{len(text)} of {text[:6]!r}",
)
def test_no_text_is_too_odd(text: str) -> None:
    sheet = extract(article(text))
    assert read_sheet(write_sheet(sheet), text=text) == sheet
