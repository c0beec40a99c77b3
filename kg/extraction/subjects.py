"""What an agreement is about, in the article's words."""

import re

from kg.extraction import dates
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.gazetteers import places
from kg.extraction.lists import words
from kg.extraction.subject_limits import says_nothing
from kg.extraction.tokens import tokenize

_NAME = "\x01"
"""Stands for each character of a name or date, so that words inside these say nothing."""
_WHOM = rf"(?:,?\s+(?:with|between|among|amongst|by)\s+[^.;]{{2,160}}?{_NAME}(?:\s*\([^)]*\))?)?"
_DONE = (
    rf"(?:,?\s+(?:also |was |were |is |are |has been |have been |which was |be |to be |formally "
    rf"|recently )*(?:signed|reached|concluded|initialled|agreed|struck|announced)"
    rf"(?:\s+(?:today|yesterday|tonight|here|recently|earlier|last|this|week|month|year|on|in|at|late|{_NAME}+))*)?"
)
_WHEN = rf"(?:,?\s+(?:(?:on|in|at|of)\s+)?(?:the\s+)?{_NAME}+)*"
_SAYS = (
    r"on|for|in order to|to|covering|concerning|regarding|about|in relation to|relating to|under which|which|that|in|"
    r"aimed at|aiming to|aiming at|intended to|designed to|meant to|paving the way for|opening the way for"
    r"|opening the way to|"
    r"(?!(?:following|including|involving|during|according|being|having|beginning|starting|ending|meeting|dating"
    r"|shipping|saying|noting|adding|stressing|emphasising|emphasizing|hoping|bringing|making|totalling|worth)\b)"
    r"[a-z]+(?:[^aeiou\W]|[eiouy])ing"
)
_ABOUT = re.compile(
    rf"(?:\s*\([^)]{{2,12}}\))?{_WHEN}{_WHOM}{_DONE}{_WHEN}{_WHOM}{_WHEN},?\s+"
    rf"(?P<word>{_SAYS})\s+(?:how to |(?<=ing )(?:for|out|on) )?"
)
_STOP = re.compile(
    r",? in \x01+ (?=on |today|yesterday|tonight|this |last )"
    r"|,? (?:as well as|and) (?:an?|another|two|three) (?:[\w-]+ ){0,3}(?:agreement|accord|memorandum|treaty"
    r"|protocol|deal|pact|contract)s?\b|,? with (?:the )?[A-Z\x01]|,? (?:at (?=(?:the |an? )?\x01|the (?:end|start"
    r"|time|same)|an? (?:signing |formal |special )?ceremony)|during|between|before|after|following|today|yesterday"
    r"|tonight|tomorrow|as part|as both|as the two|signed|which|who|when|while|but|"
    r"said|says|that|last (?:week|month|year)|this (?:week|month)|in the (?:first|presence|coming)) ?\b|, (?:the|a"
    r"|an) |(?<!\bU\.S)(?<!\b[A-Z])[.;:](?:\s|$)"
    r"|,? with (?:one|two|three|several|some) of "
    r"|,? over (?:an? |the next )(?:[\w-]+[ -]){0,2}(?:period|years|months)\b"
    r"|,? with \d"
    r"|,? on (?:Mon|Tues|Wednes|Thurs|Fri|Sat|Sun)|,? in (?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|\d{4})"
    r"|, [a-z]+ing (?!and\b)|, (?:[A-Z][\w.]+ )?[\w .'\u2019-]{2,45} (?:said|says|told|added|reports|reported)\b"
    r"|, \x01+ (?:said|says|reports|reported)\b|,?[\u201d\"]|,? and the (?:signing|renewal|launch|extension) of"
    r"| (?:was|were|is|are|has|have|will|would) |\n"
)
_JOINTLY = re.compile(
    r"\b(?:collaborat\w+|co-?operat\w+|work\w*|partner\w*|ties|links|relations\w*|together|engag\w+)(?: [\w-]+){0,2}$"
)
"""What stands before "with" where a subject goes on behind it, though a name follows."""
_WITH_NAME = re.compile(r" with (?:the )?[A-Z\x01]$")
_HANGING = re.compile(r"(?:[\s.,;]+(?:in|by|of|for|on|at|to|with|under|from|through|and|or|here)\b)?[\s.,;]*$")
"""What is left hanging where a subject is cut: "aid for Peru, in" before "which"."""
_CLAUSES = ("under which", "that", "which")
_STATES_FIRST = re.compile(r"^(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}[-\u2013])+(?:New |Viet |Saudi )?[A-Z][\w.]*\s+")
_TITLE_ON = re.compile(r"\b(?:on|for|against|[Cc]oncerning|[Rr]elating to)\s+(?:the )?(.+)$")
_TITLE_OF = re.compile(
    r"(.+?)\s+(?:Agreements?|Accords?|Treaty|Protocol|Pact|Convention|Arrangement|Partnership|Memorandum"
    r"|Declaration|Plan|Contract|Compact)\b"
)
_PURPOSE = re.compile(
    r"\s*(?:\([^)]{2,12}\)\s*)?(?:,[^,]{3,80},\s*)?(?:[^.;,]{0,60}?\b(?=(?:will|would|is|aims|covers?|provides?"
    r"|allows?)\b))?"
    r"(?:(?:will|would|also|is designed|is intended|is expected|is set|initially"
    r"|is aimed)\s+)*(?:to\s+)?(?:further\s+)?"
    r"\b(?:covers?|provides? for|provides?|aims to|aims at|aim to|aimed at|establish(?:es)?|creates?"
    r"|outlines?|formali[sz]es?|calls for|sets out|is to|seeks to|"
    r"includes?|facilitates?|strengthens?|strengthen|promotes?|see|sees|pave the way for|paves the way for"
    r"|opens the door for|focus(?:es)? on)\s+"
)


