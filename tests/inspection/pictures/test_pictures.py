"""Files are what they say, the same on every run, with every name as text and nothing that could run."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import UsageError
from kg.inspection import find
from kg.inspection.pictures import (
    CHARTS,
    Dot,
    Line,
    Moment,
    Scene,
    Sheet,
    chart,
    counted,
    draw_bars,
    draw_graph,
    draw_rows,
    draw_scene,
    draw_timeline,
    entry_moments,
    neighbourhood,
)
from kg.inspection.pictures.layout import lay_out
from kg.inspection.pictures.words import measure, tidy, wrap
from kg.inspection.timeline import timeline
from kg.store import EmbeddedStore
from tests.conftest import REPO, loaded_by

HOSTILE = '<script>alert("x")</script>&amp; $\\frac{1}{2}$ </svg>'
CLAIMS = "example-observer-2021-09-20-submarine-contract"
ARABIC, CHINESE = "وسيط المملكة", "联合国人权理事会"


def texts(sheet: Sheet) -> list[str]:
    """The words of an SVG, which is parsed as XML first."""
    root = etree.fromstring(sheet.save("svg"))
    return [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]


def scene(names: list[str]) -> Scene:
    dots = {f"x:{number}": Dot(name, "person", "participant") for number, name in enumerate(names)}
    lines = [Line("x:0", iri) for iri in dots if iri != "x:0"]
    return Scene("A meeting", dots, lines, centre="x:0")


def test_a_neighbourhood_has_its_names_ties_and_legend(example_store: EmbeddedStore) -> None:
    told = texts(draw_scene(neighbourhood(example_store, find(example_store, "Sabina Aliyeva"))))
    assert {"Ties of Sabina Aliyeva", "Sabina Aliyeva", "memorandum", "Armenia"} <= set(told)
    assert {"agreement", "event", "institution", "person", "place"} <= set(told)
    assert "signatory of; signed, 2022-10-19" in told


def test_an_agreement_stands_between_its_parties_and_signatories(example_store: EmbeddedStore) -> None:
    near = neighbourhood(example_store, find(example_store, "Sabina Aliyeva"))
    (agreement,) = [iri for iri, dot in near.dots.items() if dot.kind == "agreement"]
    drawn = neighbourhood(example_store, agreement)
    assert drawn.centre == agreement
    assert sorted(line.back for line in drawn.lines) == ["party", "party", "party", "signatory"]
    assert all(line.target == agreement and "“" in line.said for line in drawn.lines)


def test_an_article_is_drawn_by_its_facts(example_store: EmbeddedStore) -> None:
    drawn = neighbourhood(example_store, find(example_store, "example-wire-2022-10-19-ombudsman-memorandum"))
    assert {"agreement", "event", "person"} <= {dot.kind for dot in drawn.dots.values()}
    assert drawn.centre == ""


def test_claims_are_hollow_and_dashed_and_can_be_left_out(example_store: EmbeddedStore) -> None:
    article = find(example_store, CLAIMS)
    drawn = neighbourhood(example_store, article)
    assert {line.claimed for line in drawn.lines} == {True, False}
    svg = draw_scene(drawn).save("svg").decode()
    assert "stroke-dasharray" in svg
    assert "hollow, dashed: claimed by somebody, not reported as fact" in svg
    reported = neighbourhood(example_store, article, claims=False)
    assert {line.claimed for line in reported.lines} == {False}


def test_what_there_is_no_room_for_is_told(example_store: EmbeddedStore) -> None:
    israel = find(example_store, "Israel")
    drawn = neighbourhood(example_store, israel, limit=5)
    whole = neighbourhood(example_store, israel)
    assert whole.left_out == ""
    assert len(drawn.dots) == 5
    assert drawn.left_out == f"5 of {len(whole.dots)} are shown: the nearest, of these the latest."
    assert drawn.left_out in texts(draw_scene(drawn))


@pytest.mark.parametrize("count", [2, 16, 61, 200])
def test_no_words_overlap(count: int) -> None:
    layout = lay_out(scene([f"Institution number {number} for the rights of patients" for number in range(count)]))
    columns: dict[float, list[tuple[float, float]]] = {}
    for place in layout.places.values():
        columns.setdefault(place.x, []).append((place.y - place.height / 2, place.y + place.height / 2))
    for bands in columns.values():
        bands.sort()
        assert all(above[1] <= below[0] + 1e-6 for above, below in pairwise(bands))
    assert all(0 <= place.y <= layout.height for place in layout.places.values())


def test_names_are_text_in_every_script_and_never_markup() -> None:
    sheet = draw_scene(scene(["Ana", HOSTILE, ARABIC, CHINESE, "a\u202eb\x07c"]))
    told = texts(sheet)
    assert {ARABIC, CHINESE, "abc"} <= set(told)
    root = etree.fromstring(sheet.save("svg"))
    assert not [element for element in root.iter() if etree.QName(element).localname in ("script", "a", "image")]
    page = sheet.save("html").decode()
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert "http://" not in page.replace("http://www.w3.org/", "")
    assert "$\\frac" in " ".join(told)
    assert sheet.save("png").startswith(b"\x89PNG\r\n\x1a\n")


def test_titles_are_escaped_in_pages() -> None:
    page = draw_bars(counted(HOSTILE, [("a", "", 1)])).save("html").decode()
    assert "<script" not in page
    assert "&lt;script&gt;alert" in page.partition("</title>")[0]


def test_what_no_font_has_is_known() -> None:
    assert draw_scene(scene(["Ana", ARABIC])).unshown() == ""
    assert "\U000131c0" in draw_scene(scene(["Ana", "\U000131c0"])).unshown()


def test_marks_say_their_sentence_to_a_pointer(example_store: EmbeddedStore) -> None:
    root = etree.fromstring(draw_scene(neighbourhood(example_store, find(example_store, "Sabina Aliyeva"))).save("svg"))
    titles = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert titles[0] == "Ties of Sabina Aliyeva"
    assert any("example-wire-2022-10-19-ombudsman-memorandum" in title for title in titles)


def test_a_timeline_is_to_scale_and_keeps_dates_as_exact_as_they_are(example_store: EmbeddedStore) -> None:
    told = texts(draw_timeline("Timeline", entry_moments(timeline(example_store, find(example_store, "Israel")))))
    assert "1979" in told
    assert any("2020-09-15" in words for words in told)
    many = [Moment(f"{1950 + number}", f"Event {number}", "event") for number in range(70)]
    sheet = draw_timeline("Many", many)
    assert sheet.left_out == "60 of 70 are shown: the latest."
    assert "2019: Event 69" in texts(sheet)
    assert not [words for words in texts(sheet) if words.endswith("Event 9")]


def test_what_has_no_date_stands_below() -> None:
    told = texts(
        draw_timeline("T", [Moment("", "Some day", "event"), Moment("2020-02", "Then", "agreement", "2020-03")])
    )
    assert {"without a date", "Some day", "2020-02 to 2020-03"} <= set(told)
    assert "without a date" in texts(draw_timeline("T", [Moment("", "Some day", "event")]))


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_of_the_examples_can_be_drawn(name: str, example_store: EmbeddedStore) -> None:
    bars = chart(example_store, name)
    told = texts(draw_bars(bars))
    assert bars.title in told
    assert {part for part in bars.parts if part} <= set(told)


def test_a_chart_counts_what_the_graph_holds(example_store: EmbeddedStore) -> None:
    bars = chart(example_store, "agreements-by-year", limit=100)
    assert bars.by_year
    assert bars.counts["2022"] == {"memorandum": 1}
    assert bars.counts["2017"] == {}
    claims = sum(
        told.get("claimed, not reported as fact", 0) for told in chart(example_store, "facts-by-outlet").counts.values()
    )
    assert claims > 0


def test_bars_beyond_the_limit_and_parts_beyond_seven_are_gathered_and_told() -> None:
    many = [(f"bar {number}", f"part {number}", number) for number in range(1, 51)]
    bars = counted("Many", many)
    assert bars.left_out == "The 40 largest of 50 are shown."
    assert len(bars.parts) == 7
    assert bars.parts[-1] == "other"
    assert sum(sum(told.values()) for told in bars.counts.values()) == sum(range(11, 51))
    early = counted("Years", [(str(1950 + number), "", 1) for number in range(50)], limit=10)
    assert early.left_out == "40 of 1950 to 1989 are left out."


def test_an_empty_store_has_nothing_to_draw() -> None:
    with pytest.raises(UsageError, match="nothing to draw"):
        chart(EmbeddedStore.in_memory(), "agreements-by-year")
    with pytest.raises(UsageError, match="'pies' is no chart; there are: agreements-by-year"):
        chart(EmbeddedStore.in_memory(), "pies")


def test_a_graph_is_drawn_with_the_names_and_values_that_it_has(example_store: EmbeddedStore) -> None:
    one, other = NamedNode("http://x/one"), NamedNode("http://x/other")
    label = NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    triples = [
        Triple(one, label, Literal("First")),
        Triple(one, NamedNode("http://x/knows"), other),
        Triple(other, NamedNode("http://x/size"), Literal("7")),
    ]
    told = texts(draw_graph(example_store, triples, "A graph", limit=9))
    assert {"First", "other", "knows; size 7"} <= set(told)
    cut = draw_graph(example_store, triples, "A graph", limit=1)
    assert cut.left_out == "1 of 2 are shown: those with the most ties."


def test_rows_are_drawn_by_what_their_columns_hold(example_store: EmbeddedStore) -> None:
    node = NamedNode(find(example_store, "Israel"))
    network = texts(draw_rows(example_store, ["a", "b"], [[node, NamedNode("http://x/egypt")]], "N"))
    assert {"Israel", "egypt", "place"} <= set(network)
    bars = texts(draw_rows(example_store, ["what", "n"], [[Literal("apples"), Literal(3)]], "B"))
    assert {"apples", "3"} <= set(bars)
    dated = texts(draw_rows(example_store, ["when", "what"], [[Literal("2020-01"), Literal("Then")]], "T"))
    assert {"Then", "2020-01"} <= set(dated)
    with pytest.raises(UsageError, match="cannot be drawn"):
        draw_rows(example_store, ["what"], [[Literal("apples")]], "X")
    with pytest.raises(UsageError, match="the query finds nothing"):
        draw_rows(example_store, ["what"], [], "X")


def test_two_runs_give_the_same_bytes(tmp_path: Path, example_store: EmbeddedStore) -> None:
    code = f"""
