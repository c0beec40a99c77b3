"""Conferences, summits, workshops, ceremonies: by their proper name or by what they are."""

import re
from collections.abc import Iterator

from kg.extraction import actors, editions, encounters, hosting, merging, passing, settings, witnesses
from kg.extraction.attendance import attendance, heard, lists, represented
from kg.extraction.clauses import subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill, from_name, is_body, join, other_year, same_name
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.mentions import Mention
from kg.extraction.modality import sounds_ahead
from kg.extraction.sentences import Span

COMPONENT = "gatherings"


def find(document: Document) -> Iterator[EventFound]:
    """The gatherings of an article, each once."""
    found: list[EventFound] = []
    for sentence in document.sentences:
        if sentence.syntax is None and not any(m.tag == "E" for m in sentence.mentions):
            continue
        for mention in sentence.mentions:
            if mention.tag == "E" and not (document.quoted(mention.start) and not document.quoted(sentence.start)):
                event = _named(document, sentence, mention, found)
                if event is not None:
                    _around(document, sentence, mention, event)
        _body_meeting(document, sentence, found)
        editions.find(document, sentence, found)
        _taking_place(document, sentence, found)
        heard(document, sentence, found)
        _passing(document, sentence, found)
        attendance(document, sentence, found)
        lists(document, sentence, found)
        represented(document, sentence, found)
        hosting.hosts(document, sentence, found)
        witnesses.witnessed(document, sentence, found)
    yield from found


_INVOLVING = re.compile(
    r"\s*(?:\(\w+\)\s*)?(?:[^.;:]{0,40} )?(?:between|involving|bringing together|attended by) (?:the )?"
)


