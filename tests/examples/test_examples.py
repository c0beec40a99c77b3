"""The example articles: each has its sheet, and together they show what a sheet can say."""

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest

from kg.facts import Agreement, Event, Evidence, FactSheet, Institution, Office, Place, Statement, load_sheet
from kg.facts.terms import (
    AgreementKind,
    AgreementStatus,
    Capacity,
    EventKind,
    EventStatus,
    HoldingStatus,
    PlaceType,
)

REPO = Path(__file__).parents[2]
ARTICLES = REPO / "data" / "examples" / "articles"
SHEETS = REPO / "data" / "examples" / "sheets"
OTHERS_TEXTS = REPO.parent / "shared" / "gold" / "dev" / "texts"
TWO_REPORTS = ("example-wire-2022-10-19-ombudsman-memorandum", "example-gazette-2022-10-20-rights-bodies")
LONGEST_RUN = 9
"""Words in a row that an example may have in common with somebody else's text: names of bodies are that long."""


def text_of(name: str) -> str:
    return (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")


def sheet_of(name: str) -> FactSheet:
    return load_sheet(SHEETS / f"{name}.yaml", texts=ARTICLES)


NAMES = sorted(path.stem for path in SHEETS.glob("*.yaml"))


@pytest.fixture(scope="module")
def sheets() -> list[FactSheet]:
    return [sheet_of(name) for name in NAMES]


def test_every_article_has_its_sheet_and_every_sheet_its_article() -> None:
    assert len(NAMES) >= 7
    assert sorted(path.stem for path in ARTICLES.glob("*.txt")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_holds_against_its_text(name: str) -> None:
    sheet = sheet_of(name)
    assert sheet.article.id == name
    assert sheet.article.sha256 == hashlib.sha256(text_of(name).encode()).hexdigest()
    assert sheet.extraction is not None
    assert sheet.extraction.extractor == "hand"


@pytest.mark.parametrize("name", NAMES)
def test_an_article_is_of_readable_length(name: str) -> None:
    assert 120 <= len(text_of(name).split()) <= 350


@pytest.mark.parametrize(
    ("kind_of_fact", "field", "words"),
    [
        (Office, "status", HoldingStatus),
        (Agreement, "status", AgreementStatus),
        (Agreement, "kind", AgreementKind),
        (Event, "status", EventStatus),
        (Event, "kind", EventKind),
    ],
)
def test_facts_use_every_word_of_a_list(sheets: list[FactSheet], kind_of_fact: type, field: str, words: object) -> None:
    used = {getattr(fact, field) for sheet in sheets for fact in sheet.facts if isinstance(fact, kind_of_fact)}
    assert used == set(get_args(words))


def test_places_are_of_every_type(sheets: list[FactSheet]) -> None:
    used = {entity.type for sheet in sheets for entity in sheet.entities if isinstance(entity, Place)}
    assert used == set(get_args(PlaceType))


def test_participants_come_in_every_capacity(sheets: list[FactSheet]) -> None:
    events = [fact for sheet in sheets for fact in sheet.facts if isinstance(fact, Event)]
    assert {participant.as_ for event in events for participant in event.participants} == set(get_args(Capacity))


def test_two_outlets_report_the_same_agreement() -> None:
    first, second = (_signed_memorandum(sheet_of(name)) for name in TWO_REPORTS)
    assert first == second


def _signed_memorandum(sheet: FactSheet) -> tuple[object, ...]:
    """What an agreement is known by: its kind, the names and countries of its parties, and its date."""
    (agreement,) = (fact for fact in sheet.facts if isinstance(fact, Agreement))
    bodies = {entity.id: entity for entity in sheet.entities if isinstance(entity, Institution)}
    parties = {(bodies[party].name, bodies[party].country) for party in agreement.parties}
    return agreement.kind, parties, agreement.date


def test_every_claim_shares_words_with_a_statement_of_its_claimant(sheets: list[FactSheet]) -> None:
    claims = [(sheet, fact) for sheet in sheets for fact in sheet.facts if getattr(fact, "claimed_by", None)]
    assert {fact.type for _, fact in claims} >= {"agreement", "event"}
    for sheet, claim in claims:
        statements = [fact for fact in sheet.facts if isinstance(fact, Statement)]
        said = [fact for fact in statements if fact.speaker == getattr(claim, "claimed_by", None)]
        assert any(_overlap(claim.evidence, statement.evidence) for statement in said), claim.id


def _overlap(some: Iterable[Evidence], others: Iterable[Evidence]) -> bool:
    others = list(others)
    return any(one.start < other.end and other.start < one.end for one in some for other in others)


def test_dates_come_in_every_precision(sheets: list[FactSheet]) -> None:
    dates = [str(fact.date) for sheet in sheets for fact in sheet.facts if isinstance(fact, Agreement) and fact.date]
    assert {len(date) for date in dates} == {len("2000"), len("2016-06"), len("2016-09-26")}
    assert any(fact.end_date for sheet in sheets for fact in sheet.facts if isinstance(fact, Event))


def test_what_is_rare_is_shown_too(sheets: list[FactSheet]) -> None:
    facts = [fact for sheet in sheets for fact in sheet.facts]
    bodies = [entity for sheet in sheets for entity in sheet.entities if isinstance(entity, Institution)]
    statements = [fact for fact in facts if isinstance(fact, Statement)]
    assert any(fact.person is None for fact in facts if isinstance(fact, Office))
    assert any(body.inferred for body in bodies)
    assert any(body.part_of for body in bodies)
    assert any(fact.cue is None and fact.direct for fact in statements)
    assert any(not fact.direct for fact in statements)
    assert any(fact.event for fact in statements)
    assert any(fact.about for fact in statements)


def test_the_examples_are_in_words_of_their_own() -> None:
    if not OTHERS_TEXTS.is_dir():
        pytest.skip("no other texts to compare with")
    theirs = set[tuple[str, ...]]().union(*(_runs(path.read_text("utf-8")) for path in OTHERS_TEXTS.glob("*.txt")))
    for path in (*ARTICLES.glob("*.txt"), *SHEETS.glob("*.yaml")):
        assert not _runs(path.read_text("utf-8")) & theirs, path.name


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + LONGEST_RUN + 1]) for at in range(len(words) - LONGEST_RUN)}
