"""Agreements told by a verb alone: "agreed to supply", "agreed to buy", with whoever is on the other side."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token as Word

from kg.extraction import actors
from kg.extraction.agreement_doers import doers
from kg.extraction.agreement_parties import Bound, bind
from kg.extraction.agreement_verbs import Act
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.lists import curated
from kg.extraction.mentions import Actor
from kg.extraction.modality import is_ahead, is_denied

_DEEDS: dict[str, list[str]] = curated("agreements")["deeds"]
"""Deeds of business between two sides, each with the words before the other side: "sell" with "to"."""
_AGREES = ("agreed", "agrees")
_ENDS = re.compile(r"\b(?:which|that|who|after|before|when|while|as|if|under|and|said|says|instead)\b|[;:]|, (?!the\b)")
_PART_OF = re.compile(r"(?: (?!and\b)[a-z0-9-]+){0,5} (?:near|on|of|in|at|for|from|with|by|any|additional)\b")
"""Behind a deed: what is dealt in only has to do with the body named next, "buy a site near Acme"."""
_REACH = 140


def pledges(
    document: Document, sentence: Sentence, offices: Sequence[OfficeFound]
) -> Iterator[tuple[Noun, Act, Bound]]:
    """What a sentence says somebody agreed to do for or with somebody else."""
    for word in sentence.syntax or ():
        deed = _deed(word)
        if deed is None or is_denied(word) or is_ahead(word):
            continue
        start, end = sentence.offset(word), sentence.stop(deed.nbor(-2))
        noun, act = Noun(start, end, word.lower_, _kind(deed)), Act(word, "agree", "signed")
        pledging = doers(document, sentence, noun, act)
        others = [actor for actor in _others(document, sentence, deed) if actor not in pledging]
        bound = bind(document, sentence, [*pledging, *others], offices)
        if others and len(bound.parties) > len(others):
            bound.signers, bound.explicit = [], True
            yield noun, act, bound


def _deed(word: Word) -> Word | None:
    """The deed that is agreed to: "agreed in principle to sell"."""
    if word.lower_ not in _AGREES:
        return None
    following = word.doc[word.i + 1 : word.i + 5]
    if any(other.lower_ in ("not", "never") for other in following):
        return None
    to = next((other for other in following if other.lower_ == "to"), None)
    deed = to.nbor() if to is not None and to.i + 1 < len(word.doc) else None
    return deed if deed is not None and deed.lower_ in _DEEDS and deed.tag_ == "VB" else None


def _kind(deed: Word) -> str:
    return "finance" if deed.lower_ in ("lend", "loan", "reschedule", "refinance", "borrow") else "agreement"


def _others(document: Document, sentence: Sentence, deed: Word) -> list[Actor]:
    """Who stands on the other side: the deed's object, or who follows its preposition."""
    links = _DEEDS[deed.lower_]
    start = sentence.stop(deed)
    stop = _ENDS.search(document.text, start, min(sentence.end, start + _REACH))
    end = stop.start() if stop else min(sentence.end, start + _REACH)
    named = [link for link in links if link != "object"]
    for found in re.finditer(rf"\b(?:{'|'.join(named)})\s+", document.text[start:end]) if named else ():
        if who := _at(document, sentence, start + found.end()):
            return who
    return _at(document, sentence, start + 1) if "object" in links and not _PART_OF.match(document.text, start) else []


def _at(document: Document, sentence: Sentence, start: int) -> list[Actor]:
    """The institutions and states that are named right at an offset."""
    mentions, _ = actors.listed(document, sentence, start)
    return [
        a for a in actors.acting(document, mentions, people=False) if a.kind == "institution" or a.type == "country"
    ]
