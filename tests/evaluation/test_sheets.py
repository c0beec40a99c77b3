from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation.sheets import Sheet, load_folder

SHEET = (
    "version: 1\narticle: {id: a}\nentities: [{id: 7, kind: person, name: Anna}]\nfacts: [{type: office, person: 7}]\n"
)


def test_sheets_of_either_format_with_whatever_faults(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SHEET, "utf-8")
    (tmp_path / "b.json").write_text('{"article": {"id": "b"}, "facts": null}', "utf-8")
    (tmp_path / "notes.txt").write_text("no sheet", "utf-8")
    sheets = load_folder(tmp_path)
    assert list(sheets) == ["a", "b"]
    assert sheets["a"].named(sheets["a"].facts[0], "person") == [{"id": 7, "kind": "person", "name": "Anna"}]
    assert sheets["b"].facts == ()


def test_a_reference_that_leads_nowhere_is_a_name() -> None:
    assert Sheet("a").named({"speaker": "anna"}, "speaker") == [{"id": "anna", "name": "anna", "kind": "?"}]
    fact = {"participants": [{"entity": "anna"}, {"as": "chair"}, "ben"]}
    assert [entity["id"] for entity in Sheet("a").named(fact, "participants", "entity")] == ["anna", "ben"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("a: [", "a.yaml:2: not YAML"),
        ("[]", "a.yaml: not a fact sheet: `kg facts check` says what is wrong with it"),
        ("article: {}", "not a fact sheet"),
        ("article: {id: a}\nfacts: [x]", "not a fact sheet"),
    ],
)
def test_what_is_no_sheet(tmp_path: Path, content: str, why: str) -> None:
    (tmp_path / "a.yaml").write_text(content, "utf-8")
    with pytest.raises(InputError, match=r"a\.yaml") as caught:
        load_folder(tmp_path)
    assert why in str(caught.value)


def test_what_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="this is no folder"):
        load_folder(tmp_path / "none")