from pathlib import Path
from tests.inspection.pictures.test_pictures import *
for ending in ("svg", "png", "html"):
    Path(f"{tmp_path}/SEED-n.{{ending}}").write_bytes(draw_scene(scene(["Ana", "Berta", {ARABIC!r}])).save(ending))
    bars = draw_bars(counted("B", [("a", "x", 1), ("b", "y", 2)]))
    Path(f"{tmp_path}/SEED-b.{{ending}}").write_bytes(bars.save(ending))
"""
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code.replace("SEED", seed)], check=True, cwd=REPO, env={"PYTHONHASHSEED": seed}
        )
    for picture in tmp_path.glob("1-*"):
        assert picture.read_bytes() == (tmp_path / picture.name.replace("1-", "2-", 1)).read_bytes()
    assert len(list(tmp_path.glob("2-*"))) == 6
    israel = find(example_store, "Israel")
    one, other = (draw_scene(neighbourhood(example_store, israel, depth=2)).save("svg") for _ in range(2))
    assert one == other


def test_words_are_wrapped_by_their_width_and_shortened() -> None:
    lines = wrap("The International Conference of Ombudspersons and National Human Rights Institutions", 120, 9, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(measure(line, 9) <= 120 for line in lines)
    assert "".join(wrap("x" * 100, 50, 9, 99)) == "x" * 100
    assert wrap("", 50, 9, 2) == []
    assert tidy(" a\n\u200bb\t\x1bc ") == "a b c"


def test_matplotlib_loads_only_when_something_is_drawn() -> None:
    assert loaded_by("import kg.cli.timeline_command, kg.inspection.pictures", ("matplotlib", "networkx"))[0] == []
