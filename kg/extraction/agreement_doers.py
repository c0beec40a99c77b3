"""Who does what is done to an agreement: by the syntax, and where that errs by what stands before the verb."""

import re

from spacy.tokens import Token as Word

from kg.extraction import actors
from kg.extraction.agreement_verbs import Act, is_passive
from kg.extraction.agreement_words import Noun, talks_about
from kg.extraction.clauses import governing_verb
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention

_HANGS = ("conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "attr", "ccomp")
_MOVING = words("agreements", "moving")
"""Verbs whose object is moved to sign, or praised for it."""
_HAILING = words("agreements", "hailing")
"""Verbs whose subjects, where they are several, are those that signed."""
_VIA = re.compile(r"\b(?:through|via|including|represented by)\s+(?:its |the |their )?$")
_HELPERS = re.compile(
    r"[\s,)]*(?:(?:have|has|had|will|would|also|both|jointly|recently|just|formally|today|yesterday|on|are|is|to"
    r"|last|this|week|month|year|now|all|each)\b[\s,]*)*"
)
_VERBS_OF_OTHERS = words("agreements", "moving") | words("agreements", "hailing") | {"said", "says", "told", "urged"}
"""Verbs of talks whose subject need not take part in them."""
_LIST_GAP = re.compile(r"[\s,)(]*(?:(?:and|or|the|as well as|of|for|at|from)\b\s*|['\u2019]s?\s*)*\(?")


def doers(document: Document, sentence: Sentence, noun: Noun, act: Act) -> list[Actor]:
    """Who does what is done: the subject of the verb, or whose "signing of" it is."""
    if act.talked and act.verb is None:
        return _talking(document, sentence, noun)
    if act.verb is None:
        return _under(document, sentence, noun)
    if not act.nominal:
        return _without_means(document, sentence, _subject(document, sentence, noun, act.verb))
    start = sentence.start + act.verb.left_edge.idx
    owner = [m for m in sentence.within(start, sentence.offset(act.verb)) if m.tag in "CIDU"]
    if owner:
        return actors.acting(document, owner, people=True)
    clause = act.verb.head
    if clause.lower_ in _HAILING:
        hailed = _subject(document, sentence, noun, clause)
        return hailed if len(hailed) > 1 else []
    if clause.lower_ in ("with", "by", "through") or (clause.lower_ == "of" and clause.head.lower_ == "ceremony"):
        return _subject(document, sentence, noun, clause.head)
    return []


def _talking(document: Document, sentence: Sentence, noun: Noun) -> list[Actor]:
    """Who talks about it, with whom: "A will open negotiations with B on an accord"."""
    talks = talks_about(sentence, noun)
    verb = governing_verb(talks) if talks is not None else None
    if talks is None or verb is None or verb.i > talks.i or verb.lower_ in _VERBS_OF_OTHERS:
        return []
    found = _subject(document, sentence, noun, verb)
    between = document.text[sentence.stop(talks) : noun.start]
    partner = re.match(r" with (?:the )?", between)
    if partner is not None:
        mentions, _ = actors.listed(document, sentence, sentence.stop(talks) + partner.end(), noun.start)
        found += [actor for actor in actors.acting(document, mentions, people=False) if actor not in found]
    return found if len(found) > 1 else []


def _under(document: Document, sentence: Sentence, noun: Noun) -> list[Actor]:
    """Who acts together under it: "Under this accord, A and B will"."""
    before = document.text[max(sentence.start, noun.start - 40) : noun.start]
    if (
        not re.search(r"\b(?:[Uu]nder|[Pp]ursuant to|[Tt]hrough) (?:this|the) (?:[\w-]+ ){0,3}$", before)
        or sentence.syntax is None
    ):
        return []
    root = next((w for w in sentence.syntax if w.dep_ == "ROOT"), None)
    found = _subject(document, sentence, noun, root) if root is not None else []
    return found if len(found) > 1 else []


def _subject(document: Document, sentence: Sentence, noun: Noun, verb: Word) -> list[Actor]:
    here = verb
    for _ in range(5):
        subject = next((child for child in here.children if child.dep_ == "nsubj"), None)
        if subject is not None and subject.lower_ in ("who", "which", "that") and here.dep_ == "relcl":
            return _around(document, sentence, here.head)
        if subject is not None:
            if noun.start <= sentence.offset(subject) < noun.end:
                return []
            found = actors.of_subject(document, sentence, subject, sentence.offset(verb), people=True)
            return found + _joining(document, sentence, here, verb, found)
        if here is verb and is_passive(here):
            return _given(document, sentence, noun, verb)
        made = _made_to(document, sentence, here)
        if made:
            return made
        held = here.dep_ in ("dobj", "pobj") and not here.tag_.startswith("V")
        if here.head is here or not (held or here.dep_ in _HANGS):
            return _leading(document, sentence, here)
        here = here.head
    return []


def _given(document: Document, sentence: Sentence, noun: Noun, verb: Word) -> list[Actor]:
    """To whom an agreement is given in the passive: "Acme was awarded a contract"."""
    subject = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if subject is None or noun.start < sentence.offset(verb) or verb.lower_ not in ("awarded", "granted", "given"):
        return []
    return actors.of_subject(document, sentence, subject, sentence.offset(verb), people=False)


def _made_to(document: Document, sentence: Sentence, verb: Word) -> list[Actor]:
    """Whom another brings to do it: "congratulated A and B for signing", "hosted A and B to sign"."""
    head = verb.head.head if verb.head.dep_ == "prep" else verb.head
    if head.lower_ not in _MOVING or verb.tag_ not in ("VB", "VBG"):
        return []
    whom = next((child for child in head.children if child.dep_ == "dobj" and child.i < verb.i), None)
    if whom is None:
        return []
    start, end = sentence.start + whom.left_edge.idx, sentence.offset(verb)
    return actors.acting(document, sentence.within(start, end), people=True)


def _leading(document: Document, sentence: Sentence, verb: Word) -> list[Actor]:
    """The names right before a verb, where the parse gives it no subject."""
    before = [m for m in sentence.mentions if m.end <= sentence.offset(verb)]
    at = sentence.offset(verb)
    names: list[Mention] = []
    for mention in reversed(before):
        if not (_LIST_GAP if names else _HELPERS).fullmatch(document.text[mention.end : at]):
            break
        names.insert(0, mention)
        at = mention.start
    if verb.tag_ == "VBG":  # "concern about A and B signing", but "flew to A, signing"
        names = names if names and document.text[names[-1].end : sentence.offset(verb)].isspace() else []
    elif verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN", "VB"):
        return []
    return actors.acting(document, names, people=True)


def _joining(document: Document, sentence: Sentence, main: Word, verb: Word, found: list[Actor]) -> list[Actor]:
    """Whom the subject joins in doing it: "A joined B and C in signing"."""
    if main is verb or main.lower_ not in ("joined", "join", "joins", "joining"):
        return []
    partner = next((child for child in main.children if child.dep_ == "dobj"), None)
    if partner is None:
        return []
    start, end = sentence.start + partner.left_edge.idx, sentence.offset(verb)
    return [a for a in actors.acting(document, sentence.within(start, end), people=True) if a not in found]


def _without_means(document: Document, sentence: Sentence, found: list[Actor]) -> list[Actor]:
    """Leave out whom the subject only acts through: "A, through its institute B, signed"."""
    means = {
        id(m.actor)
        for m in sentence.mentions
        if m.actor and _VIA.search(document.text[max(sentence.start, m.start - 20) : m.start])
    }
    return [a for a in found if id(a) not in means] or found


def _around(document: Document, sentence: Sentence, word: Word) -> list[Actor]:
    start, end = sentence.start + word.left_edge.idx, sentence.stop(word)
    return actors.acting(document, [m for m in sentence.mentions if m.end > start and m.start < end + 1], people=True)
