"""When and where an event takes place, by what stands in its clause."""

import re

from spacy.tokens import Token as Word

from kg.extraction import dates
from kg.extraction.clauses import governing_verb, is_finite
from kg.extraction.document import Document, Sentence
from kg.extraction.inflection import verbs
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention

_IN = re.compile(
    r"\b(?:in|at|near|outside) (?:the )?(?:(?:[\w-]+ ){0,2}(?:capital|city|town|resort|port)(?: city)?(?: of)?,? )?$"
)
_STAYING = frozenset({"is", "was", "are", "were", "be"})
_TO = re.compile(r"\b(?:to|into|in|at) (?:the )?$")
_OPENING = re.compile(
    r"(?:In \d{4}, )?(?:While |During (?:his|her|their|a) (?:[\w-]+ ){0,2}(?:visit|trip|stay|stop) )?"
    r"(?:(?:Also|And|But|Earlier|Later|Today|Yesterday|Tomorrow|Meeting|Speaking|Gathering|Back|Here|\w+day),? "
    r"(?:today |yesterday |\w+day )?)?(?:[Ii]n|[Aa]t) (?:the )?$"
)
_APART = re.compile(
    r"\b(?:that|which|who|since|until|ahead of|signed|announced|follow(?:ing|ed|s)?|after|before|building on|situation"
    r"|support|war|peace|security(?! (?:advis[eo]rs?|council))"
    r"|interests?|developments?|efforts|conflict|crisis|investments?|stability|democracy|projects?)\b"
)


def when(document: Document, sentence: Sentence, anchor: int, *, ahead: bool) -> dates.Found | None:
    """The date expression that stands nearest to the words of an event, in its own clause."""
    found = dates.find(document.text, sentence.start, sentence.end, document.article.published, ahead=ahead)
    near = [
        d for d in found if _belongs(document.text, d.start, anchor) and not _beyond(document, sentence, d.end, anchor)
    ]
    return min(near, key=lambda d: abs(d.start - anchor), default=None)


_ANOTHER = re.compile(r"\band (?:the|an?|its|his|her|their) (?:[\w-]+ ){0,4}$")
"""Before an event that is told of beside another one: "a round in May and the first talks"."""


def _belongs(text: str, at: int, anchor: int) -> bool:
    """Whether a date stands in the same clause as the event, and is not a background one."""
    between = text[min(at, anchor) : max(at, anchor)]
    if at < anchor and _ANOTHER.search(between):
        return False
    return len(between) < 200 and not re.search(
        r"\b(?:that|which|who|since|until|ahead of|signed|announced|follow(?:ing|s|ed)|after the"
        r"|building on|before the|when|preced(?:ed|ing))\b|;",
        between,
    )


_CLAUSE = re.compile(r"[,;] (?:and|but|while) ")


def _beyond(document: Document, sentence: Sentence, at: int, anchor: int) -> bool:
    """Whether a date stands in a clause before that of the event: "she met Ruiz in May, and Holm visited Lima"."""
    new = _CLAUSE.search(document.text, at, anchor) if at < anchor else None
    if new is None:
        return False
    told = [w for w in sentence.syntax or () if is_finite(w) and w.dep_ not in ("aux", "auxpass")]
    before = [w for w in told if sentence.offset(w) < at]
    between = [w for w in told if new.end() < sentence.offset(w) <= anchor]
    return bool(before) and bool(between)


def where(document: Document, sentence: Sentence, word: Word) -> Actor | None:
    """The city, or else the state or venue, in which the clause of a word puts the event."""
    if word.dep_ in ("nsubj", "nsubjpass") and word.head.i > word.i:
        word = word.head  # "the talks resumed in Lima"
    spots = [
        *_after(document, sentence, word),
        *_opening(document, sentence, word),
        *_on_the_way(document, sentence, word),
    ]
    found = [
        spot
        for mention in spots
        if not seated(document, sentence, mention) and (spot := _spot(document, mention)) is not None
    ]
    return next((a for a in found if a.type == "city"), found[0] if found else None)


def _after(document: Document, sentence: Sentence, word: Word) -> list[Mention]:
    stop = next(
        (sentence.offset(w) for w in word.doc[word.i + 1 :] if is_finite(w) or w.text in ";\u2013\u2014"), sentence.end
    )
    anchor = sentence.stop(word)
    return [
        mention
        for mention in sentence.within(anchor, stop)
        if _IN.search(document.text[max(anchor, mention.start - 50) : mention.start])
        and not _APART.search(document.text[anchor : mention.start])
    ]


def _opening(document: Document, sentence: Sentence, word: Word) -> list[Mention]:
    """A place that opens the sentence: "In Lima, the ministers met"."""
    first = next((m for m in sentence.mentions if m.tag in "LC"), None)
    if first is None or first.start >= sentence.offset(word):
        return []
    return [first] if _OPENING.fullmatch(document.text[sentence.start : first.start]) else []


def _on_the_way(document: Document, sentence: Sentence, word: Word) -> list[Mention]:
    """Where the verb before a noun leads: "flew to Lima for talks"."""
    verb = governing_verb(word) if word.tag_.startswith("NN") else None
    if verb is None or verb.i >= word.i or not (verb.lower_ in verbs("events", "travel") or verb.lower_ in _STAYING):
        return []
    between = sentence.within(sentence.stop(verb), sentence.offset(word))
    return [m for m in between if _TO.search(document.text[max(0, m.start - 10) : m.start])]


_SEATED = re.compile(
    r"\b(?:[Ee]mbass(?:y|ies)|[Cc]onsulates?(?:[- ][Gg]eneral)?|[Cc]onsuls?(?:[- ][Gg]eneral)?"
    r"|[Hh]igh [Cc]ommission(?:er)?|[Mm]issions?|[Oo]ffices?|[Hh]eadquarters|[Hh]eadquartered|[Aa]mbassadors?"
    r"|[Bb]ased|[Rr]epresentatives?|[Bb]ranch(?:es)?"
    r"|[Cc]orrespondents?|[Ee]lections?|[Oo]perations?|[Tt]roops|[Ff]orces|[Vv]iolence|[Ff]ighting|[Rr]efugees"
    r"|[Cc]ompan(?:y|ies)|[Pp]lants?|[Ff]actor(?:y|ies)|[Mm]arkets?|[Bb]orn|[Ll]iving|[Cc]ommunity)"
    r"(?: (?:of|from|for) (?:the )?[^,;.]{2,60}?)? (?:in|at) (?:the )?$"
)


def seated(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Whether a place is where a body sits or something else is, and no event: "the consul of Peru in Lima"."""
    return _SEATED.search(document.text, sentence.start, mention.start) is not None


def _spot(document: Document, mention: Mention) -> Actor | None:
    """The place that a mention stands for."""
    if mention.tag in "LC" and mention.actor is not None:
        return mention.actor if mention.actor.type != "region" else None
    if (building := venue(document, mention)) is not None:
        return building
    before = document.text[max(0, mention.start - 4) : mention.start]
    if mention.tag == "U" and before.endswith("in ") and re.fullmatch(r"[A-Z][a-z]{3,}", mention.text):
        mention.tag, mention.type = "L", "city"
        document.registry.enter(mention, (), 0)
        return mention.actor
    return None


def venue(document: Document, mention: Mention) -> Actor | None:
    """The building that a name is, by its last word."""
    if mention.tag not in "IU" or mention.text.split()[-1] not in words("places", "venues"):
        return None
    return document.registry.venue(mention.text)
