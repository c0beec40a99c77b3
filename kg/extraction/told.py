"""An event as one word tells of it: who takes part, with the day and place of the word's clause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token as Word

from kg.extraction import settings
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.mentions import Actor
from kg.extraction.sentences import Span


@dataclass(frozen=True, slots=True)
class Told:
    """What a word says of an event, apart from its clause."""

    component: str
    kind: str
    status: str
    who: list[Actor] = field(default_factory=list)
    organisers: list[Actor] = field(default_factory=list)
    place: Actor | None = None


def event(document: Document, sentence: Sentence, word: Word, told: Told) -> EventFound:
    """The event, in time and place."""
    anchor = sentence.offset(word)
    day = settings.when(document, sentence, anchor, ahead=told.status == "planned")
    return EventFound(
        spans=[Span(sentence.start, sentence.end)],
        anchors=[anchor],
        component=told.component,
        kind=told.kind,
        status=told.status,
        date=day.date if day else None,
        end_date=day.last if day else None,
        place=told.place or settings.where(document, sentence, word),
        organisers=list(told.organisers),
        participants=[(a, "delegation" if a.kind == "place" else "attendee") for a in dict.fromkeys(told.who)],
    )


def visits(
    document: Document, sentence: Sentence, word: Word, status: str, who: list[Actor], goals: Sequence[Actor | None]
) -> Iterator[EventFound]:
    """A visit of some people to each of some places, or to a body that receives them."""
    for goal in goals or [None]:
        if goal is None or goal.kind == "place":
            told = Told("visits", "visit", status, [actor for actor in who if actor is not goal], place=goal)
            yield event(document, sentence, word, told)
        elif goal not in who:
            yield event(document, sentence, word, Told("visits", "visit", status, who, [goal]))
