"""How an agreement stands, of what kind it is, and when and where it was made."""

import re

from spacy.tokens import Token as Word

from kg.extraction import dates
from kg.extraction.agreement_verbs import Act
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.mentions import Actor, Mention
from kg.extraction.modality import is_ahead, sounds_open
from kg.facts import PartialDate

_FORCE = re.compile(
    r"\b(?:(?:came|comes?|coming|enter(?:s|ed|ing)?|go(?:es|ing)?|went) into (?:force|effect)|took effect"
    r"|takes effect|in force|ratified)\b"
)
_RENEWED = re.compile(r"\b[Rr]enewed\s+(?:[\w-]+\s+){0,2}$")
_ENDED = re.compile(r"\b(?:expired|lapsed|was terminated|was suspended|was cancelled|has ended|collapsed|broke down)\b")
_YEAR_BEFORE = re.compile(r"\b(1[89]\d\d|20\d\d)\s+(?:(?!(?:and|to|of|in|the)\b)[\w-]+\s+){0,3}$")
_OWN_DAY = re.compile(
    r"(?:['\u2019]s?)\s+(?:(?!(?:an?|the|of)\b)[\w-]+\s+){0,2}(?:sign\w+ (?:in \w+ )?of (?:the "
    r"|an? )?(?:[\w-]+\s+){0,3})?$"
)
_SINCE = re.compile(r"(?:since|by|from|until)\b", re.IGNORECASE)
_OF_ELSE = re.compile(
    r"\b(?:expir\w+|due|effective|until|since|valid|dated|beginning|starting|held|announcements?)\b[^,;]{0,12}$"
)
_UNDER = re.compile(
    r"\b(?:part of|[Uu]nder|[Tt]hrough|[Tt]hanks to|line with) (?:the|this|that|its|their) (?:[\w-]+ ){0,2}$"
)
"""Before an agreement under which something else is done, whose day it is: "as part of the accord"."""
_OTHER_ACT = re.compile(
    r"\b(?:which|that|who|whose|where|when|while|after|before|following|since|until|from|would|will|expires?|runs?|if"
    r"|for the|said|says|announced|agreed|held|adopted)\b|;"
)
_FINANCE = re.compile(
    r"\b(?:reschedul\w+|refinanc\w+|debts?|loans?|borrow\w*|lend(?:ing)?|(?<!carbon )credits?|bailout)\b",
    re.IGNORECASE,
)
_TRADED = re.compile(r"(?:to )?(?:sell|buy|acquire|purchase|build|supply|merge)\b")
"""A deal in goods or companies, whatever these do: "sell its lending offices"."""
_NEAR_FINANCE = re.compile(r"\b(?:loan|debt|credit|rescheduling|refinancing|funding|grant|bailout|financing)\s+$")
_STILL_SET = frozenset({"when", "if", "once", "until", "before", "unless"})
_NOT_YET = re.compile(
    r"\b(?:towards?|for|ahead of|before|pending|prior to|until|awaits?|awaiting|delay\w*|postpon\w*|possible"
    r"|planned|proposed|early|efforts?|intentions?|seeks?|urg\w+|hop(?:es?|ed|ing)|"
    r"plans?|will|would|expect\w*|allow|upcoming|forthcoming)\s+(?:[\w-]+\s+){0,3}$"
)
_CERTAIN = frozenset({"sign", "ink", "initial", "ratify", "finalise", "finalize", "enter", "renew", "extend"})
_GLAD = frozenset(
    {"delighted", "pleased", "proud", "honoured", "honored", "happy", "glad", "thrilled", "excited", "privileged"}
)
"""Who feels so "to sign" does sign."""
_HERE = re.compile(r"\bhere\b")
_ELSEWHERE = re.compile(r"\b(?:who|which|whose)\b")
_STAY = re.compile(
    r"\b(?:[Ww]hile|[Dd]uring (?:an?|his|her|their|its|the)(?: [\w-]+){0,3} (?:visit|trip|tour|stay)"
    r"|(?:then )?(?:headed|travelled|traveled|flew|went|travell?ing)"
    r"|(?:a|his|her|their|recent|official|state|day) (?:visit|trip))\s+(?:in|to|of)\s+(?:the )?$"
)


def status(document: Document, sentence: Sentence, noun: Noun, act: Act) -> str:
    """How the agreement stands, by the verb, its helpers and the words around."""
    after = document.text[noun.end : min(sentence.end, noun.end + 60)]
    if not noun.vague and _RENEWED.search(document.text, max(sentence.start, noun.start - 40), noun.start):
        return "in-force"
    told = _told_after(after) if act.base != "sign" else None
    if told is not None:
        return told
    if act.verb is None or act.status is None:
        around = document.text[max(sentence.start, noun.start - 60) : noun.end]
        return act.status or ("negotiating" if sounds_open(around) else "signed")
    return _by_verb(document, sentence, noun, act, act.verb, act.status)


def _told_after(after: str) -> str | None:
    """How the words behind it say that it stands: "the treaty came into force", "the accord expired"."""
    if _FORCE.search(after):
        ahead = re.search(r"\b(?:will|would|must|should|may|yet|before|until|to|needs?)\b", after)
        return "planned" if ahead else "in-force"
    return "ended" if _ENDED.search(after) else None


