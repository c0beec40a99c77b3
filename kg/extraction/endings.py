"""Where what somebody says ends: at another verb of the same speaker, or with the sentence."""

import re

from spacy.tokens import Token as Word

from kg.extraction.cues import Verb
from kg.extraction.document import Sentence


def end_of(sentence: Sentence, word: Word, verb: Verb, later: list[tuple[Word, Verb]]) -> int:
    """Where what follows the verb ends: at a verb coordinated with it, or with the sentence."""
    for other, cue in later:
        hangs = other.head == word and (other.dep_ == "conj" or (other.dep_ == "advcl" and other.tag_ == "VBG"))
        if hangs or goes_on(sentence, other, cue):
            return _stop_before(sentence, other)
    if not verb.takes_clause or any(child.dep_ == "dobj" for child in word.children):
        act = next((c for c in word.children if c.dep_ == "conj" and c.tag_ == word.tag_ and c.i > word.i), None)
        if act is not None:
            return _stop_before(sentence, act)
    return sentence.end


def _stop_before(sentence: Sentence, verb: Word) -> int:
    """Where a clause ends that another follows: before its subject and whatever joins the two."""
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    first = subject.left_edge if subject is not None and subject.i < verb.i else verb
    before = sentence.text[: first.idx].rstrip()
    return sentence.start + len(re.sub(r"(?:[\s,;]*\b(?:and|but|while|also|has|have|had|then|further))*$", "", before))


_JOINS = re.compile(r"[,\s](?:and|but)(?: (?:also|has|have|had|then|further|has also))* $")


def goes_on(sentence: Sentence, word: Word, verb: Verb) -> bool:
    """Whether a verb without a subject goes on what somebody just said: "and added that"."""
    return (
        verb.base in _GOING_ON
        and word.tag_ in ("VBD", "VBZ", "VBP", "VBN")
        and not any(child.dep_ == "nsubj" for child in word.children)
        and sentence.text[word.idx + len(word) :].startswith(" that ")
        and bool(_JOINS.search(sentence.text[: word.idx]))
    )


_GOING_ON = frozenset({"say", "add", "state", "stress", "note", "warn", "argue", "explain", "emphasise", "emphasize"})
