import json
from pathlib import Path

import pytest

from kg.articles import SourceArticle, Unreadable
from tests.articles.samples import TEXT, article, read, reason


def test_one_article_with_all_its_fields(tmp_path: Path) -> None:
    record = {
        "id": 7, "title": "Fish\ntreaty", "outlet": "The Herald", "author": ["Jane Doe", "John Roe"], "published": 2023,
        "url": "https://herald.example/7", "language": "fr", "text": TEXT, "other": {},
    }  # fmt: skip
    found = article(tmp_path / "a.json", json.dumps(record))
    assert (found.id, found.title, found.outlet, found.author) == (
        "7",
        "Fish treaty",
        "The Herald",
        "Jane Doe, John Roe",
    )
    assert (str(found.published), found.url, found.language, found.text) == ("2023", record["url"], "fr", TEXT)


def test_a_list_with_failures_in_their_place(tmp_path: Path) -> None:
    one, two, three = read(tmp_path / "a.json", json.dumps([{"text": TEXT}, {"txt": "x"}, "y"]))
    assert isinstance(one, SourceArticle)
    assert one.id == "a-1"
    assert isinstance(two, Unreadable)
    assert two.raw == b'{"txt": "x"}'
    assert "record 2: no text in the field `text` (it has txt): say which field holds the text" in two.reason
    assert "record 3: a record is an object with a field `text`, not str" in str(three)


def test_fields_by_other_names(tmp_path: Path) -> None:
    record = {"body": TEXT, "text": "no", "headline": "Fish"}
    found = article(tmp_path / "a.json", json.dumps(record), {"text": "body", "title": "headline"})
    assert (found.text, found.title, found.id) == (TEXT, "Fish", "fish")


def test_json_lines_under_the_wrong_ending(tmp_path: Path) -> None:
    found = read(tmp_path / "a.json", '{"id": "a", "text": "one"}\n{"id": "b", "text": "two"}\n')
    assert [item.id for item in found if isinstance(item, SourceArticle)] == ["a", "b"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("{", "a.json:1: not JSON: Expecting property name enclosed in double quotes (column 2): mend the file"),
        ('{"a":\n 1,\n b}', "a.json:3: not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": ' + "1" * 5000 + "}", "a number too long"),
        ('{"text": null}', "no text in the field `text`"),
        ("null", "a record is an object"),
        ("{}", "(it has no fields)"),
    ],
)
def test_what_is_no_article(tmp_path: Path, data: str, why: str) -> None:
    assert why in reason(tmp_path / "a.json", data)


def test_metadata_that_mean_nothing_are_left_out(tmp_path: Path) -> None:
    record = {
        "text": "It met.",
        "title": " \u200b",
        "published": "last week",
        "url": "javascript:alert(1)",
        "author": True,
    }
    found = article(tmp_path / "a.json", json.dumps(record))
    assert (found.title, found.published, found.url, found.author) == (None, None, None, None)


def test_a_lone_surrogate_does_no_harm(tmp_path: Path) -> None:
    found = article(
        tmp_path / "a.json", '{"id": "\\ud800", "title": "a\\udfffb", "text": "It \\ud800met. \\ud83d\\ude00"}'
    )
    assert (found.text, found.title) == ("It met. 😀", "ab")
