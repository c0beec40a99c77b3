"""What is withheld from events because the sentence does not settle it."""

import re

from kg.extraction.document import Document
from kg.extraction.findings import EventFound
from kg.extraction.mentions import Actor, Mention

_OF_POST = re.compile(r",? (?:of|at|for|in|with) (?:the |its )?|, (?:the )?|/")
_BRACKET = re.compile(r" ?\((?:[^()]*[, ])?")


def without_employers(document: Document, event: EventFound) -> None:
    """Take out the bodies that only stand in somebody's title: "Ruiz, director of the Lima Institute, attended"."""
    if any(actor.kind == "person" for actor, _ in event.participants):
        event.participants = [
            (actor, capacity)
            for actor, capacity in event.participants
            if actor.kind != "institution" or not _only_employs(document, event, actor)
        ]


def _only_employs(document: Document, event: EventFound, body: Actor) -> bool:
    """Whether all that the sentences of an event say of a body is that somebody has a post there."""
    said = [
        (mentions, mention)
        for sentence in document.sentences
        if any(span.start <= sentence.start < span.end for span in event.spans)
        for mentions in [sentence.mentions]
        for mention in mentions
        if mention.actor is body
    ]
    return bool(said) and all(_employs(document, mentions, mention) for mentions, mention in said)


def _employs(document: Document, mentions: list[Mention], body: Mention) -> bool:
    """Whether the title before a body's name, or the person before its bracket, is of that body."""
    before = [m for m in mentions if m.end <= body.start]
    role = next((m for m in reversed(before) if m.tag == "R"), None)
    person = next((m for m in reversed(before) if m.tag == "P"), None)
    text = document.text
    return (role is not None and _OF_POST.fullmatch(text, role.end, body.start) is not None) or (
        person is not None and _BRACKET.fullmatch(text, person.end, body.start) is not None
    )


def is_told(event: EventFound) -> bool:
    """Whether more is told of an event than that one body or state took part in some."""
    people = any(actor.kind == "person" for actor, _ in event.participants)
    around = event.name or event.date or event.place or event.organisers
    return bool(around or people or len(event.participants) > 1)
