"""Talks by their nouns: "talks with Y", "a meeting between X and Y", "X and Y held talks"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token as Word

from kg.extraction import sides, standing
from kg.extraction.clauses import child, governing_verb, preposition_after, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import EventFound
from kg.extraction.inflection import verbs
from kg.extraction.lists import by_word, words
from kg.extraction.mentions import Actor
from kg.extraction.titles import states_in
from kg.extraction.told import Told, event

COMPONENT = "meetings"
_SIDES = frozenset({"with", "between", "among"})
_BEING = frozenset({"is", "are", "was", "were", "been", "be", "remain", "remained"})
_HELD = frozenset({"held", "begin", "began", "begins", "open", "opened", "opens", "resume", "resumed", "take", "took"})
_SPEAKERS = frozenset({"we", "you"})
_EACH = frozenset({"bilateral", "separate", "individual", "one-on-one"})


def find(document: Document, sentence: Sentence) -> Iterator[EventFound]:
    """The talks that the nouns of a sentence tell of."""
    for word in sentence.syntax or ():
        listed = word.tag_.startswith("NN") and word.lower_ in words("events", "talking")
        if listed and not document.quoted(sentence.offset(word)):
            yield from _talks(document, sentence, word)


def _talks(document: Document, sentence: Sentence, noun: Word) -> Iterator[EventFound]:
    """Read "talks with Y", "a meeting between X and Y", "X-Y talks", "X's meeting with Y"."""
    verb = governing_verb(noun)
    status = standing.of_noun(noun, verb)
    covering = sentence.at(sentence.offset(noun))
    alone = covering is not None and covering.tag == "U" and covering.text.lower() == noun.lower_
    if status is None or (covering is not None and not alone) or _in_general(noun):
        return
    link = _paid(noun, verb) or preposition_after(noun, _SIDES, 12) or _of_group(noun, verb) or _apart_from(noun)
    of_verb = link is not None and link.lower_ == "with" and link.head.i > noun.i and link.head.tag_.startswith("V")
    joined = _joined(document, sentence, noun)
    if joined:
        groups = [joined]
    elif link is None or of_verb:
        groups = [_by_subject(document, sentence, noun, verb)] if verb is not None else []
    else:
        groups = _by_sides(document, sentence, noun, verb, link)
    kind = by_word("events", "nouns").get(noun.lower_, "meeting")
    for group in groups:
        if group and not _dealings(noun, group):
            yield event(document, sentence, noun, Told(COMPONENT, kind, status, group))


_DEALING = frozenset({"discussions", "discussion", "talks", "negotiations", "dialogue", "consultations"})
_TRADING = frozenset({"company", "university", "research", "other", "media", "agency"})


def _dealings(noun: Word, group: list[Actor]) -> bool:
    """Whether houses that do business are only said to be in touch: "the bank is in talks with Acme"."""
    return noun.lower_ in _DEALING and all(a.kind == "institution" and a.type in _TRADING for a in group)


def _paid(noun: Word, verb: Word | None) -> Word | None:
    """The "on" of "paid a call on the minister", "her courtesy call on the minister"."""
    if noun.lower_ not in ("call", "calls") or noun.i + 1 >= len(noun.doc) or noun.nbor(1).lower_ != "on":
        return None
    polite = noun.i > 0 and noun.nbor(-1).lower_ in ("courtesy", "farewell", "introductory")
    paid = verb is not None and verb.lower_ in ("pay", "pays", "paid", "paying", "made", "makes")
    return noun.nbor(1) if (polite or paid) and not noun.doc[min(noun.i + 2, len(noun.doc) - 1)].like_num else None


def _apart_from(noun: Word) -> Word | None:
    """The "between" behind the verb of whose subject the talks are: "the talks will be in Lima between A and B"."""
    top = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if top.dep_ not in ("nsubj", "nsubjpass") or top.head.i < noun.i:
        return None
    if top.head.lower_ not in _BEING | _HELD:
        return None
    return next((w for w in top.head.doc[top.head.i : top.head.i + 10] if w.lower_ == "between"), None)


def _of_group(noun: Word, verb: Word | None) -> Word | None:
    """The "of" of "a meeting of the ministers of A, B and C"; who attends it is another matter."""
    if verb is not None and verb.lower_ in words("events", "attending"):
        return None
    link = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
    group = child(link, "pobj") if link is not None and link.lower_ == "of" else None
    return link if group is not None and group.tag_ == "NNS" and group.lower_ in words("events", "delegates") else None


def _joined(document: Document, sentence: Sentence, noun: Word) -> list[Actor]:
    """The states that a dash joins before a noun: "Peru-Chile talks"."""
    before = document.text[sentence.start + noun.left_edge.idx : sentence.offset(noun)]
    states = states_in(before) if re.search(r"\w[-\u2013]\w", before) else []
    return [document.registry.state(code) for code, _ in states] if len(states) > 1 else []


def _by_sides(document: Document, sentence: Sentence, noun: Word, verb: Word | None, link: Word) -> list[list[Actor]]:
    """The sides that "with" or "between" names, with whose talks they are."""
    theirs = sides.follow(document, sentence, link)
    mine = sides.before(document, sentence, noun)
    subject = subject_of(verb) if verb is not None and link.lower_ in ("with", "on") and not mine else None
    if verb is not None and subject is not None and subject is not noun and subject.lower_ not in _SPEAKERS:
        mine = sides.of_subject(document, sentence, subject, min(sentence.offset(noun), sentence.offset(verb)))
    alone = len({*mine, *theirs}) < 2 and (link.lower_ not in ("with", "on") or any(a.kind == "place" for a in theirs))
    return [] if not theirs or alone else _apart(noun, mine, theirs)


def _in_general(noun: Word) -> bool:
    """Whether a noun names talking in general and no talks held: "importance of dialogue", "a basis for talks"."""
    low = noun.lower_
    named = {"det", "poss", "nummod"} & {w.dep_ for w in noun.children} or noun.head.lower_ in verbs("events", "hold")
    if noun.tag_ == "NN" and not named:
        return True
    purpose = noun.dep_ == "pobj" and noun.head.lower_ in ("for", "of", "to")
    return (
        purpose
        and noun.head.head.tag_ in ("NN", "NNS")
        and noun.head.head.lower_ not in words("events", "spans")
        and low != "summit"
    )


def _by_subject(document: Document, sentence: Sentence, noun: Word, verb: Word) -> list[Actor]:
    """Read "X and Y held talks", "the two countries are in talks", "ministers of X opened a meeting"."""
    subject, determiner = subject_of(verb), child(noun, "det")
    if determiner is not None and determiner.lower_ in ("the", "this", "that", "these", "those"):
        return []  # talks spoken of before
    if subject is None or subject.i > noun.i or subject.lower_ in _SPEAKERS or subject.lower_ == "it":
        return []
    inside = noun.dep_ == "pobj" and noun.head.lower_ == "in" and verb.lower_ in _BEING
    if not inside and not (noun.dep_ == "dobj" and verb.lower_ in verbs("events", "hold")):
        return []
    who = sides.of_subject(document, sentence, subject, sentence.offset(verb))
    return who if len(who) > 1 or subject.lower_ in words("events", "delegates") else []


def _apart(noun: Word, mine: list[Actor], theirs: list[Actor]) -> list[list[Actor]]:
    """The sides of each meeting: one with each where they are bilateral, else one for all."""
    others = [actor for actor in theirs if actor not in mine]
    if mine and len(others) > 1 and {w.lower_ for w in noun.lefts} & _EACH:
        return [[*mine, other] for other in others]
    return [list(dict.fromkeys([*mine, *theirs]))]
