"""The proper names of gatherings: who is in them, and when two are one."""

import re

from kg.extraction import dates, naming
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.gazetteers import institutions
from kg.extraction.mentions import Actor, Mention
from kg.extraction.occasions import place_after, place_before
from kg.extraction.titles import states_in
from kg.extraction.tokens import tokenize


def from_name(document: Document, mention: Mention, event: EventFound) -> None:
    """Who is in the name: both sides of "Peru-ASEAN Summit" take part, the body of "ASEAN Summit" holds it."""
    states = states_in(mention.text)
    body = next(
        (
            m
            for m in naming.mentions(mention.text.replace("-", " ").replace("\u2013", " "), 0, len(mention.text))
            if m.tag == "I" and m.listed
        ),
        None,
    )
    for inner in () if body is not None else range(len(mention.text)):
        found = (
            institutions().find(tokenize(mention.text[inner:].replace("-", " ")), 0)
            if inner == 0 or (mention.text[inner - 1] in " -\u2013" and mention.text[inner].isupper())
            else None
        )
        if found and found[1].type in ("intergovernmental", "association"):
            words_ = tokenize(mention.text[inner:].replace("-", " "))[: found[0]]
            body = Mention(
                mention.start + inner,
                mention.start + inner + words_[-1].end,
                "I",
                " ".join(w.text for w in words_),
                type=found[1].type,
                listed=found[1].name,
            )
            break
    if body is not None:
        document.registry.enter(body, (), 0)
    joint = re.search(r"[\u2013-]", mention.text) and len(states) + (body is not None) > 1
    if joint:
        for code, _ in states:
            join(event, document.registry.state(code), "representative")
    if body is not None and body.actor is not None:
        if joint:
            join(event, body.actor, "representative")
        else:
            event.organisers.append(body.actor)
            event.named_after = [body.actor]


def same_name(one: str, other: str) -> bool:
    """Whether one name is the other, or a part of it."""
    mine, theirs = _words(one), _words(other)
    return mine <= theirs or theirs <= mine


def _words(name: str) -> set[str]:
    """The words of a name, an acronym that stands for some of them in their place: "UN" for "United Nations (UN)"."""
    acronym = re.search(r"\s*\(([A-Z]{2,})\)", name)
    if acronym:
        long = r"\s+".join(rf"{letter}\w*" for letter in acronym.group(1))
        name = re.sub(rf"\b{long}\s*\({acronym.group(1)}\)", acronym.group(1), name)
    return set(re.sub(r"\bunited nations\b", "un", name.lower().replace("u.n.", "un")).split())


def fill(document: Document, sentence: Sentence, mention: Mention, event: EventFound) -> None:
    """Place and day from around the name."""
    event.place = (
        event.place or place_after(document, sentence, mention.end) or place_before(document, sentence, mention.start)
    )
    if event.date is None:
        near = [
            d
            for d in dates.find(
                document.text, sentence.start, sentence.end, document.article.published, ahead=event.status == "planned"
            )
            if _near(document.text, d, mention) and not _deed_of(document, sentence, d, mention)
        ]
        near = near or _opening(document, sentence, mention, ahead=event.status == "planned")
        if near:
            event.date, event.end_date = near[0].date, near[0].last


def _deed_of(document: Document, sentence: Sentence, found: dates.Found, mention: Mention) -> bool:
    """Whether a day is that of what a gathering did: "adopted by the Lima Conference today"."""
    before = document.text[max(sentence.start, mention.start - 12) : mention.start]
    return found.start >= mention.end and re.search(r"\bby (?:the |an? )?$", before) is not None


_TOOK_PART = re.compile(
    r"[\s,]*(?:[A-Z(\"][^;:]{2,120}?|the [^;:]{2,100}?|(?:he|she|it|they) )"
    r"\b(?:(?:co-)?host(?:s|ed)?|h[eo]lds?|conven(?:ed|es)|organi[sz](?:ed|es)|attend(?:ed|s)?|open(?:ed|s)?"
    r"|address(?:ed|es)?|inaugurated|spoke at|(?:participate[ds]?|took part|take part) in) (?:the|an?|its) "
    r"(?:[a-z\d-]+ ){0,3}(?:[A-Z][\w-]+ (?:[A-Z][\w-]+ )?\([A-Z]{2,}\) (?:\d{4} )?)?"
)


