from pathlib import Path

import pytest

from kg.identity import Decision
from kg.inspection import find
from kg.inspection.identity import attested_names, decisions_on, sides
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import decide
from kg.store import StoreFolder
from tests.identity.sheets import body, office, person, sheet, store


@pytest.fixture
def folder(tmp_path: Path) -> StoreFolder:
    made = StoreFolder(tmp_path / "s")
    oic = ("Organisation of Islamic Cooperation", "OIC")
    told = (("a", oic[0], "Port Board", "FJ"), ("b", oic[1], "Quay Board", "TO"), ("c", oic[1], "Port Board", "FJ"))
    for article, name, port, code in told:
        bodies = [body("b", name, "intergovernmental"), body("c", port, "agency", code)]
        held = office("p", "Harbour Master", institution="c")
        store([sheet(article, [person("p", "Tala Vea"), *bodies], held)], made)
    return made


def test_every_name_stands_with_its_articles(folder: StoreFolder) -> None:
    graph = folder.read()
    found = attested_names(graph, find(graph, "OIC"))
    assert found == {"OIC": ["b", "c"], "Organisation of Islamic Cooperation": ["a"]}


def test_decisions_of_rules_and_people_on_a_node(folder: StoreFolder) -> None:
    graph, ledger = folder.read(), folder.ledger()
    path = find(graph, "OIC").removeprefix(DEFAULT_BASE)
    (made,) = decisions_on(ledger, folder.log, path)
    assert (made.rule, made.is_human) == ("register", False)
    (doubt,) = ledger.doubts()
    said = Decision.by_person("different", doubt.one.path, "Tala Vea", doubt.other.path, "Tala Vea")
    decide([said], folder.collection())
    assert said in decisions_on(ledger, folder.log, doubt.one.path)
    assert decisions_on(ledger, folder.log, "institution/none") == []


def test_both_sides_of_a_doubt_say_what_articles_say(folder: StoreFolder) -> None:
    ledger = folder.ledger()
    (doubt,) = ledger.doubts()
    told = sides(ledger, doubt)
    assert [side.name for side in told] == ["Tala Vea", "Tala Vea"]
    assert {side.kind for side in told} == {"person"}
    countries = {line for side in told for line in side.says if line.startswith("country")}
    assert countries == {"country FJ", "country TO"}
    assert all("So it stands in" in quote for side in told for quote, _ in side.quotes)
    assert not any(line.startswith("institution ") for side in told for line in side.says)
