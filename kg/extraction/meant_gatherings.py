"""Which gathering some words mean: the one of a name, or the one spoken of before."""

import re

from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill, same_name
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.mentions import Mention
from kg.extraction.modality import sounds_ahead
from kg.extraction.occasions import place_after
from kg.extraction.sentences import Span

COMPONENT = "attendance"
_REACH = 800
"""How many characters back "the talks" can point."""


NOUN = re.compile(
    r"\b(?:panel discussion|conference|summit|forum|congress|symposium|seminar|workshop|meeting|talks|session"
    r"|roundtable|assembly|ceremony|dialogue|event|[Ii]nauguration|[Ff]uneral|[Cc]oronation|reception|dinner"
    r"|luncheon|banquet"
    r"|webinar|celebrations?|commemoration|gathering|retreat)\b"
)


_KIND_OF = re.compile(
    r"(?:(?:the )?(?:official |formal )?(?:opening|closing|launch|start|inauguration)(?: session| ceremony"
    r"| day)? of (?:the )?)?"
    r"(?:(?:annual|inaugural|first|second|third|recent|upcoming|forthcoming|biennial|latest|\d+(?:st|nd|rd|th)) )*"
)


_ITS_OWN = re.compile(r"(?:['\u2019]s?)?(?: \([A-Z]\w+\))? (?:(?:19|20)\d\d |\d+(?:st|nd|rd|th) |[Aa]nnual )?")


def event_at(
    document: Document, sentence: Sentence, start: int, definite: bool, found: list[EventFound]
) -> EventFound | None:
    """The gathering whose words begin at an offset: by name, or the one spoken of before."""
    which = _KIND_OF.match(document.text, start, sentence.end)
    mention = sentence.at(which.end() if which else start)
    if mention is not None and mention.tag == "I":  # "the Council of Europe (CoE) 2020 Water Forum"
        mention = next(
            (
                m
                for m in sentence.within(mention.end, mention.end + 120)
                if m.tag == "E" and _ITS_OWN.fullmatch(document.text, mention.end, m.start)
            ),
            mention,
        )
    if mention is not None and mention.tag == "E":
        return next((e for e in found if e.name and same_name(e.name, mention.text)), None)
    noun = NOUN.search(document.text, start, min(sentence.end, start + 60))
    if noun is None or re.search(
        r"\b(?:news|press) $|[,;.]|\b(?:and|that|to|with|of|in|at)\b", document.text[start : noun.start()]
    ):
        return None
    body = next((e for e in found if e.name and e.name in document.text[start : noun.end()]), None)
    if body is not None:
        return body
    kind = by_word("events", "nouns").get(noun.group().lower(), None)
    before = [
        e
        for e in found
        if (kind is None or e.kind == kind or (e.name and noun.group() in e.name.lower()))
        and any(s.start <= start and (e.component != "meetings" or start - s.end < _REACH) for s in e.spans)
    ]
    if definite and before:
        if not (before[-1].date or before[-1].place or before[-1].name):
            fill(document, sentence, Mention(noun.start(), noun.end(), "E", noun.group()), before[-1])
        return before[-1]
    if kind in ("conference", "workshop", "ceremony", "meeting") and (not definite or not found):
        event = EventFound(
            spans=[Span(sentence.start, sentence.end)],
            anchors=[noun.start()],
            component=COMPONENT,
            kind=kind,
            status="planned"
            if sounds_ahead(document.text, noun.start(), noun.end(), sentence.start, sentence.end)
            else "held",
            place=place_after(document, sentence, noun.end()),
        )
        fill(document, sentence, Mention(noun.start(), noun.end(), "E", noun.group()), event)
        found.append(event)
        return event
    return None
