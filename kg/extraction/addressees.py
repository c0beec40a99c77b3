"""Whoever is spoken to, and the words of time and place, that stand between a verb and what is said."""

import re

from spacy.tokens import Token as Word

from kg.extraction.cues import Verb
from kg.extraction.document import Sentence

_TIME = (
    r"(?:(?:on |last |this |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|evening"
    r"|morning|afternoon))?|today|yesterday|tonight|"
    r"earlier|later|recently|also|again|last week|this week|last month|here|however|in (?:a|an|the|his|her|its"
    r"|their) [a-z ]{0,30}?"
    r"(?:statement|interview|speech|report|letter|address|release|briefing|message|remarks|testimony|paper"
    r"|commentary)(?: (?:on|to|with|released|issued) [^,]{2,40}?)?|"
    r"at (?:a|an|the) [a-z ]{0,25}?(?:conference|briefing|meeting|hearing|ceremony|dinner|lunch)|"
    r"to (?:reporters|journalists|the press)|in [A-Z]\w+|on (?:his|her) (?:arrival|return)|after (?:the|a|his"
    r"|her|their) (?:meeting|talks))"
)


_WITH = (
    r"with (?:(?:deep|great|grave|serious|profound|much|some|sincere|particular) )?(?:satisfaction|appreciation|concern"
    r"|regret|gratitude|interest|pleasure|alarm|approval|thanks|sadness|pride|dismay|sorrow)(?:,| that"
    r"|(?= the| this| its| their| an? ))"
)


_LEAD = re.compile(rf"(?:\s*,?\s*{_TIME}(?=[\s,.:]|$))*(?:\s+{_WITH})?\s*(?:,\s*)?(?:that\b\s*|:\s*)?")


_ADDRESSEE = re.compile(
    r"\s*(?:[A-Z][\w'\u2019.-]*(?: [A-Z][\w'\u2019.-]*){0,3}|(?:a|an|the|his|her|its"
    r"|their) (?:[\w'\u2019-]+ ){0,4}?(?:conference|audience|meeting|reporters|parliament|committee|forum"
    r"|gathering|crowd|briefing|newspaper|agency|magazine|council|house|students|delegates|interview|hearing"
    r"|seminar|radio|television)|reporters|journalists|delegates|members|parliament|lawmakers|newsmen|them|him"
    r"|her|us|me)(?=[ ,.]|$)"
)


NOTHING = -1
"""Stands for what is said where only an addressee follows the verb."""


def lead(text: str, start: int, end: int) -> int:
    """Where words such as "on Monday that" end, which stand before what is said."""
    found = _LEAD.match(text, start, end)
    return found.end() if found else start


_OF = {
    "accuse": "of",
    "assure": "of",
    "inform": "(?:of|about)",
    "advise": "of",
    "remind": "of",
    "warn": "(?:of|about|against)",
    "brief": "(?:of|about|on)",
}
"""The prepositions behind whoever is told or accused, by the verb."""


def past_addressee(text: str, start: int, end: int, verb: Verb, word: Word, sentence: Sentence) -> int | None:
    """Where what is said begins, behind whoever is spoken to."""
    rest = text[start:end]
    if verb.base in _FOR:
        return _behind_for(rest, start, verb)
    of = _OF.get(verb.base)
    told = re.match(rf"(?:[\w'\u2019.-]+ ){{1,9}}?{of} ", rest) if of else None
    if told and not re.search(r"\bthat\b", told.group()):
        return start + told.end()
    if verb.base in ("accuse", "brief"):
        return None
    if verb.base in ("urge", "ask", "request", "encourage", "advise", "remind", "warn", "call"):
        return _behind_to(rest, start, sentence)
    return _told(text, start, end, word, sentence)


_FOR = frozenset(
    ["thank", "congratulate", "commend", "praise", "applaud", "criticise", "criticize", "condemn", "blame"]
)
"""After these stands whom, and "for" what."""


def _behind_for(rest: str, start: int, verb: Verb) -> int | None:
    """Read "thanked Peru for its help": the help."""
    found = re.search(r"\b(?:for|on|over) (?:his |her |its |their )?", rest)
    person = verb.base in ("thank", "congratulate") or re.match(r"(?:the )?(?:[A-Z]|him|her|them)", rest)
    if not found or not person or found.start() >= 80:
        return None
    return start + found.start() + found.group().index(" ") + 1


def _behind_to(rest: str, start: int, sentence: Sentence) -> int | None:
    """Read "urged Peru to act": to act."""
    found = re.search(r"\b(?:to|that|not to|for) ", rest)
    if not found or found.start() >= 90:
        return None
    if found.group() != "to ":
        return start + found.end()
    return start + found.start() if _infinitive(sentence, start + found.end()) else None


def _told(text: str, start: int, end: int, word: Word, sentence: Sentence) -> int | None:
    """Read "told reporters that the port was old": the port was old."""
    rest = text[start:end]
    found = _ADDRESSEE.match(text, start, end)
    if found and not re.search(r"\w{2,}", text[lead(text, found.end(), end) : end]):
        return NOTHING
    if found:
        return lead(text, found.end(), end)
    that = re.search(r"\bthat ", rest)
    if that and that.start() < 60:
        return start + that.end()
    clause = next((child for child in word.children if child.dep_ in ("ccomp", "xcomp") and child.i > word.i), None)
    return sentence.start + clause.left_edge.idx if clause is not None else None


def _infinitive(sentence: Sentence, offset: int) -> bool:
    """Whether a verb begins at an offset, with at most an adverb before it."""
    words = [w for w in sentence.syntax or () if sentence.offset(w) >= offset][:2]
    return any(w.tag_ == "VB" for w in words)
