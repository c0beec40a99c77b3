import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.articles.drafts import Draft
from kg.articles.ids import article_id, slug
from kg.facts import PartialDate


def draft(given_id: str | None) -> Draft:
    return Draft(source="x", text="It met.", fallback_id="feed-7", id=given_id)


@pytest.mark.parametrize(("text", "id_"), [("Reut_19516", "reut-19516"), ("Émile & Co.", "emile-co"), ("a--b-", "a-b")])
def test_a_slug_reads_like_its_text(text: str, id_: str) -> None:
    assert slug(text) == id_


@given(st.text(max_size=400))
def test_a_slug_is_always_an_id(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]{1,150}", slug(text))
    assert slug(slug(text)) == slug(text)


def test_what_is_cut_or_in_another_script_stays_apart() -> None:
    assert slug("x" * 200) != slug("x" * 201)
    assert slug("新闻") != slug("報道")


def test_where_an_id_comes_from() -> None:
    assert article_id(draft("A 1"), "Title", None, None) == "a-1"
    assert article_id(draft(" "), "A treaty", "The Post", PartialDate(2023, 3)) == "the-post-2023-03-a-treaty"
    assert article_id(draft(None), "A treaty", None, None) == "a-treaty"
    assert article_id(draft(None), None, "The Post", PartialDate(2023)) == "feed-7"
