from pathlib import Path

from kg.registers.files import read


def test_codes_stay_what_they_are_and_truth_is_spelt_out(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("{codes: [NO, ON, Y], until: 1990, metonym: false, name: Türkiye}", "utf-8")
    assert read(file) == {"codes": ["NO", "ON", "Y"], "until": 1990, "metonym": False, "name": "Türkiye"}
