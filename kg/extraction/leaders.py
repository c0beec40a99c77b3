"""Leaders who do something together somewhere: "At Camp Rey, the leaders of Peru and Chile agreed to"."""

import re
from collections.abc import Iterator

from kg.extraction import settings, sides, standing
from kg.extraction.clauses import subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.inflection import verbs
from kg.extraction.told import Told, event

COMPONENT = "meetings"
_OPENING = re.compile(r"(?:(?:[Ll]ast|[Tt]his|[Ee]arlier this) \w+,? )?(?:[Ii]n|[Aa]t) (?:the )?$")
_LEADERS = re.compile(
    r"\s*,? (?:(?:[Ll]ast|[Tt]his|[Ee]arlier this) \w+,? |on \w+day,? |in \d{4}, )?(?:the )?(?:leaders|presidents"
    r"|(?:[a-z]+ )?ministers|heads of (?:state|government)) of "
)


def find(document: Document, sentence: Sentence) -> Iterator[EventFound]:
    """The meeting at the place that opens a sentence."""
    spot = next((m for m in sentence.mentions if m.tag in "LCIU"), None)
    if spot is None or not _OPENING.fullmatch(document.text[sentence.start : spot.start]):
        return
    opened = _LEADERS.match(document.text, spot.end, sentence.end)
    verb = next((w for w in sentence.syntax or () if w.dep_ == "ROOT"), None)
    subject = subject_of(verb) if verb is not None and verb.lower_ in verbs("events", "resolve") else None
    if opened is None or verb is None or subject is None or not (spot.end < sentence.offset(subject) < opened.end()):
        return
    who = [a for a in sides.of_subject(document, sentence, subject, sentence.offset(verb)) if a.kind == "place"]
    status = standing.of_verb(verb)
    place = spot.actor if spot.tag in "LC" and spot.type != "region" else settings.venue(document, spot)
    if status is not None and len(who) > 1:
        yield event(document, sentence, verb, Told(COMPONENT, "meeting", status, who=who, place=place))
