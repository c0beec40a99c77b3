from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.store import Quarantine, StoreFolder
from kg.store.quarantine import Rejection


def test_reading_where_there_is_no_store_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no store at .*: build one with `kg build`"):
        StoreFolder(tmp_path / "none").read()


def test_a_second_writer_is_told(tmp_path: Path) -> None:
    folder = StoreFolder(tmp_path / "s")
    first = folder.collection().graph
    with pytest.raises(StoreError, match="another process is writing"):
        folder.collection()
    first.flush()
    assert list(folder.read().graphs()) == []


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "s").write_text("x")
    with pytest.raises(StoreError, match="cannot be opened for writing"):
        StoreFolder(tmp_path / "s").collection()


def test_quarantine_keeps_the_source_and_the_reasons(tmp_path: Path) -> None:
    quarantine = Quarantine(tmp_path / "q")
    bad, worse = Rejection("b/../../x.yaml", "a", ["line 1"]), Rejection("c.json", "", ["no", "good"])
    quarantine.keep(worse, b"{}")
    quarantine.keep(bad, b"version: 9")
    quarantine.keep(bad, b"version: 9")
    assert list(quarantine) == [bad, worse]
    assert {path.parent for path in tmp_path.rglob("*.kept")} == {tmp_path / "q"}
    assert b"version: 9" in {path.read_bytes() for path in (tmp_path / "q").glob("*.yaml.kept")}
    quarantine.release(bad.source)
    assert list(quarantine) == [worse]
