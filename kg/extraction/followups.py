"""What later sentences add to an event told of before: who joined, who also came, when and where it is held."""

import re

from kg.extraction import actors, merging, presence, recalled, rolls, settings, sides
from kg.extraction.clauses import child, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.sentences import Span

_JOINED = re.compile(r"\b(?:joined|accompanied) (?:there |on the (?:trip|visit) )?by (?:the |his |her )?")
_ALSO = re.compile(
    r"\b(?:also|will also|both|all) (?:attend\w*|participat\w*|t(?:ake|ook) part)\b(?! (?:a|an|the) )"
    r"(?: (?:in )?the (?P<noun>\w+))?"
)
_THE = re.compile(
    r"\b(?:[Tt]he|[Tt]his) (?:[\w-]+ ){0,2}(?P<noun>meeting|talks|visit|summit|conference|ceremony|seminar"
    r"|workshop|forum|discussions|event|trip|dialogue)\b(?= (?:was|were|is|are|will|took|takes|opens|opened|begins"
    r"|began|starts|started|ends|ended|which|held|in|on|at)\b)"
)


def complete(document: Document, found: list[EventFound]) -> None:
    """Add to the events what later sentences say of them, and settle what is yet to come."""
    for sentence in document.sentences:
        if sentence.syntax is not None and not document.quoted(sentence.start):
            _joined(document, sentence, found)
            _also(document, sentence, found)
            _held(document, sentence, found)
            presence.read(document, sentence, found)
        if not document.quoted(sentence.start):
            rolls.read(document, sentence, found)
            rolls.keynote(document, sentence, found)
    _unite(document, found)
    today = document.article.published
    for event in found:
        if event.status == "held" and event.date and today and event.date.earliest > today.latest:
            event.status = "planned"


def _joined(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "She was joined by A and B": they take part in what she was just said to do."""
    match = _JOINED.search(document.text, sentence.start, sentence.end)
    if match is None:
        return
    verb = next((w for w in sentence.syntax or () if w.lower_ in ("joined", "accompanied")), None)
    subject = subject_of(verb) if verb is not None else None
    if subject is None:
        return
    whom = sides.of_subject(document, sentence, subject, match.start())
    listed, _ = actors.listed(document, sentence, match.end())
    who = [a for a in actors.acting(document, listed, people=True) if a.kind == "person"]
    for event in recalled.last(found, sentence):
        if any(actor in whom for actor, _ in event.participants):
            recalled.take_in(event, who, sentence)


def _also(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "A and B also attended": they took part in the event spoken of."""
    match = _ALSO.search(document.text, sentence.start, sentence.end)
    if match is None:
        return
    kind = by_word("events", "nouns").get(match["noun"] or "")
    verb = next(
        (w for w in sentence.syntax or () if match.start() <= sentence.offset(w) < match.end() and w.tag_[0] == "V"),
        None,
    )
    subject = subject_of(verb) if verb is not None else None
    if verb is None or subject is None or (child(verb, "dobj") is not None and kind is None):
        return
    who = sides.of_subject(document, sentence, subject, match.start())
    beside = sides.BESIDE.search(document.text, match.end(), sentence.end)
    if beside:
        inside = sentence.within(beside.end(), sentence.end)
        who += [a for a in actors.acting(document, inside, people=True) if a.kind == "person"]
    events = recalled.last(found, sentence, *([kind] if kind else ["conference", "meeting", "ceremony", "workshop"]))
    for event in events[-1:]:
        recalled.take_in(event, who, sentence)


def _held(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "The meeting will be held in Lima on 3 May": day and place of the one told of before."""
    for match in _THE.finditer(document.text, sentence.start, sentence.end):
        noun = next((w for w in sentence.syntax or () if sentence.offset(w) == match.start("noun")), None)
        kind = by_word("events", "nouns").get(match["noun"])
        before = [
            e for e in recalled.last(found, sentence, *([kind] if kind else [])) if e.spans[0].start <= sentence.start
        ]
        if noun is None or len(before) != 1 or noun.dep_ not in ("nsubj", "nsubjpass"):
            continue
        event, verb = before[0], noun.head
        day = settings.when(document, sentence, sentence.offset(verb), ahead=event.status == "planned")
        place = settings.where(document, sentence, verb)
        if (day and not event.date) or (place and not event.place):
            event.spans.append(Span(sentence.start, sentence.end))
        if day and not event.date:
            event.date, event.end_date = day.date, day.last
        event.place = event.place or place


def _unite(document: Document, found: list[EventFound]) -> None:
    """Make one of a gathering told of as new without a name and the named one of that kind right after it."""
    for event in [e for e in found if e.component == "meetings" and len(e.participants) == 1 and not e.organisers]:
        body = event.participants[0][0]
        if not document.text.startswith(("meet", "met"), event.anchors[0]):
            continue
        own = next((e for e in found if e.name and e.organisers == [body] and _fit(e, event)), None)
        if own is not None:
            merging.merge(own, event)
            own.status = "planned" if "planned" in (own.status, event.status) else own.status
            found.remove(event)
    for event in [e for e in found if e.organisers and not (e.name or e.date or e.place or e.participants)]:
        own = next(
            (e for e in found if e.name and e.kind == event.kind and {*event.organisers} <= {*e.organisers}), None
        )
        if own is not None:
            merging.merge(own, event)
            found.remove(event)
    for event in [e for e in found if e.component == "passing" and not e.name and not e.date and not e.place]:
        named = next(
            (e for e in found if e.name and e.kind == event.kind and 0 < e.spans[0].start - event.spans[0].end < 400),
            None,
        )
        if named is not None:
            merging.merge(named, event)
            found.remove(event)


def _fit(one: EventFound, other: EventFound) -> bool:
    """Whether day and place of two events can be the same."""
    return (not one.date or not other.date or one.date == other.date) and (
        not one.place or not other.place or one.place is other.place
    )
