import pytest

from kg.articles.formats.markup import parse_html
from kg.articles.formats.page_furniture import article_lines, remove_furniture
from tests.articles.samples import PARAGRAPHS, TEXT


def lines(html: str, text: str, title: str | None = None) -> list[str]:
    return article_lines(text, parse_html(html), title)


def test_headlines_go_from_the_head_and_only_there() -> None:
    html = "<h1>Fish treaty signed</h1><p>x</p>"
    assert lines(html, f"Fish treaty signed!\n{TEXT}\nFish treaty signed") == [*PARAGRAPHS, "Fish treaty signed"]
    assert lines("<p>x</p>", f"Fish treaty signed in Strelsau\n{TEXT}", "Fish treaty signed") == PARAGRAPHS
    assert lines("<p>x</p>", "Fish treaty signed in Strelsau on Monday.", "Fish treaty signed")


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more closely, the memorandum binds nobody, she said.",
        "Photos of the signing were shown on television all evening.",
        "Copyright law in Graustark says nothing about fish.",
        "Reporting by the commission fell short of the standard.",
        "Most popular votes go to the Fishermen's Party, and have for years, according to polls.",
        "More news is expected on Tuesday, when the ministers return from Strelsau.",
    ],
)
def test_a_sentence_that_only_opens_like_boilerplate_stays(sentence: str) -> None:
    assert lines("<p>x</p>", f"{sentence}\nRead more: {PARAGRAPHS[0]}") == [sentence]


@pytest.mark.parametrize(
    "line",
    [
        "READ ALSO: Graustark fines three skippers",
        "Read more about fish",
        "Related articles",
        "Editor's picks",
        "Advertisement",
        "Subscribe now for unlimited access to our stories",
        "Share this article on Facebook",
        "Follow The Herald on Facebook and Instagram.",
        "Photo: Jane Doe/The Herald",
        "Additional reporting by John Roe",
        "—Herald writer John Roe in Strelsau contributed to this report.",
        "© 2023 The Herald. All rights reserved.",
        "Have a tip? Write to us.",
    ],
)
def test_boilerplate_goes(line: str) -> None:
    assert lines("<p>x</p>", f"{PARAGRAPHS[0]}\n{line}\n{PARAGRAPHS[1]}") == PARAGRAPHS[:2]


def test_lines_that_are_links_as_a_whole_go() -> None:
    html = f'<p><a href="/1"><b>{PARAGRAPHS[0]}</b></a></p><p>{PARAGRAPHS[1]} <a href="/2">the treaty</a></p>'
    text = f"{PARAGRAPHS[0]}\n{PARAGRAPHS[1]} the treaty\n{PARAGRAPHS[2]}"
    assert lines(html, text) == [f"{PARAGRAPHS[1]} the treaty", PARAGRAPHS[2]]


def test_an_article_that_is_wrapped_in_a_link_stays() -> None:
    html = '<a href="/">' + "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS) + "</a>"
    assert lines(html, TEXT) == PARAGRAPHS


def test_a_picture_takes_its_caption_with_it_and_nothing_longer() -> None:
    root = parse_html(f'<div class="image-wide"><div class="photo"><img><p>A caption</p></div><p>{TEXT}</p></div>')
    remove_furniture(root)
    assert root.text_content() == TEXT
