"""Editions of a gathering told apart by their year: "the 2010 summit in Toronto" beside the G20 summit."""

import re

from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.mentions import Mention
from kg.extraction.sentences import Span
from kg.facts import PartialDate

COMPONENT = "editions"
_EDITION = re.compile(
    r"\b(?P<year>(?:19|20)\d\d)(?: and (?P<other>(?:19|20)\d\d))? (?:annual )?(?P<name>(?:leaders['\u2019] |[A-Z]\w+ )?"
    r"(?P<noun>summit|conference|meeting|forum|congress))s?\b"
)


def find(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Add each edition of a gathering whose host is known from another."""
    for match in _EDITION.finditer(document.text, sentence.start, sentence.end):
        kind = by_word("events", "nouns").get(match["noun"], "conference")
        series = next((e for e in reversed(found) if e.kind == kind and e.name and e.organisers), None)
        if series is None or document.quoted(match.start()):
            continue
        for year in filter(None, (match["year"], match["other"])):
            edition = EventFound(
                spans=[Span(sentence.start, sentence.end)],
                anchors=[match.start()],
                component=COMPONENT,
                kind=kind,
                status="held",
                name=match["name"] if " " in match["name"] else None,
                date=PartialDate(int(year)),
                organisers=series.organisers[:1],
            )
            fill(document, sentence, Mention(match.end() - 1, match.end(), "E", match["name"]), edition)
            if not any(e.kind == kind and e.organisers == edition.organisers and _one_year(e, edition) for e in found):
                found.append(edition)


def _one_year(one: EventFound, other: EventFound) -> bool:
    return bool(one.date and other.date and one.date.year == other.date.year)
