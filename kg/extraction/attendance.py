"""Who comes to a gathering, leads a delegation to it, speaks at it or hosts it."""

import re

from kg.extraction import actors, sides
from kg.extraction.attendance_lists import BY, INCLUDE, longest_run
from kg.extraction.clauses import subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill, join, same_name
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word, words
from kg.extraction.mentions import Actor, Mention
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


_ATTENDED = re.compile(
    r"(?i:\b(?:attend(?:s|ed|ing)?|address(?:es|ed|ing)?|(?:participat(?:e|es|ed|ing)|taking part|take part"
    r"|took part|takes part|taken part) in|join(?:s|ed)? in|"
    r"(?:chair|co-chair|open)(?:s|ed|ing)?|spoke(?: at| to)|speaking (?:at|to)|deliver(?:s"
    r"|ed)? (?:\w+ ){0,3}(?:remarks|address|speech) (?:at|to)|told))\s+(?P<det>the|a|an|this|that|its|their|his"
    r"|her)?\s*"
)


_CAPACITY = {
    "address": "speaker",
    "spoke": "speaker",
    "speak": "speaker",
    "deliver": "speaker",
    "told": "speaker",
    "chair": "chair",
    "co-cha": "chair",
    "open": "speaker",
}


_DEFINITE = frozenset({"the", "this", "that"})


_AT = re.compile(
    r"(?:[Ee]arlier,? |[Ll]ater,? )?(?:At|Addressing|Speaking (?:at|to|during)|Opening|In (?:a|an|his"
    r"|her) (?:[\w-]+ )?(?:speech|address|remarks) (?:at|to)|During|Attending)\s+"
    r"(?:(?:the|a) (?:(?:official|formal|grand) )?(?:opening|closing|launch|inauguration|start|end|conclusion|plenary)"
    r"(?: session| ceremony)? of )?(?P<det>the|a|an|this)\s+"
)