def _passing(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Gatherings told of in passing, where no other rule has this one, and encounters."""
    for event in passing.find(document, sentence):
        if not any(e.kind == event.kind and Span(sentence.start, sentence.end) in e.spans for e in found):
            found.append(event)
    for event in encounters.of_sentence(document, sentence):
        named = _for_named(document, sentence, event, found)
        if named is None:
            merging.add(found, event)
            continue
        named.date, named.end_date = (named.date, named.end_date) if named.date else (event.date, event.end_date)
        named.place = named.place or event.place
        for actor, capacity in event.participants:
            join(named, actor, capacity)


_FOR_NAMED = re.compile(r"(?:met|meet|gather\w*|conven\w+|assembl\w+)\b[^.;]{0,80}\b(?:for|at) (?:the|an?|their|its) (?:[a-z-]+ ){0,2}$")


def _for_named(document: Document, sentence: Sentence, event: EventFound, found: list[EventFound]) -> EventFound | None:
    """The named gathering for which people met: "the ministers met in Lima for the Andean Summit"."""
    for mention in sentence.mentions:
        between = document.text[event.anchors[0] : mention.start]
        if mention.tag == "E" and _FOR_NAMED.match(between) and not _ASIDE.search(between):
            return next((e for e in found if e.name and same_name(e.name, mention.text)), None)
    return None


_ASIDE = re.compile(r"\b(?:margins?|sidelines?|ahead|before|after|prior|following|earlier|since)\b")


def _named(document: Document, sentence: Sentence, mention: Mention, found: list[EventFound]) -> EventFound | None:
    """The gathering that a name means: the one told of before, or a new one."""
    if is_body(document, sentence, mention):
        return None
    known = next((e for e in found[::-1] if e.name and same_name(e.name, mention.text)), None)
    if known is not None and not other_year(document, sentence, mention, known):
        if len(mention.text) > len(known.name or "") or (known.name or "") not in document.text:
            known.name = mention.text
        known.spans.append(Span(sentence.start, sentence.end))
        known.anchors.append(mention.start)
        if len(known.anchors) < 4:
            fill(document, sentence, mention, known)
        return known
    event = EventFound(
        spans=[Span(sentence.start, sentence.end)],
        anchors=[mention.start],
        component=COMPONENT,
        kind=mention.type or "conference",
        status="planned"
        if sounds_ahead(document.text, mention.start, mention.end, sentence.start, sentence.end)
        else "held",
        name=mention.text,
    )
    from_name(document, mention, event)
    fill(document, sentence, mention, event)
    found.append(event)
    return event


def _around(document: Document, sentence: Sentence, mention: Mention, event: EventFound) -> None:
    """Who speaks at, hosts or comes to a gathering, by the words around its name."""
    present = passing.at_named(document, sentence, mention.start)
    if present and event.date is None:
        day = settings.when(document, sentence, mention.start, ahead=event.status == "planned")
        event.date, event.end_date = (day.date, day.last) if day else (None, None)
    for actor in present:
        join(event, actor, "speaker")
    for actor in hosting.of_named(document, sentence, mention):
        if actor not in event.organisers:
            event.organisers.append(actor)
    _between(document, sentence, mention, event)


def _between(document: Document, sentence: Sentence, mention: Mention, event: EventFound) -> None:
    """Read "the Lima Forum, bringing together A and B", "a collaboration between A and B"."""
    between = _INVOLVING.match(document.text, mention.end, sentence.end)
    if between:
        listed, _ = actors.listed(document, sentence, between.end())
        for actor in actors.acting(document, listed, people=False):
            if "collaboration" not in between.group():
                join(event, actor, "delegation")
            elif actor not in event.organisers:
                event.organisers.append(actor)


def _body_meeting(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
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
            or not after
            or document.quoted(mention.start)
        ):
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


_PLACES = (
    r"(?:(?:was|were|is|are|will be|to be|has been|being) (?:held|hosted|organi[sz]ed|convened|opened"
    r"|attended)|took place|takes? place|taking place|opened|began|begins|ended)"
)


_HELD = re.compile(
    rf"\b(?P<noun>conference|summit|forum|congress|symposium|seminar|workshop|meeting|session|roundtable"
    rf"|assembly|ceremony|dialogue)\b[^.;]{{0,120}}?\b{_PLACES}"
)


_MADE = re.compile(
    r"\b(?P<verb>held|hosted|host|hosts|organi[sz]ed|convened|opened|begun|began|co-hosted|co-organi[sz]ed"
    r"|hold) (?:a|an|the|its|their) (?:[\w-]+ ){0,4}?(?P<noun>conference|summit|forum|congress|symposium"
    r"|seminar|workshop|roundtable|ceremony|training|meeting|talks|event|reception|dinner|banquet|gathering"
    r"|function)\b"
)


_SENT = re.compile(
    r"\bdelegation\b[^.;]{0,160}? (?:to|at) (?:a|an|the) (?:[\w-]+ ){0,4}(?P<noun>conference|summit|forum"
    r"|congress|symposium|seminar|workshop)\b"
)


def _taking_place(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "The seminar was held in Quito", "Peru hosted a workshop": a gathering without a name of its own."""
    match = next(
        (m for pattern in (_HELD, _MADE, _SENT) if (m := pattern.search(document.text, sentence.start, sentence.end))),
        None,
    )
    if match is None or document.quoted(match.start()):
        return
    covering = sentence.at(match.start("noun"))
    if (covering is not None and covering.tag == "E") or any(
        m.tag == "E" and abs(m.end - match.start()) < 30 for m in sentence.mentions
    ):
        return
    kind = by_word("events", "nouns").get(match["noun"], "conference")
    definite = re.search(
        r"\b(?:[Tt]he|[Tt]his)\s+(?:[\w-]+\s){0,2}$",
        document.text[max(sentence.start, match.start("noun") - 30) : match.start("noun")],
    )
    same = [e for e in found if e.kind == kind and (definite or Span(sentence.start, sentence.end) in e.spans)]
    before = same[-1] if same else None
    event = before or EventFound(
        spans=[Span(sentence.start, sentence.end)],
        anchors=[match.start()],
        component=COMPONENT,
        kind=kind,
        status="planned"
        if sounds_ahead(document.text, match.start("noun"), match.end("noun"), sentence.start, sentence.end)
        else "held",
    )
    if before is None:
        found.append(event)
    fill(document, sentence, Mention(match.start("noun"), match.end("noun"), "E", match["noun"]), event)
    if (
        "verb" in match.groupdict()
        and match["verb"].startswith(("host", "org", "conv", "co-"))
        and sentence.syntax is not None
    ):
        word = next((w for w in sentence.syntax if sentence.offset(w) <= match.start() < sentence.stop(w)), None)
        subject = subject_of(word) if word is not None else None
        if subject is not None:
            event.organisers += [
                a
                for a in actors.of_subject(document, sentence, subject, match.start(), people=True)
                if a not in event.organisers
            ]
