import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import group
from kg.facts import FactSheet
from kg.store import StoreFolder
from tests.identity.sheets import body, office, person, sheet, store


def held(article: str, name: str, board: str, code: str) -> FactSheet:
    told = [
        person("p", name, name.rsplit(maxsplit=1)[-1]),
        body("b", board, "agency", code),
        body("u", "AU", "intergovernmental"),
    ]
    return sheet(article, told, office("p", "Harbour Master", institution="b"))


SHEETS = [
    held("first", "Tala Vea", "Port Board", "FJ"),
    held("second", "Tala Vea", "Quay Board", "TO"),
    held("third", "Dr Tala Vea", "Port Board", "FJ"),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StoreFolder:
    made = StoreFolder(tmp_path / "kg-store")
    store(SHEETS, made)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_STORE", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    return made


def kg(*words: str, answer: str = "") -> Result:
    return CliRunner().invoke(group, list(words), input=answer)


def people() -> int:
    return len(json.loads(kg("list", "people", "--format", "json").stdout))


def iris() -> list[str]:
    return sorted(row["iri"] for row in json.loads(kg("list", "people", "--format", "json").stdout))


def test_review_shows_both_sides_and_joins_what_is_the_same(folder: StoreFolder) -> None:
    assert people() == 2
    result = kg("resolve", "review", answer="s\n")
    assert result.exit_code == 0, result.output
    assert "1 of 1: one name, and nothing that ties the two" in result.stdout
    assert "So it stands in first." in result.stdout
    assert "So it stands in second." in result.stdout
    assert "1 decided" in result.output
    assert people() == 1
    assert "0 pairs in doubt" in kg("resolve", "review").output
    assert [made.verdict for made in folder.log if made.is_human] == ["same"]


def test_review_keeps_apart_what_differs_and_never_asks_again(folder: StoreFolder) -> None:
    assert kg("resolve", "review", answer="d\n").exit_code == 0
    assert people() == 2
    assert "0 pairs in doubt" in kg("resolve", "review").output
    assert [made.verdict for made in folder.log if made.is_human] == ["different"]


@pytest.mark.parametrize("answer", ["k\n", "\n", "q\n", "what\nk\n"])
def test_review_skips_and_ends(answer: str, folder: StoreFolder) -> None:
    result = kg("resolve", "review", answer=answer)
    assert result.exit_code == 0
    assert "0 decided, 0 articles written again" in result.output
    assert not [made for made in folder.log if made.is_human]


def test_merge_then_split(folder: StoreFolder) -> None:
    one, other = iris()
    assert kg("resolve", "merge", one, other, "--why", "one desk").exit_code == 0
    assert people() == 1
    assert [made.why for made in folder.log if made.is_human] == ["one desk"]
    result = kg("resolve", "split", "Tala Vea")
    assert result.exit_code == 0, result.output
    assert people() == 2


def test_split_takes_one_article_out(folder: StoreFolder) -> None:
    result = kg("resolve", "split", "Port Board", "--article", "third", "--why", "another port")
    assert result.exit_code == 0, result.output
    ledger = folder.ledger()
    assert ledger.nodes("first", "entity")["b"].path != ledger.nodes("third", "entity")["b"].path
    (made,) = [made for made in folder.log if made.is_human]
    assert (made.verdict, made.to, made.why) == ("apart", "third", "another port")


def test_log_tells_who_decided_what_and_why(folder: StoreFolder) -> None:
    one, other = iris()
    kg("resolve", "merge", one, other, "--why", "one desk")
    rows = json.loads(kg("resolve", "log", "--format", "json").stdout)
    assert len(rows) == len(list(folder.log))
    assert rows[-1]["why"] == "one desk"
    assert rows[-1]["verdict"] == "same"
    assert {row["by"] for row in rows[:-1]} == {"accordant"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("merge", "Port Board", "Port Board"), "are one already"),
        (("merge", "Port Board", "Dr Tala Vea"), "they cannot be one"),
        (("merge", "Port Board", "Nobody At All"), "nothing in the graph is called"),
        (("split", "Quay Board"), "describe 'Quay Board' alike: take one out with --article"),
        (("split", "Quay Board", "--article", "first"), "'first' does not speak of 'Quay Board'"),
        (("split", "first"), "is nothing that names are resolved to"),
        (("log", "--store", "none"), "there is no store at"),
        (("review", "--store", "none"), "there is no store at"),
    ],
)
def test_what_cannot_be_is_told(words: tuple[str, ...], says: str, folder: StoreFolder) -> None:
    before = list(folder.log)
    result = kg("resolve", *words)
    assert result.exit_code != 0
    assert says in f"{result.output} {result.exception}"
    assert list(folder.log) == before


def test_show_lists_names_with_their_articles_and_the_decisions(folder: StoreFolder) -> None:
    assert folder.exists
    (iri,) = [iri for iri in iris() if "first" in kg("show", iri).stdout]
    shown = " ".join(kg("show", iri).stdout.split())
    assert 'called "Tala Vea" in first' in shown
    assert 'called "Dr Tala Vea" in third' in shown
    told = json.loads(kg("show", "Port Board", "--format", "json").stdout)
    assert told["names"] == {"Port Board": ["first", "third"]}
    one, other = iris()
    kg("resolve", "merge", one, other, "--why", "one desk")
    shown = " ".join(kg("show", "Tala Vea").stdout.split())
    assert "one desk [person, 1," in shown
    assert "second" in shown
