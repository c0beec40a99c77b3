from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.identity import Thing, resolve
from kg.identity.describing import entity_units
from kg.identity.links import Doubt
from kg.store.ledger import Ledger
from tests.identity.sheets import body, sheet
from tests.samples import full_sheet

REEF = sheet("a", [body("b", "Reef Board", "agency", "FJ")])
AGAIN = sheet("c", [body("x", "Reef Board", "agency", "FJ"), body("y", "Quay Board", "agency", "FJ")])


@pytest.fixture
def ledger() -> Ledger:
    return Ledger.in_memory()


def tell(ledger: Ledger) -> None:
    for one in (REEF, AGAIN):
        ledger.put(one)
        ledger.mention(one.article.id, "entity", entity_units(one))


def settle(ledger: Ledger) -> list[Thing]:
    blocks = ledger.touched()
    return ledger.assign(blocks, resolve(unit for block in blocks for unit in ledger.units(block)).things, [])


def test_a_sheet_comes_back_as_it_was_and_waits_to_be_written(ledger: Ledger) -> None:
    ledger.put(full_sheet())
    assert ledger.sheet("rivers-2021") == full_sheet()
    assert ledger.stale() == ledger.articles() == ["rivers-2021"]
    ledger.fresh("rivers-2021")
    assert ledger.stale() == []


def test_an_article_that_is_not_there_is_told(ledger: Ledger) -> None:
    with pytest.raises(KeyError):
        ledger.sheet("none")


def test_what_came_or_went_marks_its_block(ledger: Ledger) -> None:
    tell(ledger)
    assert ledger.touched() == ["institution/quay", "institution/reef"]
    settle(ledger)
    assert ledger.touched() == []
    ledger.mention("a", "entity", entity_units(REEF))
    assert ledger.touched() == []
    ledger.drop("c")
    assert ledger.touched() == ["institution/quay"], "the other is still spoken of"
    assert ledger.articles() == ["a"]


def test_what_nothing_mentions_is_gone(ledger: Ledger) -> None:
    tell(ledger)
    settle(ledger)
    (unit,) = entity_units(REEF).values()
    assert ledger.articles_of(unit) == ["a", "c"]
    for article in ("a", "c"):
        ledger.drop(article)
    assert ledger.units("institution/reef") == ledger.units("institution/quay") == []


def test_things_are_told_when_they_are_new_to_their_units(ledger: Ledger) -> None:
    tell(ledger)
    assert len(settle(ledger)) == 2
    ledger.touch(["institution/reef"])
    assert settle(ledger) == []


def test_a_node_that_changes_makes_its_articles_stale(ledger: Ledger) -> None:
    tell(ledger)
    settle(ledger)
    for article in ("a", "c"):
        ledger.fresh(article)
    (unit,) = entity_units(REEF).values()
    ledger.assign([], [Thing("institution/new", "New", (unit,))], [])
    assert ledger.stale() == ["a", "c"]
    assert ledger.nodes("a", "entity")["b"].path == ledger.nodes("c", "entity")["x"].path == "institution/new"
    assert ledger.parts("institution/new") == [(unit, ["a", "c"])]
    assert ledger.refs("c", unit) == {"x"}


def test_doubts_end_with_their_block_or_their_units(ledger: Ledger) -> None:
    tell(ledger)
    one, other = entity_units(AGAIN).values()
    ledger.assign([], [], [Doubt(one, other, "both boards")])
    (doubt,) = ledger.doubts()
    assert {doubt.one, doubt.other} == {one, other}
    ledger.assign([one.block], [], [])
    assert ledger.doubts() == []
    ledger.assign([], [], [Doubt(one, other, "both boards")])
    ledger.drop("c")
    assert ledger.doubts() == []


def test_what_is_doomed_waits_to_be_removed(ledger: Ledger) -> None:
    tell(ledger)
    ledger.doom("a")
    assert (ledger.doomed(), ledger.stale()) == (["a"], ["c"])
    ledger.mention("a", "entity", {})
    assert ledger.doomed() == ["a"]


def test_a_transaction_is_all_or_nothing(ledger: Ledger) -> None:
    def half() -> None:
        with ledger.transaction():
            ledger.put(REEF)
            ledger.sheet("none")

    with pytest.raises(KeyError):
        half()
    assert ledger.articles() == []


def test_a_ledger_on_disk_is_there_again_and_has_one_writer(tmp_path: Path) -> None:
    file = tmp_path / "s" / "ledger.sqlite"
    ledger = Ledger.open(file)
    with ledger.transaction():
        ledger.put(REEF)
        with pytest.raises(StoreError, match="cannot be written"), Ledger.open(file).transaction():
            pass
    assert Ledger.open(file).articles() == ["a"]


def test_a_file_that_is_no_ledger_is_told(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("no database, however long it may be" * 50)
    with pytest.raises(StoreError, match="cannot be opened"):
        Ledger.open(tmp_path / "x")
