"""Gatherings without a name of their own, by the verbs of holding them: "Peru hosted a workshop"."""

import re

from kg.extraction import actors
from kg.extraction.clauses import subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.event_names import fill
from kg.extraction.findings import EventFound
from kg.extraction.lists import by_word
from kg.extraction.mentions import Mention
from kg.extraction.modality import sounds_ahead
from kg.extraction.sentences import Span

COMPONENT = "gatherings"


_PLACES = (
    r"(?:(?:was|were|is|are|will be|to be|has been|being) (?:held|hosted|organi[sz]ed|convened|opened"
    r"|attended)|took place|takes? place|taking place|opened|began|begins|ended)"
)


_HELD = re.compile(
    rf"\b(?P<noun>conference|summit|forum|congress|symposium|seminar|workshop|meeting|session|roundtable"
    rf"|assembly|ceremony|dialogue)\b[^.;]{{0,120}}?\b{_PLACES}"
)


_MADE = re.compile(
    r"\b(?P<verb>h[eo]lds?|holding|(?:co-)?host(?:s|ed|ing)?|(?:co-)?organi[sz](?:e|es|ed|ing)|conven(?:e|es|ed"
    r"|ing)|opened"
    r"|begun|began|stag(?:e|es|ed|ing)) (?:a|an|the|its|their) (?:[\w-]+ ){0,4}?(?P<noun>conference|summit"
    r"|forum|congress|symposium"
    r"|seminar|workshop|roundtable|ceremony|training|meeting|talks|event|reception|dinner|banquet|gathering"
    r"|function)\b"
)


_SENT = re.compile(
    r"\bdelegation\b[^.;]{0,160}? (?:to|at) (?:a|an|the) (?:[\w-]+ ){0,4}(?P<noun>conference|summit|forum"
    r"|congress|symposium|seminar|workshop)\b"
)


def find(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
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
    here = Span(sentence.start, sentence.end)
    same = [e for e in found if e.kind == kind and (definite or (here in e.spans and not e.name))]
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
        and (match["noun"] not in ("meeting", "talks") or match["verb"][0] != "h" or match["verb"].startswith("host"))
        and not match["verb"].startswith(("open", "beg"))
        and sentence.syntax is not None
    ):
        within = [w for w in sentence.syntax if match.start("verb") <= sentence.offset(w) < match.end("verb")]
        word = within[-1] if within else None
        subject = subject_of(word) if word is not None else None
        if subject is not None:
            which = any(w.lower_ == "which" for w in (word.children if word is not None else ()))
            event.organisers += [
                a
                for a in actors.of_subject(document, sentence, subject, match.start(), people=True)
                if a not in event.organisers
                and not (which and a.kind == "person")
                and not (match["verb"].startswith(("h", "H")) and "host" not in match["verb"] and a.kind == "place")
            ]
