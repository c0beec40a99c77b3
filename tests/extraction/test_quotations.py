from kg.extraction.quotations import quotations
from kg.extraction.sentences import Span


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(text, Span(0, len(text)))]


def test_straight_and_curly_marks() -> None:
    assert quoted('"We agree," she said. "It is done."') == ["We agree", "It is done."]
    assert quoted("\u201cWe agree,\u201d she said.") == ["We agree"]


def test_an_opening_mark_inside_a_quotation_does_not_end_it() -> None:
    assert quoted('"We agree. "It is done," he said.') == ['We agree. "It is done']


def test_single_marks_count_where_no_double_ones_stand() -> None:
    assert quoted("'Peru's offer stands,' she said.") == ["Peru's offer stands"]


def test_a_quotation_that_runs_on_is_not_closed() -> None:
    text = "\u201cWe begin tomorrow."
    assert not quotations(text, Span(0, len(text)))[0].closed
