import json
from pathlib import Path

import pytest
import yaml

from kg.facts import FactSheet, SheetError, load_sheet, read_sheet, save_sheet, write_sheet
from tests.conftest import EXAMPLES, SHARED
from tests.samples import TEXT, full, full_sheet


def faults_of(data: object, text: str | None = None) -> list[str]:
    with pytest.raises(SheetError) as caught:
        read_sheet(json.dumps(data, indent=1), name="x.json", is_json=True, text=text)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("is_json", [False, True])
def test_a_sheet_survives_writing_and_reading(is_json: bool) -> None:
    sheet = full_sheet()
    assert read_sheet(write_sheet(sheet, is_json=is_json), is_json=is_json, text=TEXT) == sheet


def test_every_example_survives_writing_and_reading(tmp_path: Path) -> None:
    for path in sorted((EXAMPLES / "sheets").iterdir()):
        sheet = load_sheet(path)
        save_sheet(sheet, tmp_path / "one.yaml")
        assert load_sheet(tmp_path / "one.yaml") == sheet


def test_fields_are_written_in_the_order_of_the_contract() -> None:
    written = yaml.safe_load(write_sheet(full_sheet()))
    assert list(written) == ["version", "article", "extraction", "entities", "facts"]
    assert list(written["entities"][1])[:5] == ["id", "kind", "type", "name", "aliases"]
    assert list(written["facts"][1])[:4] == ["id", "type", "kind", "status"]
    assert list(written["facts"][1])[-1] == "evidence"


def test_norway_is_no_boolean_and_a_date_stays_text() -> None:
    data = full()
    data["entities"][3]["country"] = "NO"
    source = write_sheet(FactSheet.model_validate(data)).replace("'NO'", "NO").replace("'2021-05-03'", "2021-05-03")
    assert "country: NO\n" in source
    assert "date: 2021-05-03\n" in source
    assert read_sheet(source) == FactSheet.model_validate(data)


def test_all_faults_are_told_at_once_each_with_line_and_field() -> None:
    data = full()
    data["facts"][0]["status"] = "retired"
    data["facts"][1]["parties"] = ["board", "nobody"]
    del data["facts"][3]["quote"]
    data["entities"][3]["country"] = "UK"
    data["facts"][2]["colour"] = "red"
    lines = json.dumps(data, indent=1).splitlines()
    expected = {
        "retired": "facts[0].status: 'retired' is not allowed here; allowed: "
        "current, former, acting, appointed or nominated",
        "nobody": "facts[1].parties[1]: 'nobody': no institution or person or place of the sheet has this id",
        "UK": "entities[3].country: 'UK' is no ISO 3166-1 alpha-2 code (the United Kingdom is GB)",
        "red": "facts[2].colour: there is no such field: see `kg facts schema` for those there are",
    }
    found = faults_of(data)
    for word, message in expected.items():
        line = next(at for at, text in enumerate(lines, 1) if f'"{word}"' in text)
        assert f"x.json:{line}: {message}" in found
    assert any("facts[3].quote: this field must be given" in fault for fault in found)
    assert len(found) == 5


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("version: 1\n  article: {", "x:2: not YAML"),
        ("a: 1\na: 2\n", "x:1: not YAML: the key 'a' is given twice"),
        ("- 1\n", "x:1: Input should be a valid dictionary"),
        ("", "x:1: Input should be a valid dictionary"),
        ("version: 2\n", "x:1: version: 2 is not allowed here; allowed: 1"),
    ],
)
def test_what_is_no_sheet_is_refused_with_its_line(source: str, expected: str) -> None:
    with pytest.raises(SheetError) as caught:
        read_sheet(source, name="x")
    assert any(str(fault).startswith(expected) for fault in caught.value.faults), str(caught.value)


def test_json_tells_line_and_column() -> None:
    with pytest.raises(SheetError, match=r"x:2: not JSON: .* \(column 3\)"):
        read_sheet("{\n  oops}", name="x", is_json=True)
    with pytest.raises(SheetError, match="the key 'a' is given twice"):
        read_sheet('{"a": 1, "a": 2}', is_json=True)


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x85", "\ufffe"])
def test_characters_that_nothing_can_carry_are_refused(character: str) -> None:
    data = full()
    data["article"]["title"] = f"a{character}b"
    assert f"character U+{ord(character):04X} at position 1 cannot be kept: remove it" in faults_of(data)[0]


def test_half_a_surrogate_pair_is_refused() -> None:
    data = full()
    data["article"]["title"] = "a\ud800b"
    assert faults_of(data) == ["x.json:5: article.title: half a surrogate pair cannot be kept: remove it"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", "ftp://x", "https://a/<script>"])
def test_an_address_is_a_web_address(url: str) -> None:
    data = full()
    data["article"]["url"] = url
    assert "article.url: an address starts with http" in faults_of(data)[0]


def test_evidence_must_stand_in_the_text() -> None:
    data = full()
    data["facts"][4]["quote"] = "A pact with Brazil was signed"
    data["facts"][0]["evidence"][0].update(start=1, end=47)
    data["entities"][2]["name"] = "Ministry of Bridges"
    found = faults_of(data, TEXT)
    assert [fault.split(": ", 1)[1] for fault in found] == [
        "entities[2].name: 'Ministry of Bridges': no name of this entity stands in the text",
        "facts[0].evidence[0]: the text at these offsets does not read so",
        "facts[4].quote: these words do not stand in the text",
    ]


def test_a_file_that_is_not_utf8_names_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"version: 1\nx: \xff")
    with pytest.raises(Exception, match=r"x\.yaml: byte 14 is not UTF-8"):
        load_sheet(path)


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the gold sheets are not at hand")
def test_every_gold_sheet_holds_against_its_text() -> None:
    paths = sorted((SHARED / "gold" / "dev" / "sheets").glob("*.json"))
    assert paths
    for path in paths:
        text = (SHARED / "gold" / "dev" / "texts" / f"{path.stem}.txt").read_text("utf-8")
        sheet = load_sheet(path, texts=path.parent.parent / "texts")
        assert read_sheet(write_sheet(sheet), text=text) == sheet
