"""Gatherings of standing bodies: "a G7 meeting", "the annual meeting of the World Bank"."""

import re

from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill, other_year, same_name
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.mentions import Actor, Mention
from kg.extraction.modality import sounds_ahead
from kg.extraction.sentences import Span

COMPONENT = "gatherings"


def find(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "a G7 meeting", "the OPEC conference", "EC summit": a body's own gathering."""
    for mention in sentence.mentions:
        after = re.match(
            r"(?:['\u2019]s?)? (?:[a-z]+ )?(summit meeting|meeting|summit|conference|talks|session"
            r"|general assembly|congress)\b(?! room| with)",
            document.text[mention.end : mention.end + 45],
        )
        if (
            mention.tag != "I"
            or mention.actor is None
            or mention.actor.type not in ("intergovernmental", "association")
            or document.quoted(mention.start)
        ):
            continue
        if not after:
            _meeting_of(document, sentence, mention, mention.actor, found)
            continue
        name = document.text[mention.start : mention.end + after.end()]
        spot = Mention(mention.start, mention.end + after.end(), "E", name)
        known = next(
            (
                e
                for e in found
                if (e.name and same_name(e.name, name) and not other_year(document, sentence, spot, e))
                or (e.organisers == [mention.actor] and e.kind == by_word("events", "nouns").get(after.group(1)))
            ),
            None,
        )
        if known is None:
            status = (
                "planned"
                if sounds_ahead(document.text, mention.start, mention.end, sentence.start, sentence.end)
                else "held"
            )
            known = EventFound(
                spans=[Span(sentence.start, sentence.end)],
                anchors=[mention.start],
                component=COMPONENT,
                kind=by_word("events", "nouns").get(after.group(1), "meeting"),
                status=status,
                name=" ".join(name.split()),
                organisers=[mention.actor],
            )
            found.append(known)
        fill(document, sentence, spot, known)


_OF_BODY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|annual|regular|special|emergency|next|last)\s(?:[\w-]+\s){0,4}?"
    r"(?P<noun>meeting|summit|session|conference|general assembly|congress)s? (?:meeting )?of (?:the )?$"
)


def _meeting_of(document: Document, sentence: Sentence, mention: Mention, body: Actor, found: list[EventFound]) -> None:
    """Read "the annual meeting of the World Bank in Lima in May": a body's gathering with a day or place."""
    match = _OF_BODY.search(document.text, max(sentence.start, mention.start - 70), mention.start)
    if match is None:
        return
    known = EventFound(
        spans=[Span(sentence.start, sentence.end)], anchors=[match.start("noun")], component=COMPONENT,
        kind=by_word("events", "nouns").get(match["noun"], "meeting"), status="held", organisers=[body],
    )  # fmt: skip
    ahead = sounds_ahead(document.text, match.start(), mention.end, sentence.start, sentence.end)
    known.status = "planned" if ahead else "held"
    fill(document, sentence, mention, known)
    if (known.date or known.place) and not any(body in e.organisers and e.kind == known.kind for e in found):
        found.append(known)
