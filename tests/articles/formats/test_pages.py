from pathlib import Path

import pytest

from kg.articles import SourceArticle, read_articles
from tests.articles.samples import PARAGRAPHS, TEXT, article, page, reason


def test_the_text_and_what_the_page_says_about_it(tmp_path: Path) -> None:
    found = article(tmp_path / "fish.html", page())
    assert found.text == TEXT
    assert (found.id, found.title, found.outlet, found.author) == (
        "fish",
        "Fish treaty signed",
        "The Herald",
        "Jane Doe",
    )
    assert (str(found.published), found.language) == ("2023-03-06", "en")


def test_the_day_is_what_the_page_declares_and_no_guess(tmp_path: Path) -> None:
    plain = page("<p>Copyright 2019</p>").replace("2023-03-06T09:00:00Z", "")
    assert article(tmp_path / "a.html", plain).published is None


def test_a_page_called_index_is_named_by_what_it_says(tmp_path: Path) -> None:
    assert article(tmp_path / "index.html", page()).id == "the-herald-2023-03-06-fish-treaty-signed"


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252", "utf-8"])
def test_any_encoding(tmp_path: Path, encoding: str) -> None:
    html = page().replace('charset="utf-8"', f'charset="{encoding}"')
    assert article(tmp_path / "a.html", html.encode(encoding)).text == TEXT


@pytest.mark.parametrize(
    "furniture",
    [
        "<p>Read more: Ruritania votes on Sunday</p>",
        "<p>Sign up to our morning newsletter for the latest news</p>",
        "<p>Follow us on Facebook, Twitter and Instagram</p>",
        "<p>Reporting by Jane Doe; Editing by John Roe</p>",
        "<p>We use cookies to improve this site.</p>",
        '<div class="image-box"><img src="a.jpg"><p>Ministers after the ceremony in Strelsau on Monday</p></div>',
        '<blockquote class="twitter-tweet"><p>What a day for our fishermen and fishwives!</p></blockquote>',
        '<p><a href="/other">Graustark fines three skippers for fishing beyond its waters</a></p>',
    ],
)
def test_what_stands_around_the_article_is_left_out(tmp_path: Path, furniture: str) -> None:
    assert article(tmp_path / "a.html", page(furniture)).text == TEXT


def test_an_opening_that_is_called_a_teaser_is_kept(tmp_path: Path) -> None:
    first = f"<p>{PARAGRAPHS[0]}</p>"
    html = page().replace(first, f'<div class="teaser-content">{first}</div>')
    assert article(tmp_path / "a.html", html).text == TEXT


def test_no_depth_loses_the_text(tmp_path: Path) -> None:
    html = page().replace("<article>", "<div>" * 500 + "<article>").replace("</article>", "</article>" + "</div>" * 500)
    assert article(tmp_path / "a.html", html).text == TEXT


def test_a_hundred_thousand_attributes_cost_nothing(tmp_path: Path) -> None:
    attributes = " ".join(f'data-{number}=">"' for number in range(100_000))
    assert article(tmp_path / "a.html", page().replace("<article>", f"<article {attributes}>")).text == TEXT


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<html><body></body></html>", "no text found in the page"),
        ("", "there is nothing in the page"),
        ("<b>" * 100_001, "more than 100,000 tags"),
        ("<div>" * 1900 + "<p>x</p>" * 2000, "too deep in one another"),
        ("<p>" + "&#807;&#769;" * 10_001, "more than 20,000 combining marks"),
        ("x" * 20_000_001, "more than 20 million characters"),
    ],
)
def test_what_is_refused(tmp_path: Path, html: str, why: str) -> None:
    assert why in reason(tmp_path / "a.html", html)


def test_script_stays_text(tmp_path: Path) -> None:
    found = article(
        tmp_path / "a.html", page("<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the castle’s wall.</p>")
    )
    assert found.text.endswith("<script>alert(1)</script> on the castle’s wall.")


def test_it_is_the_same_every_time(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), "utf-8")
    one, two = (list(read_articles([tmp_path])) for _ in range(2))
    assert one == two
    assert isinstance(one[0], SourceArticle)
