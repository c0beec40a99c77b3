import pytest

from kg.articles import SourceArticle, Unreadable
from kg.articles.drafts import Draft
from kg.articles.finishing import finish
from tests.articles.samples import TEXT


def finished(text: str = TEXT, **metadata: str) -> SourceArticle:
    article = finish(Draft(source="x", text=text, fallback_id="x", **metadata))  # type: ignore[arg-type]
    assert isinstance(article, SourceArticle)
    return article


@pytest.mark.parametrize(
    ("given", "url"),
    [
        (" https://herald.example/a?b=1#c\n", "https://herald.example/a?b=1#c"),
        ("http://herald.example/café", "http://herald.example/café"),
        ("javascript:alert(1)", None),
        ("https://herald.example/a b", None),
        ("https://herald.example/\ud800", None),
        ("https://" + "x" * 2000, None),
    ],
)
def test_an_address_is_one_of_the_web_or_none(given: str, url: str | None) -> None:
    assert finished(url=given).url == url


@pytest.mark.parametrize(
    ("given", "language"),
    [("EN_us", "en"), ("fr", "fr"), ("pt-BR", "pt"), ("english", "en"), ("", "en"), ("gsw", "gsw")],
)
def test_a_language_is_its_code(given: str, language: str) -> None:
    assert finished(language=given).language == language


def test_what_is_given_goes_before_what_the_text_says() -> None:
    text = f"By Jane Doe\n\nLONDON, 3 March 2023 (AFP) - {TEXT}"
    assert finished(text).author == "Jane Doe"
    given = finished(text, author="John Roe", outlet="The Herald", published="2023-03-04")
    assert (given.author, given.outlet, str(given.published)) == ("John Roe", "The Herald", "2023-03-04")
    assert (finished(text, title="x" * 1001).title, finished(text).outlet) == (None, "AFP")


def test_what_is_left_without_text_is_unreadable() -> None:
    found = finish(Draft(source="a.txt", text="\u200b \n", fallback_id="a", raw=b"raw"))
    assert found == Unreadable("a.txt", "a.txt: there is no text in it: take it out or save it again", b"raw")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kigali-post-2023-03-14-ombudsmen", "2023-03-14"),
        ("2023-03-14", "2023-03-14"),
        ("a-2023-13-45", "None"),
        ("12023-03-141", "None"),
        ("page", "None"),
    ],
)
def test_a_day_in_the_name_of_a_file_dates_an_article_that_says_no_other(name: str, expected: str) -> None:
    article = finish(Draft(source=name, text="Some words.", fallback_id=name))
    assert isinstance(article, SourceArticle)
    assert str(article.published) == expected
