"""Visits by their nouns: "X's visit to A", "a trip to A by X", "during a tour of A"."""

from collections.abc import Iterator

from spacy.tokens import Token as Word

from kg.extraction import sides, standing
from kg.extraction.clauses import child, governing_verb, is_finite, preposition_after, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.goals import goals
from kg.extraction.lists import words
from kg.extraction.mentions import Actor
from kg.extraction.told import visits


def find(document: Document, sentence: Sentence) -> Iterator[EventFound]:
    """The visits that the nouns of a sentence tell of."""
    for noun in sentence.syntax or ():
        listed = noun.tag_.startswith("NN") and noun.lower_ in words("events", "journeys")
        status = standing.of_noun(noun, governing_verb(noun)) if listed else None
        if status is None or document.quoted(sentence.offset(noun)):
            continue
        link = _before_verb(noun, "to")
        where = goals(document, sentence, link) if link is not None else []
        who = _visitors(document, sentence, noun, where)
        if who and (where or any(actor.kind == "person" for actor in who)):
            yield from visits(document, sentence, noun, status, who, where)


def _visitors(document: Document, sentence: Sentence, noun: Word, where: list[Actor]) -> list[Actor]:
    """Whose visit it is: named before it, after "by", "of" or "from", or else who does something on it."""
    who = sides.before(document, sentence, noun)
    for name in ("by", "of", "from"):
        link = _before_verb(noun, name)
        whose = link is not None and (name == "by" or link.head is noun or link.i < noun.i + 3)
        if not who and link is not None and whose and sentence.at(sentence.offset(link)) is None:
            who = sides.follow(document, sentence, link)
    here = noun.i + 1 < len(noun.doc) and noun.nbor(1).lower_ == "here"
    return who if who or not (where or here) else _acting_there(document, sentence, noun)


def _acting_there(document: Document, sentence: Sentence, noun: Word) -> list[Actor]:
    """Who does what is done on a visit: the subject of the clause, or whom a passive names after "by"."""
    verb = governing_verb(noun)
    subject = subject_of(verb) if verb is not None and verb is not noun else None
    if verb is None or subject is None or subject is noun:
        return []
    agent = preposition_after(verb, frozenset({"by"}), 5) if child(verb, "nsubjpass") is not None else None
    if agent is not None and agent.i < noun.i:
        return [a for a in sides.follow(document, sentence, agent) if a.kind == "person"]
    who = sides.of_subject(document, sentence, subject, sentence.end)
    return [a for a in who if a.kind == "person" or subject.lower_ in words("events", "delegates")]


def _before_verb(noun: Word, name: str) -> Word | None:
    for other in noun.doc[noun.i + 1 : noun.i + 14]:
        if other.lower_ == name:
            return other
        if is_finite(other) or other.text in ";:." or other.tag_ == "VBG":
            return None
    return None
