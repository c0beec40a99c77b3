from pathlib import Path

import pytest

from kg.articles import SourceArticle
from tests.articles.samples import PARAGRAPHS, TEXT, article, read, reason

RSS = f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- a comment -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Herald</title>
<item><title>Fish treaty &amp;amp; more</title><link>https://herald.example/1</link>
 <pubDate>Mon, 06 Mar 2023 09:00:00 GMT</pubDate><dc:creator>Jane Doe</dc:creator>
 <description>A summary.</description>
 <content:encoded><![CDATA[<p>{PARAGRAPHS[0]}</p><script>x()</script><p>{PARAGRAPHS[3]}</p>]]></content:encoded></item>
<item><title>Second</title><author>jane@herald.example (Jane Doe)</author>
 <description>&lt;b&gt;It&lt;/b&gt; met.</description></item>
<item><title>Third</title></item>
</channel></rss>""".replace("’", "'")

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Herald</title>
<entry><title>Fish treaty</title><id>tag:1</id><published>2023-03-06T09:00:00Z</published>
<author><name>Jane Doe</name></author>
<link rel="self" href="https://herald.example/feed"/><link href="https://herald.example/1"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></div></content>
</entry></feed>"""


def test_items_of_rss(tmp_path: Path) -> None:
    one, two, three = read(tmp_path / "a.rss", RSS.encode("latin-1"))
    assert isinstance(one, SourceArticle)
    assert one.text == f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[3]}"
    assert (one.title, one.outlet, one.author, str(one.published)) == (
        "Fish treaty & more",
        "The Herald",
        "Jane Doe",
        "2023-03-06",
    )
    assert (one.id, one.url) == ("the-herald-2023-03-06-fish-treaty-more", "https://herald.example/1")
    assert isinstance(two, SourceArticle)
    assert (two.text, two.author) == ("It met.", "Jane Doe")
    assert f"{tmp_path}/a.rss:11: this item has no text" in str(three)


def test_entries_of_atom(tmp_path: Path) -> None:
    found = article(tmp_path / "a.atom", ATOM)
    assert found.text == f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}"
    assert (found.outlet, found.author, found.url) == ("The Herald", "Jane Doe", "https://herald.example/1")


def test_rss_1_names_its_channel_beside_the_items(tmp_path: Path) -> None:
    rdf = (
        '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f"<channel><title>The Herald</title></channel>"
        f"<item><title>Fish</title><description>{TEXT}</description></item></rdf:RDF>"
    )
    assert article(tmp_path / "a.xml", rdf).outlet == "The Herald"


OUTSIDE = (
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    "<rss><channel><item><description>&x;</description></item></channel></rss>"
)
LAUGHS = (
    '<!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij", strict=True))
    + "]><rss><channel><item><description>&j;</description></item></channel></rss>"
)


@pytest.mark.parametrize("xml", [OUTSIDE, LAUGHS, '<?xml version="1.0"?><!-- <a> -->\n<?b?>' + OUTSIDE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_unread(tmp_path: Path, xml: str, encoding: str) -> None:
    assert "a feed with a DOCTYPE is refused" in reason(tmp_path / "a.xml", xml.encode(encoding))


@pytest.mark.parametrize(
    ("xml", "why"),
    [
        ("<rss><channel>\n<item>", "a.xml:2: not XML"),
        ("<rss><channel><item>&nbsp;</item></channel></rss>", "a.xml:1: not XML: Entity 'nbsp' not defined"),
        ("", "a.xml:"),
        ("<kml/>", "a.xml: no feed"),
        ("<!-- -->" * 50_000 + "<", "not XML"),
    ],
)
def test_what_is_no_feed(tmp_path: Path, xml: str, why: str) -> None:
    assert why in reason(tmp_path / "a.xml", xml)
