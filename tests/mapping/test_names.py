"""Facts meet by what they say, and only then."""

from typing import Any

from rdflib import URIRef

from kg.facts import FactSheet
from kg.mapping import map_sheet
from tests.samples import full


def facts(article: str = "rivers-2021", **changes: dict[str, Any]) -> dict[str, URIRef]:
    data = full()
    data["article"]["id"] = article
    for fact in data["facts"]:
        fact.update(changes.get(fact["id"], {}))
    return map_sheet(FactSheet.model_validate(data)).names.fact


def test_two_articles_that_report_the_same_meet_in_the_same_nodes() -> None:
    here, there = facts(), facts("other")
    assert {fact for fact in here if here[fact] == there[fact]} == {"f1", "f2", "f3", "f8"}


def test_a_statement_is_the_reporting_of_one_article() -> None:
    assert facts()["f4"] != facts("other")["f4"]


def test_a_holding_is_person_post_and_status() -> None:
    assert facts(f1={"status": "former"})["f1"] != facts()["f1"]
    assert facts(f1={"country": None})["f1"] == facts()["f1"]


def test_an_agreement_is_its_kind_parties_and_date() -> None:
    here = facts()["f2"]
    assert (
        facts(f2={"subject": "else", "place": None, "status": "in-force", "parties": ["peru", "board"]})["f2"] == here
    )
    for change in ({"kind": "treaty"}, {"date": "2021"}, {"parties": ["board", "bolivia"]}, {"title": "Else"}):
        assert facts(f2=change)["f2"] != here


def test_an_agreement_of_a_day_or_a_title_meets_itself_and_one_of_neither_is_the_articles_own() -> None:
    settled: list[dict[str, Any]] = [{"title": None}, {"date": None}, {"date": "2021"}]
    for change in settled:
        assert facts(f2=change)["f2"] == facts("other", f2=change)["f2"]
    open_ones: list[dict[str, Any]] = [{"date": None, "title": None}, {"date": "2021-05", "title": None}]
    for change in open_ones:
        assert facts(f2=change)["f2"] != facts("other", f2=change)["f2"]


def test_two_agreements_of_one_day_in_one_sheet_stay_two() -> None:
    same = {"kind": "memorandum", "parties": ["board", "peru"], "date": "2021-05-03", "claimed_by": None, "title": None}
    found = facts(f2={"title": None}, f6={**same, "subject": "lakes"})
    assert found["f2"] != found["f6"]


def test_a_claim_is_never_the_fact_that_it_claims() -> None:
    same = {"kind": "memorandum", "parties": ["board", "peru"], "date": "2021-05-03", "title": "Rivers Memorandum"}
    found = facts(f6=same)
    assert found["f2"] != found["f6"]
    assert "/claim/agreement/" in found["f6"]


def test_a_conference_of_one_name_recurs() -> None:
    undated = {"date": None, "end_date": None}
    assert facts(f3=undated)["f3"] != facts("other", f3=undated)["f3"]
    assert facts(f3={"date": "2022-05-03", "end_date": None})["f3"] != facts()["f3"]


def test_a_title_is_the_same_in_capitals_or_not() -> None:
    assert facts(f1={"role": "director"})["f1"] == facts()["f1"]
