"""Who hosts, organises or convenes a gathering: "hosted by A and B", "A is hosting the Lima Forum"."""

import re

from kg.extraction import actors, sides
from kg.extraction.attendance import NOUN, event_at
from kg.extraction.clauses import subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.mentions import Actor, Mention
from kg.extraction.sentences import Span

_HOSTED = re.compile(
    r"\b(?:[Hh]osted|organi[sz]ed|co-hosted|convened|sponsored|co­ hosted|co-organi[sz]ed)(?: jointly)? by (?:[Tt]he )?"
)
_HOSTING = re.compile(
    r"\b(?:co-?)?(?P<verb>host(?:s|ed|ing)?|organi[sz](?:es|ed|ing|e)|conven(?:es|ed|ing|e)) (?:the|its|a|an|their) "
    r"(?:[a-z\d-]+ ){0,2}$"
)


_TO_HOST = re.compile(
    r",? (?:that |which )?(?:(?!who)[\w\u2019'.]+ ){1,6}?(?:will|is to|would|is due to|plans to|is) (?:be )?(?:co-?)?"
    r"(?P<verb>host(?:ing)?|organi[sz](?:e|ing)|conven(?:e|ing))\b(?! (?:the|a|an|its)\b)"
)
"""Behind a gathering: who will host it, "the Lima Forum that she will host"."""


def of_named(document: Document, sentence: Sentence, mention: Mention) -> list[Actor]:
    """Who hosts the gathering of a name, where an active verb says so."""
    match = _HOSTING.search(document.text, sentence.start, mention.start) or _TO_HOST.match(
        document.text, mention.end, sentence.end
    )
    if match is None or document.quoted(match.start()):
        return []
    verb = next((w for w in sentence.syntax or () if sentence.offset(w) == match.start("verb")), None)
    subject = subject_of(verb) if verb is not None else None
    if subject is None or subject.tag_ == "NNS" or subject.lower_ in ("we", "i", "you", "they"):
        return []
    return sides.of_subject(document, sentence, subject, match.start("verb"))


def hosts(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Read "hosted by A and B"."""
    match = _HOSTED.search(document.text, sentence.start, sentence.end)
    if match is None or document.quoted(match.start()):
        return
    mentions, _end = actors.listed(document, sentence, match.end())
    who = actors.acting(document, mentions, people=True)
    people = [a for a in who if a.kind == "person"]
    who = people or who
    event = next((e for e in found if Span(sentence.start, sentence.end) in e.spans), None)
    if event is None:
        noun = NOUN.search(sentence.text)
        event = event_at(document, sentence, sentence.start + noun.start(), True, found) if noun else None
    if event is not None:
        event.spans.append(Span(sentence.start, sentence.end))
        event.organisers += [a for a in who if a not in event.organisers]
        event.participants = [(a, c) for a, c in event.participants if a not in event.organisers]
