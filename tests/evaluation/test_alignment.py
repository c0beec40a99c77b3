from kg.evaluation.alignment import align, fact_likeness
from kg.evaluation.sheets import Fact, Sheet


def test_the_most_alike_pair_first_and_one_to_one() -> None:
    gold: list[Fact] = [{"n": 1}, {"n": 5}, {"n": 90}]
    predicted: list[Fact] = [{"n": 4}, {"n": 6}, {"n": 7}]
    pairs = align(gold, predicted, lambda one, other: max(0, 10 - abs(one["n"] - other["n"])))
    assert [(one and one["n"], other and other["n"]) for one, other in pairs] == [(5, 4), (1, 6), (90, None), (None, 7)]


def test_what_facts_must_share_to_be_alike() -> None:
    people = {name: {"id": name, "kind": "person", "name": name} for name in ("Anna Doe", "Ben Roe")}
    sheet = Sheet("a", people)
    office = fact_likeness("office", sheet, sheet)
    assert office({"person": "Anna Doe", "role": "judge"}, {"person": "Anna Doe", "role": "clerk"}) == 2
    assert office({"person": "Anna Doe", "role": "judge"}, {"person": "Ben Roe", "role": "judge"}) == 0
    assert office({"person": "Anna Doe", "role": "judge"}, {"role": "judge"}) == 0
    assert office({"role": "judge", "country": "RR"}, {"role": "judge", "country": "RR"}) == 1
    assert office({"role": "judge", "country": "RR"}, {"role": "judge", "country": "GS"}) == 0
    agreement = fact_likeness("agreement", sheet, sheet)
    assert agreement({"parties": ["Anna Doe"], "kind": "treaty"}, {"parties": ["Anna Doe"], "kind": "treaty"}) == 2
    assert agreement({"kind": "treaty"}, {"kind": "treaty"}) == 0
    event = fact_likeness("event", sheet, sheet)
    assert event({"name": "Fish Forum"}, {"name": "Fish Forum 2023"}) > 1
    assert event({"participants": [{"entity": "Ben Roe"}]}, {"participants": [{"entity": "Anna Doe"}]}) == 0
    statement = fact_likeness("statement", sheet, sheet)
    assert statement({"quote": "fish is dear"}, {"quote": "fish is cheap now, ports are closed"}) == 0
