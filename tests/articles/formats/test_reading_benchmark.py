import statistics

import pytest

from benchmarks.reading import PAGES, measure, ours, theirs, words_f1


def test_the_measure() -> None:
    assert words_f1("The council met.", "the council MET") == 1
    assert words_f1("fish fish fish", "fish fish ports") == pytest.approx(2 / 3)
    assert words_f1("", "fish") == 0


@pytest.mark.skipif(not PAGES.exists(), reason="needs the saved pages")
def test_pages_are_read_no_worse_than_by_trafilatura_itself() -> None:
    own, other = (measure(PAGES, extract) for extract in (ours, theirs))
    assert statistics.mean(own.values()) >= statistics.mean(other.values())
    assert statistics.median(own.values()) >= statistics.median(other.values())
