"""Those who look on at a signing: "signed in the presence of A", "B witnessed the signature", "attended by C"."""

import re

from spacy.tokens import Token as Word

from kg.extraction import recalled, settings, sides
from kg.extraction.clauses import governing_verb, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.mentions import Actor
from kg.extraction.modality import is_ahead, is_denied
from kg.extraction.sentences import Span

COMPONENT = "witnesses"
_ACT = re.compile(
    r"\b(?:sign(?:ing|ed|s)?|signature|initial(?:l?ed|l?ing)|exchang(?:ed?|es|ing)|conclu(?:ded|sion)|inked"
    r"|inking|seal(?:ed|ing)"
    r"|unveil(?:ed|ing)|inaugurat(?:ed|ion)|handed over|handover|sworn in|swearing[- ]in)\b"
)
_BY = re.compile(r"\b(?:in the presence (?P<a>of)|witnessed (?P<b>by)|in (?:front|company) (?P<c>of)) ")
_ATTENDED = re.compile(
    r"\b(?:signing|signature|exchange|inking|handover)\b[^.;]{0,100}?\b(?:attended|overseen|observed) (?P<by>by) "
)
_LOOKED_ON = re.compile(
    r"\b(?P<verb>witness(?:ed|es)?|attend(?:ed|s)?|present|hand|oversaw|oversees?|presided|watched|looked on)\b"
    r"(?: at| for| over| as| during)? (?:the |a |an |its |their )?(?:[\w-]+ ){0,3}?"
    r"(?:signing|signature|exchange|inking|initialling|handover)\b(?! ceremony)"
)
_SIGNED = frozenset({"signed", "signing", "initialled", "inked", "sign"})
_REACH = 600
"""How many characters away the sentence can stand that says when and where it was signed."""


def witnessed(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """A ceremony of signing with those who look on; the signers are the agreement's."""
    for match, who in _witnesses(document, sentence):
        if not who or document.quoted(match.start()):
            continue
        known = _known(sentence, found)
        if known is not None:
            recalled.take_in(known, who, sentence)
            continue
        event = _ceremony(document, sentence, match.start())
        if event is not None:
            found.append(event)
            recalled.take_in(event, who, sentence)
            event.spans = event.spans[:-1] or event.spans


def _witnesses(document: Document, sentence: Sentence) -> list[tuple[re.Match[str], list[Actor]]]:
    text, start, end = document.text, sentence.start, sentence.end
    told: list[tuple[re.Match[str], list[Actor]]] = []
    if sentence.syntax is None:
        return told
    for pattern in (_BY, _ATTENDED):
        match = pattern.search(text, start, end)
        if match is not None and _ACT.search(text, start, match.end()):
            at = next(match.start(name) for name, value in match.groupdict().items() if value)
            word = next((w for w in sentence.syntax if sentence.offset(w) == at), None)
            told.append((match, sides.follow(document, sentence, word) if word is not None else []))
    match = _LOOKED_ON.search(text, start, end)
    if match is not None and not told:
        word = next((w for w in sentence.syntax if sentence.offset(w) == match.start("verb")), None)
        verb = word if word is None or word.tag_.startswith("V") else governing_verb(word.head)
        subject = subject_of(verb) if verb is not None else None
        if verb is not None and subject is not None:
            who = sides.of_subject(document, sentence, subject, sentence.offset(verb))
            told.append((match, [a for a in who if a.kind == "person"] or who))
    return told


def _known(sentence: Sentence, found: list[EventFound]) -> EventFound | None:
    """The gathering of the same sentence, or the ceremony told of before."""
    here = [e for e in found if Span(sentence.start, sentence.end) in e.spans and e.kind != "visit"]
    return next(iter(here or recalled.last(found, sentence, "ceremony")), None)


def _ceremony(document: Document, sentence: Sentence, anchor: int) -> EventFound | None:
    """A signing as a ceremony, with the day and place that its own sentence or the nearest other one tells."""
    verb = _deed(sentence, anchor)
    if verb is None or is_denied(verb):
        return None
    deciding = verb.head if verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl") else verb  # "was there to witness"
    status = "planned" if is_ahead(deciding) else "held"
    event = EventFound(
        spans=[Span(sentence.start, sentence.end)],
        anchors=[anchor],
        component=COMPONENT,
        kind="ceremony",
        status=status,
    )
    others = [s for s in document.sentences if s is not sentence and abs(s.start - sentence.start) < _REACH]
    for near in (sentence, *sorted(others, key=lambda s: abs(s.start - sentence.start))):
        deed = verb if near is sentence else _deed(near, near.start)
        if deed is None or (near is not sentence and deed.lower_ not in _SIGNED):
            continue
        day = settings.when(document, near, near.stop(deed), ahead=status == "planned") or settings.when(
            document, near, near.offset(deed), ahead=status == "planned"
        )
        place = settings.where(document, near, deed)
        if near is not sentence and ((day and not event.date) or (place and not event.place)):
            event.spans.append(Span(near.start, near.end))
        if day and not event.date:
            event.date, event.end_date = day.date, day.last
        event.place = event.place or place
        if near is not sentence:
            break
    return event


def _deed(sentence: Sentence, anchor: int) -> Word | None:
    """The verb of signing of a sentence, or else its verb nearest to an offset."""
    verbs = [w for w in sentence.syntax or () if w.tag_.startswith("V")]
    signing = next((w for w in verbs if w.lower_ in _SIGNED), None)
    return signing or min(verbs, key=lambda w: abs(sentence.offset(w) - anchor), default=None)
