import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.articles.formats.markup import UnparsableError, parse_html, text_of

MARKUP = st.text(alphabet=st.sampled_from("<>/='\" abdp!-&;")) | st.text()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("It met.", "It met."),
        ("<p>One &amp; two.</p><p>Three<br>four.</p>five", "One & two.\n\nThree four.\n\nfive"),
        ("a<script>b</script>c<style>d</style> <b>e</b>f", "ac ef"),
        ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
        ("<div><!-- no -->yes</div>", "yes"),
        ("<p>open <b>and never closed", "open and never closed"),
    ],
)
def test_the_words_of_a_piece_of_html(html: str, text: str) -> None:
    assert text_of(html) == text


def test_what_is_not_worth_parsing() -> None:
    with pytest.raises(UnparsableError, match="tags"):
        parse_html("<" * 100_001)
    with pytest.raises(UnparsableError, match="nothing"):
        parse_html("")


def test_attributes_are_dropped_only_where_there_are_hundreds() -> None:
    few = parse_html(f'<p class="a" style="{"x" * 5000}">b</p>').find(".//p")
    many = parse_html("<p class='a' " + " ".join(f"a{number}=1" for number in range(2000)) + ">b</p>").find(".//p")
    assert few.get("class") == "a"
    assert (many.text, len(many.attrib)) == ("b", 0)


@given(MARKUP)
def test_any_text_can_be_taken_for_html(html: str) -> None:
    assert isinstance(text_of(html), str)
