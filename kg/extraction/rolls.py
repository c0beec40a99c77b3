"""Rolls of those at an event: "Speakers include A and B", "Participants included:" and a list below it."""

import re
from collections.abc import Iterator

from kg.extraction import actors
from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import join
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.mentions import Actor, Mention
from kg.extraction.sentences import Span

_PRESENT = (
    r"(?:participants|attendees|delegates|speakers|presenters"
    r"|panell?ists|guests|chairpersons|delegation|team"
    r"|line-?up|program(?:me)?|members of (?:the|its|his|her) (?:[\w-]+ )?delegation|delegation members)"
)
_HEAD = re.compile(
    rf"\b(?P<who>{_PRESENT})(?! (?:discussed|agreed|also discussed))\b"
    r"(?P<about>[^.:;]{0,60}?)(?:\b(?:also |will |will also )*"
    r"(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed) of|features?|featur(?:ed|ing))\b:?|(?:were|are):"
    r"|:)",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"\b(?P<who>invit(?:ed|es|ing)|attend\w*|participat\w*|joined|represent\w*|designat\w+|present|delegation|speaking"
    r"|spoke|speak)\b(?P<about>[^.:;]*):(?=\s*$)",
    re.IGNORECASE,
)
"""The end of a sentence that opens a list of those who come: "invited the following leaders to the summit:"."""
_GROUP = re.compile(
    r"\b(?:(?:representatives|delegates|delegations|officials|ministers|leaders|experts|researchers|scholars"
    r"|academics|scientists|members|executives|participants|speakers|students|governments|staff)(?: (?:from|of))"
    r"|countries of|nations of|governments of)\b",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:^|\s)[-\u2013\u2022\u00b7*](?=\s)|;")
_REACH = 3000
"""How many characters back the event of a roll can have been told of."""
_LEAD = 60
"""How far into its item a name can stand, behind titles."""


def read(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Let those on a roll take part in the event that it belongs to."""
    match = _HEAD.search(document.text, sentence.start, sentence.end) or _FOLLOWING.search(
        document.text, sentence.start, sentence.end
    )
    if match is None or document.quoted(match.start()):
        return
    plain = match["who"].lower() not in ("team", "line-up", "lineup", "program", "programme")
    below = match.group().endswith(":") and match.end() >= sentence.end - 1
    if not plain and match.group().endswith(":"):
        return
    who = list(_below(document, sentence)) if below else _inside(document, sentence, match.end())
    capacity = "speaker" if match["who"].lower().startswith(("speak", "present", "panel")) else "attendee"
    event = _event(sentence, match["about"], found, who)
    if event is None:
        return
    if who:
        event.spans.append(Span(sentence.start, sentence.end))
    for actor in who:
        join(event, actor, "delegation" if actor.kind == "place" else capacity)


_KEYNOTE = re.compile(
    r"(?P<names>[^.;:\u201c\"]{5,120}?)\b(?:is|are|was|were|will be) (?:also )?(?:an? |the |among the |one of the )?"
    r"(?:keynote|guest|main|featured|plenary|invited) speakers?\b(?! (?:of|from|for) )"
    r"|(?P<others>[^.;:\u201c\"]{5,120}?)\b(?:is|are|was|were|will be) among the (?:[\w-]+ )?speakers\b"
)


def keynote(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "Ana Ruiz will be a keynote speaker": at the gathering spoken of before."""
    match = _KEYNOTE.match(document.text, sentence.start, sentence.end)
    event = _event(sentence, "conference", found, []) if match is not None else None
    if match is None or event is None or event.kind not in ("conference", "workshop", "ceremony"):
        return
    people = [
        m.actor
        for m in sentence.within(sentence.start, match.end("names" if match["names"] else "others"))
        if m.tag == "P" and m.actor
    ]
    if people:
        event.spans.append(Span(sentence.start, sentence.end))
    for person in people:
        join(event, person, "speaker")


def _event(sentence: Sentence, about: str, found: list[EventFound], who: list[Actor]) -> EventFound | None:
    """The event that the words of a roll name by its kind, or that one on it is in, or else the last one before."""
    nouns = by_word("events", "nouns")
    kind = next((nouns[word] for word in re.findall(r"\w+", about.lower()) if word in nouns), None)
    before = [e for e in found if e.spans[0].start <= sentence.start]
    before = [e for e in before if sentence.start - max(s.end for s in e.spans) < _REACH]
    before = [e for e in before if e.kind == kind] or before if kind else before
    named = {word for word in re.findall(r"[A-Z]\w+", about) if word.lower() in nouns}
    before = [e for e in before if e.name and named & {*e.name.split()}] or before
    before = [e for e in before if {*who} & {*e.organisers, *(a for a, _ in e.participants)}] or before
    if not named and kind is None:  # one that is told to be held comes before one named in passing
        before = [e for e in before if e.organisers and not e.name] or before
    return max(before, key=lambda e: max(s.start for s in e.spans if s.start <= sentence.start), default=None)


def _inside(document: Document, sentence: Sentence, start: int) -> list[Actor]:
    """Those whom the rest of a sentence lists: people, and bodies and states that a group of people is from."""
    listed = sentence.within(start, sentence.end)
    groups = [m.end() for m in _GROUP.finditer(document.text, start, sentence.end)]
    people = [m for m in listed if m.tag == "P"]
    if not people and listed and re.fullmatch(r"\s*(?:the )?", document.text[start : listed[0].start]):
        groups.insert(0, start)
    whole: list[Mention] = []
    for begin in groups:
        stop = min((m.start for m in listed if m.start >= begin and m.tag in "PRH"), default=sentence.end)
        whole += [m for m in listed if begin <= m.start < stop and m not in whole]
    bodies = actors.acting(document, [m for m in whole if m.tag in "ICL"], people=False)
    adjectival = [
        m.actor
        for m in whole
        if m.tag == "D"
        and m.actor is not None
        and document.text[m.end : m.end + 1] in (",", " ")
        and _joined(document, m)
    ]
    first = min((m.start for m in people), default=0)
    named = actors.acting(document, [m for m in listed if m.start >= first and m.tag in "PRH"], people=True)
    return [*dict.fromkeys([*[a for a in named if a.kind == "person"], *bodies, *adjectival])]


def _joined(document: Document, mention: Mention) -> bool:
    """Whether an adjective of a state goes with governments: "the Swiss, Peruvian and Norwegian Governments"."""
    return re.match(r"[^.;]{0,60}?\b[Gg]overnments\b", document.text[mention.end : mention.end + 80]) is not None


def _below(document: Document, sentence: Sentence) -> Iterator[Actor]:
    """The people with whom the items of a list under a heading begin."""
    for line in document.sentences:
        if line.start < sentence.end:
            continue
        people = [m for m in line.mentions if m.tag == "P" and m.actor is not None]
        starts = [line.start, *(line.start + m.end() for m in _ITEM.finditer(line.text))]
        heads = [m for m in people if any(0 <= m.start - at < _LEAD and _leads(document, line, at, m) for at in starts)]
        if not heads:
            return
        yield from (m.actor for m in heads if m.actor is not None)


def _leads(document: Document, line: Sentence, at: int, person: Mention) -> bool:
    """Whether nothing but titles and marks stands in an item before a person."""
    between = document.text[at : person.start]
    for other in line.within(at, person.start):
        between = between.replace(other.text, "")
    plain = re.sub(r"\b[Tt]he\b|\b[A-Z][\w.]*", "", between)
    return re.search(r"\w", plain) is None
