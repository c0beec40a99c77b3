"""How much of a page's article is read: word-level F1 against the text expected, beside trafilatura's own.

    python benchmarks/reading.py [FOLDER]

FOLDER holds ``pages/*.html.gz`` and ``expected/*.txt`` under the same names. The measure is that of bags of words: a
word that stands three times in one text and twice in the other is shared twice. The figures that the settings and
rules in ``kg/articles/formats`` were chosen by come from here: trafilatura with its defaults is the one to beat.
"""

import gzip
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import trafilatura

from kg.articles.drafts import Draft
from kg.articles.formats.pages import read_page

PAGES = Path(__file__).parents[2] / "shared" / "html"


def words_f1(text: str, expected: str) -> float:
    """F1 of the two bags of words, case and punctuation aside."""
    found, wanted = (Counter(re.findall(r"\w+", words.lower())) for words in (text, expected))
    shared = (found & wanted).total()
    return 2 * shared / (found.total() + wanted.total()) if shared else 0.0


def ours(page: bytes) -> str:
    """The text that our reader takes out of a page."""
    draft = read_page(page, "page", fallback_id="page")
    return draft.text if isinstance(draft, Draft) else ""


def theirs(page: bytes) -> str:
    """The text that trafilatura takes out of a page by itself."""
    return trafilatura.extract(page) or ""


def measure(folder: Path, extract: Callable[[bytes], str]) -> dict[str, float]:
    """The F1 of each page, by name."""
    scores = {}
    for path in sorted((folder / "pages").glob("*.html.gz")):
        name = path.name.removesuffix(".html.gz")
        expected = (folder / "expected" / f"{name}.txt").read_text("utf-8")
        scores[name] = words_f1(extract(gzip.decompress(path.read_bytes())), expected)
    return scores


def run(folder: Path = PAGES) -> None:
    """Print a row a page, then mean and median; nothing where there are no pages."""
    columns = [measure(folder, ours), measure(folder, theirs)]
    if not columns[0]:
        print(f"\nReading: no saved pages at {folder}")
        return
    print(f"\n{'Reading, words F1':44} {'accordant':>11} {'trafilatura':>11}")
    for name in columns[0]:
        print(f"{name:44} {columns[0][name]:11.3f} {columns[1][name]:11.3f}")
    for label, average in (("mean", statistics.mean), ("median", statistics.median)):
        print(f"{label:44} " + " ".join(f"{average(column.values()):11.4f}" for column in columns))


if __name__ == "__main__":
    run(Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES)
