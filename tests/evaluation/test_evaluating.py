import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.errors import InputError
from kg.evaluation import Deviation, Report, Score, Share, evaluate

TEXT = (
    "Ruritania and Graustark will sign a fisheries treaty in May, Minister Anna Rassendyll said. "
    "“We waited for years.”\n"
)
SIGNING, SAYING, QUOTING = TEXT[:59], TEXT[:90], TEXT[92:113]


def evidence(quote: str) -> list[dict[str, Any]]:
    start = TEXT.index(quote)
    return [{"start": start, "end": start + len(quote), "quote": quote}]


GOLD: dict[str, Any] = {
    "version": 1,
    "article": {"id": "fish", "sha256": "0" * 64},
    "entities": [
        {"id": "rr", "kind": "place", "type": "country", "name": "Ruritania", "country": "RR"},
        {"id": "gs", "kind": "place", "type": "country", "name": "Graustark", "country": "GS"},
        {"id": "anna", "kind": "person", "name": "Anna Rassendyll"},
    ],
    "facts": [
        {"id": "f1", "type": "agreement", "kind": "treaty", "status": "planned", "parties": ["rr", "gs"],
         "date": "2023-05", "claimed_by": "anna", "evidence": evidence(SIGNING)},
        {"id": "f2", "type": "office", "person": "anna", "role": "Minister", "status": "current",
         "evidence": evidence(SAYING)},
        {"id": "f3", "type": "statement", "speaker": "anna", "direct": True, "quote": QUOTING,
         "evidence": evidence(QUOTING)},
    ],
}  # fmt: skip


def measured(tmp_path: Path, predicted: dict[str, Any] | None) -> Report:
    for name, sheet in (("gold", GOLD), ("predicted", predicted)):
        (tmp_path / name).mkdir()
        if sheet:
            (tmp_path / name / "fish.yaml").write_text(yaml.safe_dump(sheet), "utf-8")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "fish.txt").write_text(TEXT, "utf-8")
    return evaluate(tmp_path / "gold", tmp_path / "predicted", tmp_path / "texts")


def test_the_same_sheet_has_no_deviations(tmp_path: Path) -> None:
    report = measured(tmp_path, GOLD)
    assert report.deviations == ()
    assert {group: score.f1 for group, score in report.groups.items() if score.hit} == {
        "entity": 1, "office": 1, "agreement": 1, "statement": 1,
    }  # fmt: skip
    assert report.overall == 0.8  # there are no events to find
    assert (report.leak_claim, report.leak_status, report.ungrounded) == (Share(0, 1), Share(0, 1), Share(0, 3))


def test_each_deviation_comes_with_its_words(tmp_path: Path) -> None:
    predicted = copy.deepcopy(GOLD)
    agreement, _, statement = predicted["facts"]
    agreement.update(status="signed", parties=["rr"], evidence=[{"start": 1, "end": 10, "quote": SIGNING[:9]}])
    del agreement["claimed_by"]
    statement["speaker"] = "gs"
    report = measured(tmp_path, predicted)
    assert report.deviations == (
        Deviation("fish", "agreement.party", "missed", "Graustark", SIGNING, SIGNING[:9]),
        Deviation("fish", "agreement.status", "missed", "planned", SIGNING, SIGNING[:9]),
        Deviation("fish", "agreement.status", "wrong", "signed", SIGNING, SIGNING[:9]),
        Deviation("fish", "statement.speaker", "missed", "Anna Rassendyll", QUOTING, QUOTING),
        Deviation("fish", "statement.speaker", "wrong", "Graustark", QUOTING, QUOTING),
    )
    assert report.slots["agreement.party"] == Score(hit=1, wrong=0, missed=1)
    assert (report.leak_claim, report.leak_status, report.ungrounded) == (Share(1, 1), Share(1, 1), Share(1, 3))


def test_a_missed_entity_is_shown_by_the_first_fact_that_mentions_it(tmp_path: Path) -> None:
    predicted = copy.deepcopy(GOLD)
    predicted["entities"][2] = {"id": "rudolf", "kind": "person", "name": "Rudolf Strelsau"}
    predicted["facts"][2]["speaker"] = "rudolf"
    named = [deviation for deviation in measured(tmp_path, predicted).deviations if deviation.slot == "entity.named"]
    assert named == [
        Deviation("fish", "entity.named", "missed", "Anna Rassendyll", SIGNING, None),
        Deviation("fish", "entity.named", "wrong", "Rudolf Strelsau", None, QUOTING),
    ]


def test_an_article_without_a_prediction_is_all_missed(tmp_path: Path) -> None:
    report = measured(tmp_path, None)
    assert (report.articles, report.predicted, report.overall, report.ungrounded) == (1, 0, 0.0, Share(0, 0))
    assert {deviation.what for deviation in report.deviations} == {"missed"}


def test_without_texts_nothing_is_said_of_offsets(tmp_path: Path) -> None:
    measured(tmp_path, GOLD)
    report = evaluate(tmp_path / "gold", tmp_path / "predicted")
    assert report.ungrounded is None
    assert "ungrounded" not in report.as_data()


def test_gold_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no fact sheets in this folder"):
        evaluate(tmp_path, tmp_path)
