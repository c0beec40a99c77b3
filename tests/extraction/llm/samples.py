"""An article, and what a model that does well answers about it."""

import copy
from typing import Any

from kg.articles.model import SourceArticle
from kg.facts import PartialDate

TEXT = """\
TALLINN, 4 March - Estonia and Iceland signed a memorandum on tidal research in Tallinn on Monday.

\N{LEFT DOUBLE QUOTATION MARK}The sea does not wait for paperwork,\N{RIGHT DOUBLE QUOTATION MARK} said Liis Tamm, \
director of the Baltic Tide Institute (BTI).

Tamm said that Latvia had signed an accord on buoys with Estonia.

The two sides met at the Tide Forum in Tallinn, which the BTI hosts. The Buoy Desk of the BTI keeps its minutes.
"""

ARTICLE = SourceArticle(
    id="example-tide-2024-03-04", text=TEXT, title="Tides bring two states together", published=PartialDate(2024, 3, 4)
)

_ANSWER: dict[str, Any] = {
    "entities": [
        {"id": "ee", "kind": "place", "type": "country", "name": "Estonia", "aliases": [], "country": "EE"},
        {"id": "is", "kind": "place", "type": "country", "name": "Iceland", "aliases": [], "country": "IS"},
        {"id": "lv", "kind": "place", "type": "country", "name": "Latvia", "aliases": [], "country": "LV"},
        {"id": "tal", "kind": "place", "type": "city", "name": "Tallinn", "aliases": None, "country": ""},
        {"id": "lt", "kind": "person", "name": "Liis Tamm", "aliases": ["Tamm"], "inferred": False},
        {"id": "bti", "kind": "institution", "type": "research", "name": "Baltic Tide Institute", "aliases": ["BTI"]},
        {"id": "desk", "kind": "institution", "type": "other", "name": "Buoy Desk", "part_of": "bti"},
    ],
    "facts": [
        {
            "id": "1", "type": "agreement", "kind": "memorandum", "status": "signed", "parties": ["ee", "is"],
            "signatories": [], "date": "2024-03-04", "place": "tal", "event": "3", "subject": "tidal research",
            "title": None, "claimed_by": None,
            "evidence": ["Estonia and Iceland signed a memorandum on tidal research in Tallinn on Monday."],
        },
        {
            "id": "2", "type": "statement", "speaker": "lt", "cue": "said", "direct": True, "event": None,
            "quote": "The sea does not wait for paperwork", "about": [],
            "evidence": ['"The sea does not wait for paperwork," said Liis Tamm'],
        },
        {
            "id": "3", "type": "event", "kind": "conference", "status": "held", "name": "Tide Forum", "date": None,
            "place": "tal", "organisers": ["bti"],
            "participants": [{"entity": "ee", "as": "delegation"}, {"entity": "is", "as": None}],
            "evidence": ["The two sides met at the Tide Forum in Tallinn, which the BTI hosts."],
        },
        {
            "id": "4", "type": "office", "person": "lt", "role": "director", "institution": "bti", "status": "current",
            "evidence": ["Liis Tamm, director of the Baltic Tide Institute"],
        },
        {
            "id": "5", "type": "agreement", "kind": "agreement", "status": "signed", "parties": ["lv", "ee"],
            "claimed_by": "lt", "evidence": ["Tamm said that Latvia had signed an accord on buoys"],
        },
    ],
}  # fmt: skip


def answer() -> dict[str, Any]:
    """A fresh copy of the good answer, to spoil as a test likes."""
    return copy.deepcopy(_ANSWER)


def fact(given: dict[str, Any], number: str) -> dict[str, Any]:
    """One fact of an answer by the model's id."""
    return next(item for item in given["facts"] if item["id"] == number)
