import shutil
from pathlib import Path

from kg.facts import FactSheet, save_sheet
from kg.pipeline import Stored, build, read_sheets
from kg.store import StoreFolder
from kg.store.quarantine import Rejection
from tests.conftest import EXAMPLES
from tests.samples import full, full_sheet


def other_sheet(**article: str) -> FactSheet:
    data = full()
    data["article"].update(article)
    return FactSheet.model_validate(data)


def test_one_bad_sheet_does_not_stop_the_batch(tmp_path: Path) -> None:
    good, broken, unfit = (tmp_path / name for name in ("1.yaml", "2.yaml", "3.yaml"))
    save_sheet(full_sheet(), good)
    broken.write_bytes(b"version: 1\narticle: \xff")
    data = full()
    data["article"]["id"] = "unfit"
    data["facts"][1]["event"] = "f7"
    save_sheet(FactSheet.model_validate(data), unfit)
    folder = StoreFolder(tmp_path / "s")
    outcomes = list(build(read_sheets([broken, unfit, tmp_path / "gone.yaml", good]), folder))
    assert [type(outcome) for outcome in outcomes] == [Rejection, Rejection, Rejection, Stored]
    assert [rejection.source for rejection in folder.quarantine] == [
        str(broken),
        str(unfit),
        str(tmp_path / "gone.yaml"),
    ]
    assert "is not UTF-8" in outcomes[0].reasons[0]  # type: ignore[union-attr]
    assert "The event of the signing" in outcomes[1].reasons[0]  # type: ignore[union-attr]
    assert len(list(folder.read().graphs())) == 1


def test_a_sheet_that_is_mended_leaves_quarantine(tmp_path: Path) -> None:
    path, folder = tmp_path / "x.yaml", StoreFolder(tmp_path / "s")
    path.write_text("version: 9")
    assert [type(outcome) for outcome in build(read_sheets([path]), folder)] == [Rejection]
    save_sheet(full_sheet(), path)
    assert [type(outcome) for outcome in build(read_sheets([path]), folder)] == [Stored]
    assert list(folder.quarantine) == []


def test_two_sheets_of_one_article_are_not_mixed(tmp_path: Path) -> None:
    save_sheet(full_sheet(), tmp_path / "a.yaml")
    save_sheet(full_sheet(), tmp_path / "b.json")
    save_sheet(other_sheet(title="Else"), tmp_path / "c.yaml")
    outcomes = list(
        build(read_sheets([tmp_path / name for name in ("a.yaml", "b.json", "c.yaml")]), StoreFolder(tmp_path / "s"))
    )
    assert [type(outcome) for outcome in outcomes] == [Stored, Stored, Rejection]
    assert "a.yaml is another sheet of article 'rivers-2021'" in outcomes[2].reasons[0]  # type: ignore[union-attr]


def test_building_again_replaces(tmp_path: Path) -> None:
    folder, path = StoreFolder(tmp_path / "s"), tmp_path / "x.yaml"
    for title in ("One", "Two"):
        save_sheet(other_sheet(title=title), path)
        list(build(read_sheets([path]), folder))
    answer = folder.read().query("SELECT ?t { ?a schema:headline ?t }")
    assert [row["t"].value for row in answer] == ["Two"]  # type: ignore[union-attr]


def test_evidence_is_checked_against_the_texts(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / "articles", tmp_path / "texts")
    sheets = sorted((EXAMPLES / "sheets").iterdir())[:2]
    changed = tmp_path / "texts" / f"{sheets[0].stem}.txt"
    changed.write_text("Shifted. " + changed.read_text("utf-8"), "utf-8")
    (tmp_path / "texts" / f"{sheets[1].stem}.txt").unlink()
    outcomes = list(build(read_sheets(sheets, tmp_path / "texts"), StoreFolder(tmp_path / "s")))
    assert all(isinstance(outcome, Rejection) for outcome in outcomes)
    assert "sha256" in str(outcomes[0])
    assert "cannot be read: No such file" in str(outcomes[1])
