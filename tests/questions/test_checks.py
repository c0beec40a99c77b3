"""Every check finds the fault it is for, and nothing where there is none."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import InputError
from kg.namespaces import PREFIXES
from kg.questions.checks import GRADES, checks, faults, read_profile
from kg.store import EmbeddedStore

FAULTY = {
    "claim-as-fact": "<x:a> a kg:Agreement, kg:ClaimedAgreement .",
    "fact-without-evidence": "<x:a> a kg:Event .",
    "entity-without-name": "<x:a> a foaf:Person .",
    "part-of-itself": "<x:a> org:subOrganizationOf <x:b> . <x:b> org:subOrganizationOf <x:a> .",
    "ends-before-it-begins": '<x:a> schema:startDate "2020-03-02" ; schema:endDate "2020-03-01" .',
    "one-party": '<x:a> a kg:Agreement ; kg:party <x:p> . <x:p> skos:prefLabel "P" .',
    "signed-after-the-report": (
        "<x:a> a kg:Agreement ; kg:signing <x:s> . "
        "<x:s> schema:startDate '2020-03-02' ; kg:status event-status:held . <x:g> schema:datePublished '2020-03-01' ."
    ),
    "signs-for-no-party": (
        '<x:a> a kg:Agreement ; kg:signing [ kg:signature [ kg:onBehalfOf <x:p> ] ] . <x:p> skos:prefLabel "P" .'
    ),
    "same-name-twice": '<x:a> a org:Organization ; skos:prefLabel "B" . <x:b> a org:Organization ; skos:prefLabel "b".',
    "person-and-institution": '<x:a> a org:Organization ; skos:prefLabel "B".<x:b> a foaf:Person ; skos:prefLabel "B".',
    "two-holders-at-once": (
        "<x:h> a org:Membership ; kg:post <x:a> ; kg:status holding-status:current ; kg:reportedOn '2020' ; "
        "org:member [ skos:prefLabel 'A' ] . "
        "<x:i> a org:Membership ; kg:post <x:a> ; kg:status holding-status:current ; kg:reportedOn '2020' ; "
        "org:member [ skos:prefLabel 'B' ] ."
    ),
    "article-without-date": "<x:a> a schema:NewsArticle .",
    "article-without-facts": "<x:a> a schema:NewsArticle .",
    "institution-without-country": "<x:a> a org:Organization ; org:classification institution-type:court .",
}
CLEAN = {
    "signed-after-the-report": FAULTY["signed-after-the-report"].replace("'2020-03-02'", "'2020-03'"),
    "ends-before-it-begins": '<x:a> schema:startDate "2020-03-02" ; schema:endDate "2020" .',
}


def store(turtle: str) -> EmbeddedStore:
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
    made = EmbeddedStore.in_memory()
    made.put("x:g", [quad.triple for quad in ox.parse(head + turtle, format=ox.RdfFormat.TURTLE)])
    return made


def test_every_check_is_graded_and_tells_problem_and_remedy() -> None:
    assert set(checks()) == set(FAULTY)
    for check in checks().values():
        assert check.severity in GRADES
        assert check.problem.endswith(".")
        assert check.remedy.endswith(".")


@pytest.mark.parametrize("name", FAULTY)
def test_a_check_finds_its_fault(name: str) -> None:
    found = list(faults(store(FAULTY[name]), {name: checks()[name]}))
    assert {fault.node for fault in found} & {"x:a", "x:b"}
    assert all(fault.detail for fault in found)


@pytest.mark.parametrize("name", CLEAN)
def test_a_date_that_may_be_right_is_no_fault(name: str) -> None:
    assert list(faults(store(CLEAN[name]), {name: checks()[name]})) == []


def test_the_examples_have_no_errors(example_store: EmbeddedStore) -> None:
    assert [fault for fault in faults(example_store, checks()) if fault.check.severity == "error"] == []


def test_a_profile_grades_anew_and_turns_off(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text("one-party: error\narticle-without-facts: off\n")
    graded = checks(read_profile(tmp_path / "p.yaml"))
    assert graded["one-party"].severity == "error"
    assert "article-without-facts" not in graded


@pytest.mark.parametrize(
    ("text", "message"),
    [("one-party: grave\n", "the severity one of info, warning, error, off"), ("- a\n", "write one 'check: severity'"),
     ("two-parties: error\n", "'two-parties', which is no check; there are: article-without-date")],
)  # fmt: skip
def test_a_profile_that_is_wrong_is_told(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text(text)
    with pytest.raises(InputError, match=message):
        checks(read_profile(tmp_path / "p.yaml"))
