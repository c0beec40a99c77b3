"""Visits by their verbs: going, arriving, staying for a purpose."""

import re
from collections.abc import Iterator

from spacy.tokens import Token as Word

from kg.extraction import sides, standing
from kg.extraction.clauses import child, is_finite, preposition_after, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.goals import goals
from kg.extraction.inflection import verbs
from kg.extraction.lists import words
from kg.extraction.mentions import Actor
from kg.extraction.told import visits

_TO = frozenset({"to", "into", "in", "for"})
_LEAVING = frozenset({"left", "leaves", "leave", "leaving"})
_PURPOSE = re.compile(
    r"[^.;]{0,60}?\b(?:delegation|leading|next week|this week|last week|for (?:a|the|talks|meetings|discussions)"
    r"|to (?:meet|attend|sign|discuss|hold|take part|speak))\b"
)


def find(document: Document, sentence: Sentence) -> Iterator[EventFound]:
    """The visits that the verbs of a sentence tell of."""
    for word in sentence.syntax or ():
        low = word.lower_
        if document.quoted(sentence.offset(word)):
            continue
        if low == "visiting" and word.dep_ in ("amod", "nmod", "compound"):
            yield from _visitor(document, sentence, word)
        elif low in ("is", "was", "be", "are", "were"):
            yield from _stayed(document, sentence, word)
        elif word.tag_.startswith("V"):
            link = _link(word)
            if link is not None:
                yield from _visited(document, sentence, word, link)


def _link(verb: Word) -> Word | None:
    """The word that says where a verb of going leads: itself, or a preposition."""
    if verb.lower_ in verbs("events", "visit"):
        return verb
    if verb.lower_ in verbs("events", "lead"):
        sent = child(verb, "dobj")
        away = sent is not None and sent.lower_ in words("events", "delegates")
        return preposition_after(sent, frozenset({"to"}), 6) if sent is not None and away else None
    if verb.lower_ not in verbs("events", "travel"):
        return None
    back = verb.lower_.startswith("return")
    link = preposition_after(verb, frozenset({"from"}) if back else _TO, 4)
    return link if link is not None and (link.lower_ != "for" or verb.lower_ in _LEAVING) else None


def _visited(document: Document, sentence: Sentence, verb: Word, link: Word) -> Iterator[EventFound]:
    """Read "X visited A and B": one visit to each place; a body that is visited receives."""
    where, status, subject = goals(document, sentence, link), standing.of_verb(verb), subject_of(verb)
    if not where or status is None or subject is None:
        return
    who = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    group = subject.lower_ in words("events", "delegates")
    who = [a for a in who if a.kind == "person" or a.type == "country" or group or verb is link]
    who += [a for a in _company(document, sentence, link) if a not in who]
    if who:
        yield from visits(document, sentence, verb, status, who, where)


def _stayed(document: Document, sentence: Sentence, verb: Word) -> Iterator[EventFound]:
    """Read "X will be in A next week to meet Y": a stay with a purpose is a visit."""
    link, subject = child(verb, "prep"), subject_of(verb)
    if link is None or link.lower_ != "in" or subject is None or verb.i > link.i:
        return
    if not _PURPOSE.match(document.text, sentence.stop(link), sentence.end):
        return
    where, status = [a for a in goals(document, sentence, link) if a.kind == "place"], standing.of_verb(verb)
    who = sides.of_subject(document, sentence, subject, sentence.offset(verb)) if where and status else []
    if status and who and all(actor.kind == "person" for actor in who):
        yield from visits(document, sentence, verb, status, who, where)


def _company(document: Document, sentence: Sentence, link: Word) -> list[Actor]:
    """The people with whom somebody goes."""
    beside = preposition_after(link, frozenset({"with", "alongside"}), 8)
    if beside is None or beside.nbor(-1).tag_ in ("NN", "NNS"):
        return []  # "for talks with": whom somebody meets
    return [a for a in sides.follow(document, sentence, beside) if a.kind == "person"]


def _visitor(document: Document, sentence: Sentence, word: Word) -> Iterator[EventFound]:
    """Read "the visiting Peruvian minister, Ana Ruiz"."""
    verb = next((w for w in word.doc[word.i + 1 :] if is_finite(w)), None)
    stop = min(sentence.offset(verb) if verb is not None else sentence.end, sentence.stop(word) + 140)
    guests = [m for m in sentence.mentions if m.tag == "P" and sentence.stop(word) <= m.start < stop]
    if guests and guests[0].actor is not None and child(word, "dobj") is None:
        yield from visits(document, sentence, word, "held", [guests[0].actor], [])
