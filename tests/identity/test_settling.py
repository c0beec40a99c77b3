from kg.identity import settle
from tests.identity.sheets import agreement, event, place, sheet
from tests.samples import full_sheet


def test_every_entity_and_every_fact_of_a_sheet_has_its_place() -> None:
    found = settle(full_sheet())
    assert set(found.entities) == {entity.id for entity in full_sheet().entities}
    assert set(found.facts) == {fact.id for fact in full_sheet().facts}
    assert found.paths["peru"] == "place/PE"
    assert found.entities["lopez"].label == "Ana Lopez"


def test_facts_of_one_sheet_stay_as_many_as_they_are() -> None:
    entities = [place("fj", "Fiji", "country", "FJ"), place("to", "Tonga", "country", "TO")]
    deals = [agreement("fj", "to", date=date) for date in ("2021-05", "2021-05-03", None)]
    visits = [event("fj", "to", kind="visit", date=date) for date in ("2021-05-03", None)]
    assert len(set(settle(sheet("a", entities, *deals, *visits)).facts.values())) == 5
