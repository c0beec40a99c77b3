"""Agreements told by a verb alone: "agreed to supply", "agreed to buy", with whoever is on the other side."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token as Word

from kg.extraction.agreement_deeds import DEEDS, other_side
from kg.extraction.agreement_doers import doers
from kg.extraction.agreement_parties import Bound, bind
from kg.extraction.agreement_verbs import Act
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.modality import is_ahead, is_denied

_AGREES = ("agreed", "agrees")


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
        others = [
            actor for actor in other_side(document, sentence, deed.lower_, sentence.stop(deed)) if actor not in pledging
        ]
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
    return deed if deed is not None and deed.lower_ in DEEDS and deed.tag_ == "VB" else None


def _kind(deed: Word) -> str:
    return "finance" if deed.lower_ in ("lend", "loan", "reschedule", "refinance", "borrow") else "agreement"
