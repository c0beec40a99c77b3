from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.identity import Decision, DecisionLog
from kg.identity.decisions import BY_RULE


def by_rule(what: str, to: str) -> Decision:
    return Decision("same", what, "Quay", to, "The Quay", "key", 1.0, "alike", BY_RULE, "2020-01-01T00:00:00Z")


def by_person(verdict: str, what: str, to: str) -> Decision:
    return Decision.by_person(verdict, what, "Quay", to, "The Quay", "I know it")


@pytest.fixture
def log(tmp_path: Path) -> DecisionLog:
    return DecisionLog(tmp_path / "decisions.jsonl")


def test_what_is_added_stands_in_its_order(log: DecisionLog) -> None:
    made = [by_rule("a", "b"), by_person("different", "ä", "b"), by_rule("c", "d")]
    assert list(log) == []
    log.append(made[:1])
    log.append([])
    log.append(made[1:])
    assert list(log) == made
    assert len(log.file.read_bytes().splitlines()) == 3


def test_a_decision_says_by_whom_and_when() -> None:
    made = by_person("same", "a", "b")
    assert made.is_human
    assert made.rule == "person"
    assert made.time.endswith("Z")
    assert not by_rule("a", "b").is_human


def test_the_last_word_on_a_pair_counts_in_whichever_direction(log: DecisionLog) -> None:
    log.append([by_person("same", "a", "b"), by_person("different", "b", "a"), by_person("same", "c", "d")])
    said = log.verdicts()
    assert said.are_different("a", "b")
    assert said.same == {("c", "d")}


def test_rules_give_no_verdict(log: DecisionLog) -> None:
    log.append([by_rule("a", "b")])
    assert not log.verdicts().same


def test_what_stands_apart_goes_by_article_and_name(log: DecisionLog) -> None:
    log.append([Decision.by_person("apart", "institution/quay", "Quay", "a-1", "")])
    assert log.verdicts().stand_apart("a-1", "Quay")
    assert not log.verdicts().stand_apart("a-2", "Quay")


@pytest.mark.parametrize("line", ["{", "[]", '{"verdict": "same"}', "null"])
def test_a_line_that_is_no_decision_is_told_with_its_number(line: str, log: DecisionLog) -> None:
    log.append([by_rule("a", "b")])
    with log.file.open("a") as file:
        file.write(line + "\n")
    with pytest.raises(StoreError, match=r"decisions\.jsonl:2: no decision"):
        list(log)


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="decisions cannot be written"):
        DecisionLog(tmp_path / "none" / "x.jsonl").append([by_rule("a", "b")])
