"""A fact sheet that uses every field there is, as plain data to take and change."""

import copy
import hashlib
from typing import Any

from kg.facts import FactSheet

TEXT = (
    "Director Ana Lopez of the Water Board of Chile signed a memorandum on rivers with Peru in Lima on 3 May 2021. "
    'At the Rivers Forum she said: "Rivers know no borders." A pact with Bolivia was signed, she said. '
    "The Ministry of Works was the host, in River Hall."
)


def span(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "quote": words}


_SIGNED = TEXT[: TEXT.index(" At the Rivers")]
_SAID = 'At the Rivers Forum she said: "Rivers know no borders."'
_CLAIM = "A pact with Bolivia was signed, she said."

_FULL: dict[str, Any] = {
    "version": 1,
    "article": {
        "id": "rivers-2021", "title": "Rivers without borders", "outlet": "River Post", "author": "Jo Reed",
        "published": "2021-05-04", "url": "https://example.org/rivers", "language": "en",
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
    },
    "extraction": {"extractor": "rules", "version": "1", "model": "small", "time": "2021-05-05T10:00:00Z"},
    "entities": [
        {"id": "lopez", "kind": "person", "name": "Ana Lopez", "aliases": ["Lopez"]},
        {"id": "board", "kind": "institution", "type": "agency", "name": "Water Board of Chile", "aliases": ["Board"],
         "country": "CL", "part_of": "ministry", "inferred": True},
        {"id": "ministry", "kind": "institution", "type": "ministry", "name": "Ministry of Works", "country": "CL"},
        {"id": "peru", "kind": "place", "type": "country", "name": "Peru", "country": "PE"},
        {"id": "bolivia", "kind": "place", "type": "country", "name": "Bolivia", "country": "BO"},
        {"id": "lima", "kind": "place", "type": "city", "name": "Lima", "country": "PE"},
        {"id": "forum-hall", "kind": "place", "type": "venue", "name": "River Hall", "aliases": ["the Hall"]},
    ],
    "facts": [
        {"id": "f1", "type": "office", "person": "lopez", "role": "Director", "institution": "board", "country": "CL",
         "status": "current", "evidence": [span("Director Ana Lopez of the Water Board of Chile")]},
        {"id": "f2", "type": "agreement", "kind": "memorandum", "status": "signed", "title": "Rivers Memorandum",
         "parties": ["board", "peru"], "signatories": [{"person": "lopez", "role": "Director", "for": "board"}],
         "date": "2021-05-03", "place": "lima", "event": "f3", "subject": "rivers", "evidence": [span(_SIGNED)]},
        {"id": "f3", "type": "event", "kind": "conference", "status": "held", "name": "Rivers Forum",
         "date": "2021-05-03", "end_date": "2021-05-04", "place": "forum-hall", "organisers": ["ministry"],
         "participants": [{"entity": "lopez", "as": "speaker"}], "occasion": "river day", "evidence": [span(_SAID)]},
        {"id": "f4", "type": "statement", "speaker": "lopez", "cue": "said", "quote": "Rivers know no borders.",
         "direct": True, "event": "f3", "about": ["peru"], "evidence": [span(_SAID)]},
        {"id": "f5", "type": "statement", "speaker": "lopez", "cue": "said", "quote": "A pact with Bolivia was signed",
         "direct": False, "evidence": [span(_CLAIM)]},
        {"id": "f6", "type": "agreement", "kind": "treaty", "status": "signed", "parties": ["bolivia", "peru"],
         "claimed_by": "lopez", "signatories": [{"role": "President", "for": "bolivia"}], "evidence": [span(_CLAIM)]},
        {"id": "f7", "type": "event", "kind": "meeting", "status": "planned", "participants": [{"entity": "bolivia"}],
         "claimed_by": "lopez", "evidence": [span(_CLAIM)]},
        {"id": "f8", "type": "office", "role": "Minister", "institution": "ministry", "status": "acting",
         "claimed_by": "lopez", "evidence": [span(_CLAIM)]},
    ],
}  # fmt: skip


def full() -> dict[str, Any]:
    """A fresh copy of the data, to change at will."""
    return copy.deepcopy(_FULL)


def full_sheet() -> FactSheet:
    return FactSheet.model_validate(_FULL)