def _by_verb(document: Document, sentence: Sentence, noun: Noun, act: Act, verb: Word, said: str) -> str:
    """How it stands by the status that a verb says and by the helpers and words around this."""
    if act.nominal and _NOT_YET.search(document.text, sentence.start, sentence.offset(verb)):
        return "planned" if act.base == "sign" else "negotiating"
    if act.talked:
        return said if said == "rejected" else "negotiating"
    if any(c.lower_ in _STILL_SET and c.dep_ in ("advmod", "mark") for c in verb.children):
        return "planned"
    inside = verb.dep_ == "acl" and verb.tag_ == "VBG"  # "will sign an accord establishing a fund and a treaty"
    if said == "signed" and document.text[: sentence.offset(verb)].endswith(("re-", "Re-")):
        said = "in-force"
    if verb.head.lower_ in _GLAD:
        return said
    ahead = not act.nominal and (is_ahead(verb) or (inside and is_ahead(verb.head.head)))
    if said in ("signed", "in-force"):
        return _made(document, sentence, noun, act, said, ahead=ahead)
    return "signed" if said == "ended" and ahead else said


def _made(document: Document, sentence: Sentence, noun: Noun, act: Act, said: str, *, ahead: bool) -> str:
    """How it stands where a verb says that it is made or kept: still to come, only talked about, or so."""
    before = document.text[max(sentence.start, noun.start - 60) : noun.start]
    if ahead:
        return "negotiating" if act.base not in _CERTAIN and sounds_open(before) else "planned"
    return "negotiating" if sounds_open(before[-25:]) else said


def kind(document: Document, noun: Noun, subject: str | None) -> str:
    """Of what kind it is; debts and loans make a finance agreement of an "accord"."""
    if subject is not None and _TRADED.match(subject):
        return noun.kind
    if noun.kind in ("agreement", "contract") and noun.title is None and (
        _NEAR_FINANCE.search(document.text[max(0, noun.start - 14) : noun.start])
        or (subject is not None and noun.kind == "agreement" and _FINANCE.search(subject))
    ):  # fmt: skip
        return "finance"
    return noun.kind


def date(document: Document, sentence: Sentence, noun: Noun, act: Act, *, ahead: bool) -> PartialDate | None:
    """The day of the act: it stands beside the verb or the noun, with no other act between."""
    year = _YEAR_BEFORE.search(document.text, max(sentence.start, noun.start - 50), noun.start)
    if act.verb is None and _UNDER.search(document.text, sentence.start, noun.start):
        return None
    found = dates.find(document.text, sentence.start, sentence.end, document.article.published, ahead=ahead)
    near = [d for d in found if _is_of_act(document, sentence, d.start, d.end, noun, act)]
    near.sort(key=lambda d: (d.date.day is None, d.date.month is None))
    if year and noun.title is None and not (near and near[0].date.month):
        return PartialDate(int(year.group(1)))
    return near[0].date if near else None


def _is_of_act(document: Document, sentence: Sentence, start: int, end: int, noun: Noun, act: Act) -> bool:
    """Whether what stands between two offsets, a day or a place, is of the act."""
    if _SINCE.match(document.text, start) or _OF_ELSE.search(document.text, max(sentence.start, start - 30), start):
        return False
    if end <= noun.start and _OWN_DAY.fullmatch(document.text[end : noun.start]):
        return True
    anchors = [(noun.start, noun.end)]
    if act.verb is not None:
        anchors.insert(0, (sentence.offset(act.verb), sentence.stop(act.verb)))
    elif start < noun.start:
        return False
    return any(_nothing_between(document, sentence, (start, end), anchor, act) for anchor in anchors)


def _nothing_between(
    document: Document, sentence: Sentence, span: tuple[int, int], anchor: tuple[int, int], act: Act
) -> bool:
    low, high = (anchor[1], span[0]) if span[0] >= anchor[1] else (span[1], anchor[0])
    if high - low > 260:
        return False
    between = document.text[low:high]
    if _OTHER_ACT.search(between) or re.search(r"\b(?:by|until|from|since|before|after|for)\s+(?:the )?$", between):
        return False
    finite = ("VBD", "VBZ", "VBP", "MD") if span[0] < anchor[0] else ("VBD", "VBZ", "VBP", "VB", "MD")
    return not any(
        word.tag_ in finite and word != act.verb and word.dep_ not in ("aux", "auxpass")
        for word in sentence.syntax or ()
        if low <= sentence.offset(word) < high and sentence.at(sentence.offset(word)) is None
    )


def place(document: Document, sentence: Sentence, noun: Noun, act: Act) -> Actor | None:
    """Where it is signed: "in X" beside the verb or the noun, the country of a journey, or the city of the dateline."""
    for mention in sentence.mentions:
        if mention.tag not in "LC" or mention.actor is None or mention.actor.type not in ("city", "country", "venue"):
            continue
        before = document.text[max(sentence.start, mention.start - 60) : mention.start]
        if re.search(r"\b(?:in|at) (?:the )?$", before) and mention.tag == "L":
            if _is_of_act(document, sentence, mention.start, mention.end, noun, act) and not _in_name(mention, noun):
                return mention.actor
        elif (
            _STAY.search(before)
            and mention.start < noun.end + 90
            and not _ELSEWHERE.search(before)
            and act.base is not None
            and (mention.tag == "C" or mention.type == "city")
        ):
            return mention.actor
    if act.verb is not None:
        low, high = sorted((sentence.stop(act.verb), min(sentence.end, sentence.stop(act.verb) + 60)))
        if _HERE.search(document.text, low, high):
            return _dateline(document)
    return None


def _in_name(mention: Mention, noun: Noun) -> bool:
    return noun.start <= mention.start < noun.end


def _dateline(document: Document) -> Actor | None:
    """The city that the article is dated from: "LIMA, March 3 -"."""
    first = next((m for m in document.mentions("L") if m.actor and m.actor.type == "city"), None)
    if first is None or not re.match(
        r"[^.\n]{0,40}(?:\s[-\u2013\u2014]|\()", document.text[first.end : first.end + 45]
    ):
        return None
    return first.actor if first.start < 80 and first.text == first.text.upper() else None