_OTHER_ONE = re.compile(
    r"(?:an?|the|its|their) (?:[\w-]+ ){0,2}(?:[Aa]greement|[Tt]reaty|[Aa]ccord|[Pp]act|[Mm]emorandum)\b"
)


def of_noun(document: Document, sentence: Sentence, noun: Noun) -> str | None:
    """What an agreement is about, where the words found say something."""
    found = _of_noun(document, sentence, noun)
    return None if found is None or says_nothing(found) else found


def _of_noun(document: Document, sentence: Sentence, noun: Noun) -> str | None:
    """What a title says, or "on", "for", "to" behind the noun, or the words of its sort before it, or its purpose."""
    if noun.title is not None:
        said = _of_title(noun.title.text)
        if said:
            return said
    masked, named = _masked(document, sentence, days=True), _masked(document, sentence, days=False)
    found = _ABOUT.match(masked, noun.end - sentence.start)
    word = found["word"] if found else ""
    after = (
        _cut(sentence, named, found.end(), whole=word in _CLAUSES or word.endswith(("to", "ing"))) if found else None
    )
    if found and after is not None and _is_else(sentence, found, after, masked, named):
        after = None
    if after is not None and word not in ("that", "which"):
        return after
    sort = _before(sentence, masked, noun.start - sentence.start) if noun.title is None else None
    if sort or (word and _said_by_others(after)):
        return sort
    return _of_clause(after) or _purpose(sentence, named, noun.end - sentence.start)


def _is_else(sentence: Sentence, found: re.Match[str], after: str, masked: str, named: str) -> bool:
    """Whether what follows a word such as "to" is a date, a name, a noun or another agreement, and no subject."""
    word, start = found["word"], found.end()
    return (
        _OTHER_ONE.match(after) is not None
        or (word == "to" and masked[start] == _NAME)
        or masked[start] != named[start]
        or (word == "in" and sentence.text[start].isupper())
        or (word.endswith("ing") and not _is_clause(sentence, found.start("word")))
    )


def _masked(document: Document, sentence: Sentence, *, days: bool) -> str:
    """The sentence with names blotted out, and dates where asked."""
    spans = [(m.start, m.end) for m in sentence.mentions if m.tag in "PICLRHUD"]
    if days:
        found = dates.find(document.text, sentence.start, sentence.end, document.article.published)
        spans += [(d.start, d.end) for d in found]
    text = list(sentence.text)
    for start, end in spans:
        text[start - sentence.start : end - sentence.start] = _NAME * (end - start)
    return "".join(text)


_SAYING_NOTHING = frozenset(
    {"Joint", "Framework", "Bilateral", "Trilateral", "Implementation", "Implementing", "Cooperation", "Strategic"}
    | {"Comprehensive", "Partnership", "Understanding", "Master", "Interim", "Supplementary", "Additional", "Final"}
)
"""Words of a title that only say of what sort an agreement is."""


