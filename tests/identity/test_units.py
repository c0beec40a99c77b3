from kg.identity import Unit
from kg.identity.describing import entity_units
from kg.identity.facts import fact_units
from kg.identity.settling import nodes_of
from tests.samples import full_sheet


def test_a_unit_comes_back_from_plain_data() -> None:
    entities = entity_units(full_sheet())
    facts = fact_units(full_sheet(), {ref: node.path for ref, node in nodes_of(entities).items()})
    for unit in (*entities.values(), *facts.values()):
        assert Unit.from_data(unit.as_data()) == unit


def test_units_described_in_other_words_stand_at_one_path_and_are_two() -> None:
    one, other = (
        Unit("institution", ("institution", "reef", "FJ"), "institution/reef", names)
        for names in (("Reef",), ("Reef", "R"))
    )
    assert one.path == other.path
    assert one.id != other.id
    assert one.id == Unit.from_data(one.as_data()).id