_OF_NAMED = re.compile(r",? (?:the|an?|its) (?:[a-z\d-]+ ){0,3}")
_IS_HELD = re.compile(
    r"[^.;]{0,60}?\b(?:(?:was|were|is|are|will be|to be) (?:held|convened|hosted|opened)|took place|takes place"
    r"|will take place|opened|opens|began|begins)\b"
)


def _opening(document: Document, sentence: Sentence, mention: Mention, *, ahead: bool) -> list[dates.Found]:
    """The day that opens a sentence in which somebody holds or attends it: "On 3 May, Ruiz opened the Lima Forum"."""
    found = dates.find(document.text, sentence.start, sentence.end, document.article.published, ahead=ahead)[:1]
    return [
        day
        for day in found
        if day.start - sentence.start < 9
        and (
            _TOOK_PART.fullmatch(document.text, day.end, mention.start)
            or (
                _OF_NAMED.fullmatch(document.text, day.end, mention.start)
                and _IS_HELD.match(document.text, mention.end, sentence.end)
            )
        )
    ]


def _near(text: str, found: dates.Found, mention: Mention) -> bool:
    between = (
        text[min(found.end, mention.end) : max(found.start, mention.start)]
        if found.start > mention.end
        else text[found.end : mention.start]
    )
    between = re.sub(
        r"\b(?:which|that) (?=(?:will |was |is |to )?(?:be )?(?:held|takes? place|took place)\b)", "", between
    )
    aims = found.date.month is None and re.search(r"\bto (?!be\b|take\b|the\b|a\b)[a-z]+", between)
    return (
        len(between) < (160 if found.start > mention.end else 12)
        and not aims  # "pledged at the Water Forum to use less in 2030"
        and not re.search(
            r"\b(?:which|who|that|signed|announced|and (?:the|also|attending)|end(?:s|ed|ing)?|clos(?:es?|ed|ing)"
            r"|adopted)\b",
            between,
        )
    )


def join(event: EventFound, actor: Actor, capacity: str) -> None:
    """Let somebody take part, unless they do already or are the host."""
    if actor not in [who for who, _ in event.participants] and actor not in event.organisers:
        event.participants.append((actor, capacity))


_BODY_BEFORE = re.compile(
    r"\b(?:[Mm]embers?(?: nations| states)?|observers?|signatory|party|parties|president|chair\w*|secretary[- ]general)"
    r" (?:of|to|in) (?:the )?(?:\d+\w+ )?$|\bsign(?:ing of|ed) (?:a|an|the) $|\b[Rr]ecalling (?:the )?$"
)
_BODY_AFTER = re.compile(
    r" (?:House|Hall|Room|[Rr]esolutions?|Secretariat|Centre|Center|Committee|Protocol|[Ll]eaders|members?|countries"
    r"|nations|economies|Secretary)\b"
)


def is_body(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Whether the name of a gathering stands for a standing body, a building or a text."""
    before = document.text[sentence.start : mention.start]
    role = next((m for m in sentence.mentions if m.tag == "R" and 0 <= mention.start - m.end < 50), None)
    of_role = role is not None and re.fullmatch(
        r" (?:of (?:the )?[\w .]+ )?(?:of|to|for|at) (?:the |a )?(?:\d+\w+ )?", document.text[role.end : mention.start]
    )
    parts = mention.text.split()
    plain = tokenize(mention.text.replace("U.N.", "United Nations"))
    known = institutions().find(plain, 0)
    if known is not None and known[0] == len(plain):
        return True
    if re.search(r"-(?:led|controlled|dominated|run) ", mention.text):
        return True  # a parliament in some party's hands
    congress = parts[-1] in ("Congress", "Assembly") and len(states_in(mention.text)) == 1 and len(parts) < 4
    return bool(_BODY_BEFORE.search(before) or _BODY_AFTER.match(document.text, mention.end) or of_role or congress)


def other_year(document: Document, sentence: Sentence, mention: Mention, known: EventFound) -> bool:
    """Whether a name is said of another year than the gathering of that name known so far."""
    probe = EventFound(spans=[], anchors=[], component="names", kind=known.kind, status=known.status)
    fill(document, sentence, mention, probe)
    return bool(probe.date and known.date and probe.date.year != known.date.year)
