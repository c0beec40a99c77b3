"""Agreements told by a verb alone: "agreed to supply", "agreed to buy", with whoever is on the other side."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token as Word

from kg.extraction import actors
from kg.extraction.agreement_deeds import DEEDS, other_side
from kg.extraction.agreement_doers import doers
from kg.extraction.agreement_parties import Bound, bind
from kg.extraction.agreement_verbs import Act
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.modality import is_ahead, is_denied

_AGREES = ("agreed", "agrees")
_WITH = re.compile(r" with (?:the )?")
_TO_WHAT = re.compile(
    r"(?: <[\w.]+>)? (?:to (?!(?:cooperate|co-operate|work|continue|explore|discuss|hold|meet|study|talk|consider)\b)"
    r"|on (?:an?|the terms|the price|the sale) )"
)
"""What is agreed is a thing to do, and not only to talk or work together."""


def pledges(
    document: Document, sentence: Sentence, offices: Sequence[OfficeFound]
) -> Iterator[tuple[Noun, Act, Bound]]:
    """What a sentence says somebody agreed to do for or with somebody else."""
    for word in sentence.syntax or ():
        yield from _with_whom(document, sentence, word, offices)
        deed = _deed(word)
        if deed is None or is_denied(word) or is_ahead(word):
            continue
        start, end = sentence.offset(word), sentence.stop(deed.nbor(-2))
        noun, act = Noun(start, end, word.lower_, _kind(deed)), Act(word, "agree", "signed")
        pledging = doers(document, sentence, noun, act)
        others = [
            actor for actor in other_side(document, sentence, deed.lower_, sentence.stop(deed)) if actor not in pledging
        ]
        bound = bind(document, sentence, [*pledging, *others], offices)
        if others and len(bound.parties) > len(others):
            bound.signers, bound.explicit = [], True
            yield noun, act, bound


def _with_whom(
    document: Document, sentence: Sentence, word: Word, offices: Sequence[OfficeFound]
) -> Iterator[tuple[Noun, Act, Bound]]:
    """What a company has agreed with another: "it has agreed with Acme to a rise in fares"."""
    if word.lower_ not in _AGREES or is_denied(word) or is_ahead(word):
        return
    match = _WITH.match(document.text, sentence.stop(word), sentence.end)
    if match is None:
        return
    mentions, end = actors.listed(document, sentence, match.end())
    others = [a for a in actors.acting(document, mentions, people=False) if a.type == "company"]
    if not others or not _TO_WHAT.match(document.text, end, sentence.end):
        return
    noun, act = Noun(sentence.offset(word), sentence.stop(word), word.lower_, "agreement"), Act(word, "agree", "signed")
    pledging = [a for a in doers(document, sentence, noun, act) if a not in others]
    bound = bind(document, sentence, [*pledging, *others], offices)
    if len(bound.parties) > len(others):
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
    return deed if deed is not None and deed.lower_ in DEEDS and deed.tag_ == "VB" else None


def _kind(deed: Word) -> str:
    return "finance" if deed.lower_ in ("lend", "loan", "reschedule", "refinance", "borrow") else "agreement"