def _of_title(title: str) -> str | None:
    """What a proper name says it is about: "Treaty on Water" water, "Fisheries Agreement" fisheries."""
    on = _TITLE_ON.search(title)
    if on:
        return on.group(1)
    kept = _TITLE_OF.match(_STATES_FIRST.sub("", title))
    if kept and places().find(tokenize(kept.group(1)), 0):
        return None  # "Lima Accord", "Lima Peace Accord": where it was made
    return kept.group(1) if kept and kept.group(1) not in _SAYING_NOTHING else None


def _is_clause(sentence: Sentence, start: int) -> bool:
    """Whether a word in "-ing" begins a clause, and is no part of a noun."""
    return sentence.syntax is not None and any(
        w.idx == start and w.tag_ == "VBG" and w.dep_ not in ("amod", "compound") for w in sentence.syntax
    )


def _cut(sentence: Sentence, masked: str, start: int, *, whole: bool = False) -> str | None:
    """What stands from an offset to where the subject ends; ``whole`` clauses keep their verb."""
    stop = _STOP.search(masked, start)
    while (
        whole
        and stop
        and re.match(r" (?:will|would|is|are|has|have) $| with (?!one|two|three|several|some)", stop.group())
        and (not _WITH_NAME.search(stop.group()) or _JOINTLY.search(masked, start, stop.start()))
    ):
        stop = _STOP.search(masked, stop.end())
    about = _HANGING.sub("", sentence.text[start : stop.start() if stop else len(masked)])
    if len(about) < 4 or re.match(
        r"behalf|principle\b|an? [\w-]+ (?:period|term|years?)\b"
        r"|(?:the )?[A-Z]\w+$|\d+$|(?:be|then be|last|this|next)\b"
        r"|the (?:presence|margins?|sidelines?|first time|next|same|last|past)\b"
        r"|an? (?:\w+ )?(?:visit|trip|ceremony|meeting)\b",
        about,
    ):
        return None
    return about


def _said_by_others(clause: str | None) -> bool:
    return (
        clause is not None
        and re.match(r"(?:it|he|she|they|the [\w ]+|[A-Z][\w ]+?) (?:had|has|have|signed|reached|said)\b", clause)
        is not None
    )


_WILL = re.compile(
    r"^(?:(?:will|would|could|can|is expected to|aims? to|seeks? to|is designed to|also|initially|further)\s+)*"
    r"(?:(?:sees?|sets? out|formali[sz]es?|identif(?:y|ies)|outlines?|covers?|includes?|provides? for)\s+)?"
)


def _of_clause(clause: str | None) -> str | None:
    """What a clause after "which" says the agreement does."""
    if clause is None:
        return None
    about = _WILL.sub("", clause, count=1)
    return (
        about
        if len(about) > 8
        and not re.match(r"(?:be|is|was|were|are|has|had|have|could|builds|follows|runs|expires?)\b", about)
        else None
    )


def _purpose(sentence: Sentence, masked: str, end: int) -> str | None:
    """Read "The accord covers X", "the purpose of the accord is to X": X."""
    found = _PURPOSE.match(masked, end)
    about = _cut(sentence, masked, found.end()) if found else None
    return about if about is not None and len(about) > 6 else None


def _before(sentence: Sentence, masked: str, start: int) -> str | None:
    """The words between the article and the noun: "free trade agreement" is about free trade."""
    found = re.search(r"((?:[\w$\u00a3.%'-]+\s+){1,6})$", masked[:start])
    if not found:
        return None
    kept: list[str] = []
    stop = words("agreements", "not_subjects")
    tokens = found.group(1).split()
    for place in range(len(tokens) - 1, -1, -1):
        low = tokens[place].lower()
        if low == "and" and kept and place and tokens[place - 1].lower() not in stop and _NAME not in tokens[place - 1]:
            kept.insert(0, tokens[place])
            continue
        if (
            low in stop
            or low[0].isdigit()
            or low.endswith(("ed", "ly", "'s"))
            or _NAME in low
            or (low.endswith("s") and _is_verb(sentence, found.start(1), low))
        ):
            break
        kept.insert(0, tokens[place])
    while kept and "and" in (kept[0], kept[-1]):
        kept.pop(0 if kept[0] == "and" else -1)
    return " ".join(kept) or None


def _is_verb(sentence: Sentence, start: int, low: str) -> bool:
    return sentence.syntax is not None and any(
        w.lower_ == low and w.tag_.startswith("V") for w in sentence.syntax if w.idx >= start
    )