def heard(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "At a conference in Oslo, Ruiz said": whoever speaks takes part."""
    match = _AT.match(document.text, sentence.start, sentence.end)
    root = next((w for w in sentence.syntax if w.dep_ == "ROOT"), None) if sentence.syntax is not None else None
    subject = subject_of(root) if root is not None else None
    if match is None or root is None or subject is None or sentence.offset(subject) < match.end():
        return
    group = subject.tag_ == "NNS" and subject.lower_ in words("events", "delegates")
    who = [
        a for a in sides.of_subject(document, sentence, subject, sentence.offset(root)) if a.kind == "person" or group
    ]
    event = event_at(document, sentence, match.end(), match["det"] in _DEFINITE, found) if who else None
    if event is not None:
        event.spans.append(Span(sentence.start, sentence.end))
        for actor in who:
            join(event, actor, "speaker" if actor.kind == "person" else "delegation")


_REPRESENTED = re.compile(
    r"\brepresented(?: at the \w+)? by (?:its |the |his |her )?|\b(?:[Dd]elegations?|side|team|mission) (?:was "
    r"|were |is |will be )?(?:led"
    r"|headed) by (?:its |the |his |her )?|\b(?:will )?(?:lead|leads|led|head|heads|headed) (?:the |a "
    r"|an )?(?:[\w'\u2019.-]+ ){0,4}delegation\b|\bdeliver(?:s|ed)? the (?:opening|keynote|welcoming"
    r"|closing) (?:address|remarks|speech)\b"
)


_BY = re.compile(r".*\bby (?:its |the |his |her )?")
_JOINED_BY = re.compile(r"\b(?:was|were|is|will be|be) (?:also )?(?:joined|accompanied) by (?:the |his |her )?")


def represented(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Who leads a delegation, is represented or opens the gathering spoken of: part of the last one."""
    events = [e for e in found if e.kind in ("conference", "workshop", "meeting", "ceremony")]
    if not events or sentence.syntax is None:
        return
    matches = list(_REPRESENTED.finditer(document.text, sentence.start, sentence.end))
    for number, match in enumerate(matches):
        if not document.quoted(match.start()):
            stop = matches[number + 1].start() if number + 1 < len(matches) else sentence.end
            _leaders(document, sentence, match, stop, events[-1])


def _leaders(document: Document, sentence: Sentence, match: re.Match[str], stop: int, event: EventFound) -> None:
    """Let those take part whom the words of one delegation name."""
    verb = next(
        (w for w in sentence.syntax or () if w.tag_[0] == "V" and match.start() <= sentence.offset(w) < match.end()),
        None,
    )
    subject = subject_of(verb) if verb is not None else None
    who = actors.of_subject(document, sentence, subject, match.start(), people=True) if subject is not None else []
    for by in (_BY.match(match.group()), _JOINED_BY.search(document.text, match.end(), sentence.end)):
        if by is not None:
            start = match.start() + by.end() if by.string == match.group() else by.end()
            listed, _ = actors.listed(document, sentence, start)
            if not listed or ";" in document.text[start:stop]:
                listed = [m for m in sentence.within(start, stop) if m.tag in "PRH"]
            who += actors.acting(document, listed, people=True)
    event.spans.append(Span(sentence.start, sentence.end))
    capacity = "speaker" if "deliver" in match.group() else "representative"
    for actor in who:
        if actor.type not in ("city", "region"):
            plain = actor.kind == "institution" or capacity == "speaker"
            join(event, actor, capacity if plain else "delegation")


_KIND_OF = re.compile(
    r"(?:(?:the )?(?:official |formal )?(?:opening|closing|launch|start|inauguration)(?: session| ceremony"
    r"| day)? of (?:the )?)?"
    r"(?:(?:annual|inaugural|first|second|third|recent|upcoming|forthcoming|biennial|latest|\d+(?:st|nd|rd|th)) )*"
)


def event_at(
    document: Document, sentence: Sentence, start: int, definite: bool, found: list[EventFound]
) -> EventFound | None:
    """The gathering whose words begin at an offset: by name, or the one spoken of before."""
    which = _KIND_OF.match(document.text, start, sentence.end)
    mention = sentence.at(which.end() if which else start)
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


def attendance(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """The subject attends, addresses or chairs a gathering."""
    for match in _ATTENDED.finditer(document.text, sentence.start, sentence.end):
        if match.group().startswith("told") and not match["det"]:
            continue  # whoever is told without "the" is no gathering
        sent = _DELEGATED.search(document.text, sentence.start, match.start())
        who = _senders(sentence, sent.start()) if sent else _attending(document, sentence, match.start())
        event = (
            event_at(document, sentence, match.end(), (match["det"] or "") in _DEFINITE, found) if who or sent else None
        )
        if event is not None:
            event.spans.append(Span(sentence.start, sentence.end))
            event.anchors.append(match.start())
            capacity = next((c for stem, c in _CAPACITY.items() if match.group().lower().startswith(stem)), "attendee")
            for actor in who:
                join(event, actor, "delegation" if actor.kind == "place" else capacity)


_DELEGATED = re.compile(r"\b[Dd]elegation (?:to (?:[\w.,'\u2019-]+ ){1,9})?to $", re.IGNORECASE)
"""A delegation that is sent to attend, whoever sends it."""


def _senders(sentence: Sentence, delegation: int) -> list[Actor]:
    """Whose delegation it is, by the name before the word: "a Peruvian delegation"."""
    before = next((m for m in sentence.mentions if m.tag in "CDI" and m.end == delegation - 1), None)
    return [before.actor] if before is not None and before.actor is not None else []


def _attending(document: Document, sentence: Sentence, at: int) -> list[Actor]:
    """The subject of the verb at an offset, if it does attend."""
    word = next((w for w in sentence.syntax or () if sentence.offset(w) == at), None)
    if word is None or document.quoted(at):
        return []
    verb = word if word.tag_.startswith("V") else word.head
    subject = subject_of(verb)
    if subject is None or any(child.dep_ == "neg" for child in verb.children):
        return []
    if subject.dep_ == "pobj" and subject.head.lower_ == "among":  # "Ruiz is among those attending"
        subject = subject_of(subject.head.head) or subject
    who = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    return [actor for actor in who if actor.type not in ("city", "region")]


def lists(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "institutions of A, B and C attended the conference", "participants include: A, B, C"."""
    by = BY.search(document.text, sentence.start, sentence.end)
    near = [e for e in found if any(s.start == sentence.start for s in e.spans)] or found
    if by and near and not document.quoted(by.start()):
        mentions, _ = actors.listed(document, sentence, by.end())
        near[-1].spans.append(Span(sentence.start, sentence.end))
        for actor in actors.acting(document, mentions, people=True):
            join(near[-1], actor, "delegation" if actor.kind == "place" else "attendee")
        return
    include = INCLUDE.search(document.text, sentence.start, sentence.end)
    noun = NOUN.search(sentence.text)
    if (
        noun is None
        or not found
        or (not include and not re.search(r"\b(?:attended|participated|took part|attend|represented)\b", sentence.text))
    ):
        return
    event = event_at(document, sentence, sentence.start + noun.start(), True, found) or found[-1]
    states = [m for m in sentence.mentions if m.tag in "CL" and m.actor and m.actor.type in ("country", "territory")]
    run = longest_run(document, states)
    if len(run) >= 3:
        event.spans.append(Span(sentence.start, sentence.end))
        for mention in run:
            if mention.actor:
                join(event, mention.actor, "delegation")
