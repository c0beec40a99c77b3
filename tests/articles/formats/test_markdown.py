from pathlib import Path

from tests.articles.samples import TEXT, article


def test_the_heading_is_the_title(tmp_path: Path) -> None:
    found = article(tmp_path / "fish.md", f"# Fish treaty signed #\n\n{TEXT}\n")
    assert (found.id, found.title) == ("fish", "Fish treaty signed")


def test_front_matter_says_more_and_stays_in_the_text(tmp_path: Path) -> None:
    text = (
        '---\nid: Fish 7\ntitle: "Fish: a treaty"\nauthor: Jane Doe\nsource: The Herald\ndate: 2023-03-06\n'
        f"url: https://herald.example/fish\nlang: en-GB\ntags: [fish]\n---\n# Other\n\n{TEXT}\n"
    )
    found = article(tmp_path / "a.md", text)
    assert (found.id, found.title, found.author, found.outlet) == ("fish-7", "Fish: a treaty", "Jane Doe", "The Herald")
    assert (str(found.published), found.url, found.language) == ("2023-03-06", "https://herald.example/fish", "en")
    assert found.text == text


def test_a_rule_is_no_front_matter(tmp_path: Path) -> None:
    found = article(tmp_path / "a.md", f"{TEXT}\n\n---\ntitle: no\n---\n")
    assert found.title is None
