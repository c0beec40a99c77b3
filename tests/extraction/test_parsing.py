import hashlib
import importlib.util
from pathlib import Path

import pytest

from kg.extraction import MODELS
from kg.extraction.parsing import model_name, parse

RECORDED = Path(__file__).with_name("model.sha256")


def test_offsets_stay_whatever_the_white_space() -> None:
    text = "Peru\n\nsigned \u201ca treaty\u201d."
    syntax = next(iter(parse([text])))
    assert [text[word.idx : word.idx + len(word)] for word in syntax if not word.is_space][:2] == ["Peru", "signed"]


def test_the_model_is_named_with_its_version() -> None:
    assert model_name().startswith("en_core_web_sm")
    assert model_name().endswith(" 3.8.0")


def test_the_weights_are_the_recorded_ones() -> None:
    model = next((spec for name in MODELS if (spec := importlib.util.find_spec(name))), None)
    if model is None or model.origin is None:
        pytest.skip("no model is installed")
    for line in RECORDED.read_text().splitlines():
        digest, folder, name = line.split()
        files = [path for path in Path(model.origin).parent.rglob(name) if path.parent.name == folder]
        assert [hashlib.sha256(path.read_bytes()).hexdigest() for path in files] == [digest]
