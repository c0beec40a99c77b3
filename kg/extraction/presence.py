"""Who else was there: "Also present were A and B", "C was in attendance", "in his address, D said"."""

import re

from kg.extraction import actors, recalled, sides
from kg.extraction.clauses import child, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor

_GATHERINGS = ("conference", "meeting", "ceremony", "workshop")
_THERE = r"(?:present|in attendance|on hand|attending|participating|taking part)"
_INVERTED = re.compile(
    rf"(?:[Aa]lso |[Oo]thers? (?:who were )?(?:also )?|(?:[Aa]mong )?[Tt]hose (?:who were )?(?:also )?"
    rf"|[Gg]uests )?(?i:{_THERE})"
    r"(?P<where>(?: (?:at|for|in|on|from|with|the|this|[\w'\u2019-]+)){0,8}?) (?:were|was|included?|are|is"
    r"|will be|includes|is):? "
)
_ALSO = re.compile(
    r"\b(?:was|were|is|are) (?P<also>also |both |all )?(?:present|in attendance|on hand)\b(?! (?:in|on|day|for)\b)"
)
_SPEECH = re.compile(
    r"(?:In (?:his|her|a|an) (?:[\w-]+ ){0,2}(?:address|speech|remarks|presentation|lecture)"
    r"|(?:Speaking|Addressing|Opening|During|At) (?:at |during |to )?(?:the |this )"
    r"(?:(?:signing|opening|launch|handover|closing|event|meeting|conference|workshop|forum|summit|seminar"
    r"|occasion|gathering|ceremony)\b ?){1,2}),? "
)


def read(document: Document, sentence: Sentence, found: list[EventFound]) -> None:
    """Let those who are said to be there too take part in the gathering told of last."""
    events = recalled.last(found, sentence, *_GATHERINGS)
    if not events:
        return
    inverted = _INVERTED.match(document.text, sentence.start, sentence.end)
    if inverted is not None:
        inside = sentence.within(inverted.end(), sentence.end)
        who = actors.acting(document, inside, people=True)
        people = [a for a in who if a.kind == "person"]
        recalled.take_in(events[-1], people or sides.involved(who), sentence)
        return
    recalled.take_in(events[-1], _beside(document, sentence), sentence)
    recalled.take_in(events[-1], _heads(document, sentence), sentence)
    recalled.take_in(events[-1], _together(document, sentence), sentence)
    recalled.take_in(events[-1], _invited(document, sentence), sentence)
    recalled.take_in(events[-1], _speaker(document, sentence), sentence, "speaker")


_INVITED = re.compile(
    r"\b(?P<verb>invited|inviting|invites)\b[^.;]{3,200}? to (?:attend|participate in|take part in|join|address"
    r"|speak at|an? |the )"
    r"(?:the |a |an )?(?:[\w'\u2019-]+ ){0,5}?(?:[Ss]ummit|[Cc]onference|[Ff]orum|meeting|talks|[Ww]orkshop"
    r"|[Ss]eminar|[Cc]eremony|sessions?|event)\b"
)


def _invited(document: Document, sentence: Sentence) -> list[Actor]:
    """Who is asked to come to a gathering: "invited the leaders of Peru and Chile to attend the summit"."""
    match = _INVITED.search(document.text, sentence.start, sentence.end)
    verb = next((w for w in sentence.syntax or () if match and sentence.offset(w) == match.start()), None)
    if verb is None or document.quoted(sentence.offset(verb)):
        return []
    if child(verb, "nsubjpass") is None:
        return sides.follow(document, sentence, verb)
    subject = subject_of(verb)
    return sides.of_subject(document, sentence, subject, sentence.offset(verb)) if subject is not None else []


_TOGETHER = re.compile(r"\b(?:bring(?:s|ing)?|brought|gather(?:ed|s|ing)|draw(?:s|ing)|drew) (?P<word>together) ")


def _together(document: Document, sentence: Sentence) -> list[Actor]:
    """Whom a gathering brings together: "the seminar brought together officials from Peru and Chile"."""
    match = _TOGETHER.search(document.text, sentence.start, sentence.end)
    verb = next((w for w in sentence.syntax or () if match and sentence.offset(w) == match.start()), None)
    word = next((w for w in sentence.syntax or () if match and sentence.offset(w) == match.start("word")), None)
    subject = subject_of(verb) if verb is not None else None
    if word is None or subject is None:
        return []
    named = sentence.at(sentence.offset(subject))
    gathering = subject.lower_ in words("events", "occasions") or (named is not None and named.tag == "E")
    return sides.follow(document, sentence, word) if gathering else []


_HEADS = re.compile(
    r"\b(?:(?:deputy )?(?:head|leader|chief|spokes(?:man|woman|person)|members?) of (?:the|its|his|her"
    r"|an?) (?:[\w'\u2019-]+ ){0,3}"
    r"(?:delegation|negotiating team|mission|team)\b|chief negotiator\b|(?:(?i:conference|summit|meeting"
    r"|forum) (?:co-)?chair\w*)"
    r"|(?:co-)?chair\w* of the (?:conference|talks|meeting|session|summit|forum)\b|who (?:is )?(?:led|leads"
    r"|heads|headed|leading|heading) "
    r"(?:the |its |an? )(?:[\w'\u2019-]+ ){0,3}(?:delegation|negotiators|team|mission)\b)"
)


def _heads(document: Document, sentence: Sentence) -> list[Actor]:
    """Whose place there an apposition names: "Jon Berg, head of the Peruvian delegation"."""
    found = []
    for match in _HEADS.finditer(document.text, sentence.start, sentence.end):
        near = [
            m
            for m in sentence.mentions
            if m.tag == "P" and m.actor and (0 <= match.start() - m.end < 4 or 0 <= m.start - match.end() < 4)
        ]
        found += [m.actor for m in near[:1] if m.actor is not None]
    return found


def _beside(document: Document, sentence: Sentence) -> list[Actor]:
    """The subject of "was also present"."""
    match = _ALSO.search(document.text, sentence.start, sentence.end)
    verb = next((w for w in sentence.syntax or () if match and sentence.offset(w) == match.start()), None)
    subject = subject_of(verb) if verb is not None else None
    if verb is None or subject is None or child(verb, "neg") is not None or subject.i > verb.i or verb.dep_ == "relcl":
        return []
    return [a for a in sides.of_subject(document, sentence, subject, sentence.offset(verb)) if a.kind == "person"]


def _speaker(document: Document, sentence: Sentence) -> list[Actor]:
    """Who says something in a speech there."""
    match = _SPEECH.match(document.text, sentence.start, sentence.end)
    root = next((w for w in sentence.syntax or () if w.dep_ == "ROOT"), None) if match else None
    subject = subject_of(root) if root is not None else None
    if match is None or root is None or subject is None or sentence.offset(subject) < match.end():
        return []
    return [a for a in sides.of_subject(document, sentence, subject, sentence.offset(root)) if a.kind == "person"]
