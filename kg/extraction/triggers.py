"""Which sentences can hold a fact that needs their syntax: those with a word of saying, agreeing or meeting."""

import functools
import re
from collections.abc import Iterable

from kg.extraction.inflection import forms
from kg.extraction.lists import by_word, curated
from kg.extraction.mentions import Mention

_ACTS = re.compile(
    r"\b(?:met|meets?|visit(?:s|ed|ing)?|toured|travel(?:s|ed|led|ing|ling)?|arrive[sd]?|flew|went to|goes to"
    r"|attend(?:s|ed|ing)?|address(?:es|ed|ing)?|joined|"
    r"participat(?:e|es|ed|ing)|(?:take|takes|took|taking|taken) part|chair(?:s|ed|ing)?|co-chair(?:s|ed)?"
    r"|spoke|called|telephoned|speaking|delivered|host(?:s|ed)?|hosted by|co-hosted|"
    r"conven(?:e|es|ed)|organi[sz]ed|gathered|represented|delegation|took place|take place|takes place"
    r"|accompanied|joined by|conferr?ed|consulted with|received|welcomed|greeted|phoned"
    r"|gather(?:s|ed|ing)|returned from|headed (?:to|for)"
    r"|landed in|left for|trips?|tour|trip to|tour of|witness(?:ed|es)?|presence of|present at|[Pp]resent"
    r"|attendance|on hand|(?:bring|brings|bringing|brought) together|call(?:s|ing)? on|missions?|invit(?:ed|es"
    r"|ing)|(?:co-)?host(?:ing)?|organi[sz](?:e|es|ing)|(?:lead|head)(?:s|ing)?|discuss(?:ed|es"
    r"|ing)? [^.;]{0,80}with|exchanged views|head of the|chair(?:man|woman)? of the|led)\b",
    re.IGNORECASE,
)
_GATHERS = re.compile(
    r"\b(?:talks|meetings?|summit|conference|forum|seminar|workshop|symposium|congress|dialogue|discussions"
    r"|consultations|ceremony|roundtable|session|assembly|call)\b"
    r"[^.;]{0,160}\b(?:between|held|with|opened|began|begun|attended|hosted|will be|was|were)\b|"
    r"\b(?:h[eo]lds?|holding|had|have|having|conducted|open(?:ed|s)?|beg[aiu]ns?|start(?:s|ed)?|resum(?:e|es|ed"
    r"|ing)|end(?:s|ed)?"
    r"|continu(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|at|in|during|for)\b[^.;]{0,60}\b(?:talks|meetings?|summit"
    r"|conference|forum|seminar|workshop|"
    r"discussions|consultations|dialogue|telephone call|phone call|negotiations|ceremony)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\b[A-Z][\w.]+[-\u2013][A-Z]\w+ (?:[a-z]+ )?(?:talks|summit|meeting|dialogue|negotiations|consultations)\b"
)
_POINTS_BACK = re.compile(r"\b(?:[Tt]he two|[Bb]oth|[Tt]he delegation|signed|concluded)\b")
_MADE = re.compile(
    r"\b(?:sign(?:ed|ing)|between|conclud(?:ed|ing)|reached|ratified|initialled|negotiat(?:ed|ing)|with)\b"
)
_MAKING = (
    r"between|with|force|effect|today['\u2019]s|yesterday['\u2019]s|signing|signature|signatories|under"
    r"|talks|negotiations|part(?:y|ies) to|set(?:s|ting)? up|ratification"
)
_NO_VERB = "".join(
    rf"(?<!\b{word} )"
    for word in [
        "the",
        "a",
        "an",
        "of",
        "its",
        "their",
        "our",
        "his",
        "her",
        "for",
        "in",
        "to",
        "will",
        "would",
        "could",
        "should",
        "may",
        "might",
        "must",
        "can",
        "not",
        "this",
        "that",
        "any",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
    ]
)


@functools.cache
def _says() -> re.Pattern[str]:
    """Forms that report; bare base forms seldom do."""
    reporting = curated("reporting")
    verbs = {*reporting["clause"], *reporting["object"], *reporting["particle"]}
    listed = {form for verb in verbs for form, kind in forms(verb).items() if kind != "base"} | {
        "say",
        "believe",
        "highlight",
        "according",
        "According",
        "to announce",
        "to say",
        "to thank",
        "to stress",
        *(phrase for phrases in reporting["light"].values() for phrase in phrases),
    }
    return re.compile(rf"{_NO_VERB}\b(?:{'|'.join(sorted(listed, key=len, reverse=True))})\b")


@functools.cache
def _voices() -> re.Pattern[str]:
    """Pronouns, and nouns for those who speak without a name."""
    reporting = curated("reporting")
    nouns = {*reporting["unnamed"], *reporting["papers"], *reporting["groups"], *reporting["states"]}
    nouns.update(noun for listed in reporting["kinds"].values() for noun in listed)
    return re.compile(rf"\b(?:he|she|it|they|{'|'.join(sorted(nouns, key=len, reverse=True))})\b", re.IGNORECASE)


@functools.cache
def _agrees() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words for agreements, and what is done with them."""
    agreements = curated("agreements")
    nouns = {noun.split()[-1] for noun in by_word("agreements", "nouns")} | {"ceasefire"}
    made = {form for verbs in agreements["verbs"].values() for verb in verbs for form in forms(verb)}
    made |= {form for phrases in agreements["particles"].values() for p in phrases for form in forms(p.split()[0])}
    return (
        re.compile(rf"\b(?:memoranda?|{'|'.join(sorted(nouns, key=len, reverse=True))})s?\b", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(sorted(made, key=len, reverse=True))}|{_MAKING})\b", re.IGNORECASE),
    )


@functools.cache
def _agrees_to() -> re.Pattern[str]:
    """What a sentence says that somebody agreed to do for another."""
    return re.compile(rf"\bagree[ds] (?:[\w-]+ ){{0,2}}to (?:{'|'.join(curated('agreements')['deeds'])})\b")


def tells_agreement(sentence: str, mentions: Iterable[Mention]) -> bool:
    """Whether a sentence of somebody's own words speaks of an agreement made and of somebody who made it."""
    parties = {mention.tag for mention in mentions} & set("ICDPU")
    return bool(parties and _MADE.search(sentence) and _agrees()[0].search(sentence))


def can_hold_fact(sentence: str, mentions: Iterable[Mention]) -> bool:
    """Whether a sentence has somebody in it and a word that an agreement, event or statement turns on."""
    tags = {mention.tag for mention in mentions}
    acts = bool(tags & set("PICUERA"))
    if "E" in tags or _JOINED.search(sentence):
        return True
    if (acts or _voices().search(sentence)) and _says().search(sentence):
        return True
    if not acts and not tags & set("DL"):
        return bool(_POINTS_BACK.search(sentence) and _agrees()[0].search(sentence))
    noun, made = _agrees()
    return bool(
        _agrees_to().search(sentence)
        or (noun.search(sentence) and made.search(sentence))
        or _ACTS.search(sentence)
        or _GATHERS.search(sentence)
    )
