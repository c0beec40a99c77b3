"""Whatever order articles come in, and however often they come and go, the graph is the same, byte for byte."""

import random
from pathlib import Path

import pytest
from rdflib import Graph

from kg import pipeline
from kg.errors import StoreError
from kg.facts import FactSheet
from kg.identity import Decision
from kg.mapping import map_sheet
from kg.pipeline import Stored, decide, forget
from kg.settling import settle_all, settled
from kg.store import EmbeddedStore, StoreFolder
from kg.validation import at_least, validate_sheet
from kg.validation.check import Report
from tests.identity import world
from tests.identity.sheets import agreement, body, exported, office, person, place, sheet, store


def built(sheets: list[FactSheet], path: Path) -> StoreFolder:
    folder = StoreFolder(path)
    outcomes = store(sheets, folder)
    assert all(isinstance(outcome, Stored) for outcome in outcomes), outcomes
    return folder


@pytest.fixture(autouse=True)
def _unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shapes are slow and tested elsewhere."""
    monkeypatch.setattr(pipeline, "validate_sheet", lambda _mapped: Report([], Graph()))


@pytest.fixture(params=["examples", 1, 3])
def sheets(request: pytest.FixtureRequest, example_sheets: list[FactSheet]) -> list[FactSheet]:
    return list(example_sheets) if request.param == "examples" else world.sheets(request.param, 14)


def shuffled(sheets: list[FactSheet], seed: int) -> list[FactSheet]:
    return random.Random(seed).sample(sheets, len(sheets))


def test_made_up_sheets_keep_every_shape() -> None:
    for made in world.sheets(1, 3):
        assert at_least(validate_sheet(map_sheet(made)).findings, "error") == []


def test_names_of_made_up_sheets_meet_by_every_rule(tmp_path: Path) -> None:
    collection = built(world.sheets(1, 14), tmp_path / "s").collection()
    rules = {decision.rule for decision in collection.log}
    assert {"register", "pattern", "name-and-tie", "short-name-and-office", "parties-date"} <= rules
    assert collection.ledger.doubts()


def test_the_order_of_articles_changes_nothing(sheets: list[FactSheet], tmp_path: Path) -> None:
    graph = exported(built(sheets, tmp_path / "s"))
    assert all(exported(built(shuffled(sheets, seed), tmp_path / str(seed))) == graph for seed in range(3))


@pytest.mark.parametrize("size", [1, 3])
def test_one_batch_or_many(size: int, sheets: list[FactSheet], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = exported(built(sheets, tmp_path / "whole"))
    monkeypatch.setattr(pipeline, "_BATCH", size)
    assert exported(built(shuffled(sheets, size), tmp_path / "parts")) == whole


def test_building_again_changes_nothing(sheets: list[FactSheet], tmp_path: Path) -> None:
    folder = built(sheets, tmp_path / "s")
    graph, decisions = exported(folder), folder.log.file.read_bytes()
    store(shuffled(sheets, 5), folder)
    assert exported(folder) == graph
    assert folder.log.file.read_bytes() == decisions


def test_what_is_forgotten_leaves_no_trace_and_comes_back_as_it_was(sheets: list[FactSheet], tmp_path: Path) -> None:
    folder = built(sheets, tmp_path / "s")
    graph = exported(folder)
    gone, kept = sheets[::2], sheets[1::2]
    forget([one.article.id for one in gone], folder)
    assert exported(folder) == exported(built(kept, tmp_path / "kept"))
    store(gone, folder)
    assert exported(folder) == graph


def test_a_sheet_that_is_mended_leaves_nothing_of_what_it_said(tmp_path: Path) -> None:
    def told(*aliases: str, subject: str) -> FactSheet:
        parties = [body("b", "Harbour Board", "agency", "PE", *aliases), place("fj", "Fiji", "country", "FJ")]
        return sheet("first", parties, agreement("b", "fj", date="2020-02-03", subject=subject))

    folder = built([told("the Board", subject="reefs"), TUTORS[1]], tmp_path / "s")
    store([told("the Harbour", subject="ports")], folder)
    assert exported(folder) == exported(built([told("the Harbour", subject="ports"), TUTORS[1]], tmp_path / "new"))


def test_doubts_do_not_depend_on_the_order_either(sheets: list[FactSheet], tmp_path: Path) -> None:
    def doubts(name: str, told: list[FactSheet]) -> set[frozenset[str]]:
        ledger = built(told, tmp_path / name).ledger()
        return {frozenset((doubt.one.id, doubt.other.id)) for doubt in ledger.doubts()}

    assert doubts("a", sheets) == doubts("b", shuffled(sheets, 7))


@pytest.mark.parametrize("puts", [0, 1, 5])
def test_a_build_cut_off_between_ledger_and_graph_is_taken_up(
    puts: int, sheets: list[FactSheet], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = exported(built(sheets, tmp_path / "whole"))
    folder, left = built(sheets[:2], tmp_path / "s"), iter(range(puts))
    put = EmbeddedStore.put

    def dying(graph: EmbeddedStore, name: str, triples: object) -> None:
        if next(left, None) is None:
            raise StoreError("no space left")
        put(graph, name, triples)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(EmbeddedStore, "put", dying)
        with pytest.raises(StoreError):
            store(sheets[2:], folder)
    assert store([], folder) == []
    store(sheets[:1], folder)
    assert exported(folder) == whole


def test_forgetting_cut_off_is_taken_up(
    sheets: list[FactSheet], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = built(sheets, tmp_path / "s")

    def dying(_graph: EmbeddedStore, name: str) -> bool:
        raise StoreError(f"{name}: no power")

    with monkeypatch.context() as patch:
        patch.setattr(EmbeddedStore, "forget", dying)
        with pytest.raises(StoreError):
            forget([sheets[0].article.id], folder)
    store(sheets[1:2], folder)
    assert exported(folder) == exported(built(sheets[1:], tmp_path / "rest"))


TUTORS = [
    sheet(
        "first",
        [person("p", "Noor Haddad"), place("jo", "Jordan", "country", "JO")],
        office("p", "Director", country="JO"),
    ),
    sheet(
        "second", [person("p", "Noor Haddad"), body("b", "Kiln School", "ngo")], office("p", "Tutor", institution="b")
    ),
]
THIRD = sheet(
    "third",
    [person("p", "Noor Haddad"), body("b", "Kiln School", "ngo")],
    office("p", "Director", country="JO"),
    office("p", "Tutor", institution="b"),
)


def paths(folder: StoreFolder, *articles: str) -> list[str]:
    collection = folder.collection()
    return [settled(collection.ledger, article).entities["p"].path for article in articles]


def by_person(verdict: str, one: str, other: str) -> Decision:
    return Decision.by_person(verdict, one, "Noor Haddad", other, "Noor Haddad")


def test_an_article_that_ties_two_people_joins_them(tmp_path: Path) -> None:
    folder = built(TUTORS, tmp_path / "s")
    assert len(set(paths(folder, "first", "second"))) == 2
    store([THIRD], folder)
    assert len(set(paths(folder, "first", "second", "third"))) == 1


def test_different_is_remembered_when_a_new_article_would_join_them(tmp_path: Path) -> None:
    folder = built(TUTORS, tmp_path / "s")
    one, other = paths(folder, "first", "second")
    decide([by_person("different", one, other)], folder.collection())
    store([THIRD], folder)
    assert len(set(paths(folder, "first", "second"))) == 2
    assert len(set(paths(folder, "first", "second", "third"))) == 3, "of two homes neither is guessed"


def test_same_outranks_rules_and_survives_a_rebuild_from_the_log(tmp_path: Path) -> None:
    folder = built(TUTORS, tmp_path / "s")
    one, other = paths(folder, "first", "second")
    decide([by_person("same", one, other)], folder.collection())
    assert len(set(paths(folder, "first", "second"))) == 1
    graph = exported(folder)
    for order in (TUTORS, TUTORS[::-1]):
        again = StoreFolder(tmp_path / f"again-{order[0].article.id}")
        again.path.mkdir()
        (again.path / folder.log.file.name).write_bytes(folder.log.file.read_bytes())
        store(order, again)
        assert exported(again) == graph


def test_same_holds_over_surnames_and_kinds_of_spelling(tmp_path: Path) -> None:
    renamed = sheet("renamed", [person("p", "Noor Salameh")], office("p", "Director", country="JO"))
    folder = built([TUTORS[0], renamed], tmp_path / "s")
    one, other = paths(folder, "first", "renamed")
    assert one != other
    assert decide([by_person("same", one, other)], folder.collection()) == 2 - 1
    assert len(set(paths(folder, "first", "renamed"))) == 1
    decide([by_person("different", other, one)], folder.collection())
    assert paths(folder, "first", "renamed") == [one, other]


def test_what_a_person_said_comes_true_of_articles_that_come_later(tmp_path: Path) -> None:
    renamed = sheet("renamed", [person("p", "Noor Salameh")], office("p", "Director", country="JO"))
    one, other = paths(built([TUTORS[0], renamed], tmp_path / "early"), "first", "renamed")
    folder = built([TUTORS[0]], tmp_path / "s")
    decide([by_person("same", one, other)], folder.collection())
    store([renamed], folder)
    assert len(set(paths(folder, "first", "renamed"))) == 1


def test_apart_takes_one_articles_name_out_of_a_node_and_survives_a_rebuild(tmp_path: Path) -> None:
    told = [*TUTORS, THIRD]
    folder = built(told, tmp_path / "s")
    (path, *_) = paths(folder, "first")
    decide([Decision.by_person("apart", path, "Noor Haddad", "second", "")], folder.collection())
    first, second, third = paths(folder, "first", "second", "third")
    assert first == third != second
    graph = exported(folder)
    again = StoreFolder(tmp_path / "again")
    again.path.mkdir()
    (again.path / folder.log.file.name).write_bytes(folder.log.file.read_bytes())
    store(told[::-1], again)
    assert exported(again) == graph


def test_what_a_person_decided_is_not_decided_again(tmp_path: Path) -> None:
    folder = built(TUTORS, tmp_path / "s")
    one, other = paths(folder, "first", "second")
    made = by_person("same", one, other)
    decide([made], folder.collection())
    assert [decision for decision in folder.log if decision.is_human] == [made]
    assert not [decision for decision in folder.log if decision.rule == "person" and not decision.is_human]


def test_settling_twice_leaves_nothing_to_write(tmp_path: Path) -> None:
    folder = built(TUTORS, tmp_path / "s")
    collection = folder.collection()
    settle_all(collection.ledger, collection.log)
    assert collection.ledger.stale() == collection.ledger.touched() == []
