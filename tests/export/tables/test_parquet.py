import sys
from pathlib import Path

import pytest

from kg.errors import UsageError
from kg.export import save_parquet
from kg.export.tables import TABLES, table_rows
from kg.store import EmbeddedStore


def test_parquet_holds_the_same_rows_typed(tmp_path: Path, example_store: EmbeddedStore) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    counts = save_parquet(example_store, tmp_path)
    for table in TABLES:
        read = parquet.read_table(tmp_path / f"{table.name}.parquet")
        rows = list(table_rows(example_store, table))
        assert read.num_rows == len(rows) == counts[table.name]
        as_text = [tuple(_text(value) for value in row.values()) for row in read.to_pylist()]
        assert as_text == rows
        assert all(field.metadata[b"meaning"] for field in read.schema)
    evidence = parquet.read_table(tmp_path / "evidence.parquet").to_pylist()[0]
    assert isinstance(evidence["begin"], int)
    assert evidence["claimed"] is False
    assert (tmp_path / "codebook.md").is_file()


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)


def test_two_exports_are_equal(tmp_path: Path, example_store: EmbeddedStore) -> None:
    pytest.importorskip("pyarrow")
    for run in ("a", "b"):
        (tmp_path / run).mkdir()
        save_parquet(example_store, tmp_path / run)
    assert all(path.read_bytes() == (tmp_path / "b" / path.name).read_bytes() for path in (tmp_path / "a").iterdir())


def test_without_pyarrow_it_says_what_to_install(
    tmp_path: Path, example_store: EmbeddedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"pip install 'accordant\[parquet\]'"):
        save_parquet(example_store, tmp_path)
