"""What is done to an agreement: the verb it is object or passive subject of, or a noun such as "the signing of"."""

from dataclasses import dataclass

from spacy.tokens import Token as Word

from kg.extraction.inflection import lemmas
from kg.extraction.lists import curated

_LISTS = curated("agreements")
_VERBS = {
    form: (verb, status)
    for status, verbs in _LISTS["verbs"].items()
    for form, verb in lemmas(verbs).items()
}  # fmt: skip
_WITH_PARTICLE = {
    (form, particle): (verb, status)
    for status, phrases in _LISTS["particles"].items()
    for verb, particle in (phrase.split() for phrase in phrases)
    for form in lemmas([verb])
}
_NOMINAL = {noun: (verb, status) for status, pairs in _LISTS["nominal"].items() for noun, verb in pairs.items()}
_TALKS = frozenset(_LISTS["talks"])
_MEMBERS = frozenset({"party", "parties", "signatory", "signatories"})
_HAVING = frozenset({"has", "have", "had", "having"})
_OBJECTS = ("dobj", "nsubjpass", "attr", "oprd", "dative")
BROKERING = frozenset({"broker", "mediate", "facilitate"})
"""Base forms whose subject stands between the parties and is none itself."""
SIGNING = frozenset({"sign", "ink", "initial", "cosign", "conclude", "accede", "ratify", "enter", "countersign"})
"""Base forms that say by themselves that their subject binds itself, so that one party is enough."""


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to an agreement; all parts are absent where nothing is."""

    verb: Word | None = None
    base: str | None = None
    status: str | None = None
    nominal: bool = False
    talked: bool = False
    """Whether the verb takes talks or plans for the agreement as its object, not the agreement itself."""


def governor(word: Word) -> Act:
    """The act that an agreement's noun is the object of."""
    here, talked = word, False
    for _ in range(5):
        head = here.head
        if head is here:
            break
        if here.dep_ == "prep":
            here = head
            continue
        if here.dep_ == "pobj":
            noun = _past_asides(head.head)
            act = _of_particle(here, head, talked=talked) or _of_nominal(head, noun)
            if act is None and not noun.tag_.startswith(("V", "A", "I", "R")) and _passes(head, noun):
                talked = talked or noun.lower_ in _TALKS
                here = noun
                continue
        else:
            act = _of_verb(here, head, talked=talked)
        if act is not None:
            return act
        if here.dep_ not in ("conj", "compound", "nmod", "appos", "npadvmod") or head.tag_.startswith("V"):
            break
        here = head
    return (
        _of_clause(word)
        or _behind(word)
        or _nominal_before(word)
        or (Act(status="negotiating", talked=True) if talked else Act())
    )


def _of_verb(here: Word, head: Word, *, talked: bool) -> Act | None:
    if not head.tag_.startswith("V") and not (head.tag_.startswith("NN") and head.lower_ in ("signs", "inks")):
        return None
    if here.dep_ == "dobj" and head.lower_ in _HAVING:
        return Act(head, "have", "signed", talked=talked)
    set_up = head.lower_ in ("set", "sets", "setting") and any(c.lower_ == "up" for c in head.children)
    known = ("establish", "signed") if set_up else _VERBS.get(head.lower_)
    if known is None or not (here.dep_ in (*_OBJECTS, "conj") or (here.dep_ == "nsubj" and head.tag_ == "VBN")):
        return None
    about = head.dep_ == "pcomp" and head.head.head.lower_ in _TALKS  # "talks on signing an accord"
    return Act(head, known[0], known[1], talked=talked or about)


def _of_particle(here: Word, preposition: Word, *, talked: bool) -> Act | None:
    verb = preposition.head
    if preposition.lower_ == "to" and verb.lower_ in _MEMBERS and verb.dep_ == "attr":
        return Act(verb.head, "accede", "in-force", talked=talked)
    if verb.dep_ == "prep":
        preposition, verb = verb, verb.head
    known = _WITH_PARTICLE.get((verb.lower_, preposition.lower_))
    if known is None and verb.tag_.startswith("V") and here.dep_ == "pobj":
        known = _WITH_PARTICLE.get((verb.lower_, here.head.lower_))
    return Act(verb, *known, talked=talked) if known else None


def _of_nominal(preposition: Word, noun: Word) -> Act | None:
    known = _NOMINAL.get(noun.lower_) if preposition.lower_ == "of" else None
    return Act(noun, *known, nominal=True) if known else None


def _past_asides(noun: Word) -> Word:
    """The noun that "of" belongs to: of "the signing today in Lima of the accord", the signing."""
    here = noun
    for _ in range(3):
        if here.lower_ in _NOMINAL or here.head is here:
            return here
        if here.dep_ not in ("npadvmod", "pobj", "prep", "poss"):
            return noun
        here = here.head
    return here if here.lower_ in _NOMINAL else noun


def _passes(preposition: Word, noun: Word) -> bool:
    """Whether what is done to "a number of accords", "plans for a treaty" is done to these."""
    return preposition.lower_ == "of" or (
        noun.lower_ in _TALKS and preposition.lower_ in ("for", "on", "about", "over", "towards", "toward", "to")
    )


def _of_clause(word: Word) -> Act | None:
    """The verb of a clause that describes the noun: "an accord signed in", "the treaty that they reached"."""
    for child in word.children:
        known = _VERBS.get(child.lower_)
        if known and child.dep_ in ("acl", "relcl") and child.tag_ in ("VBN", "VBD"):
            return Act(child, *known)
        if known and child.dep_ == "relcl" and any(c.dep_ in ("nsubjpass", "dobj") for c in child.children):
            return Act(child, *known)
    return None


def _nominal_before(word: Word) -> Act | None:
    """Read "the signing today of the accord", where the parse hangs "of" elsewhere."""
    at = word.i - 1
    while at >= 0 and word.i - at < 12 and word.doc[at].lower_ != "of":
        if word.doc[at].tag_.startswith("V") and word.doc[at].tag_ != "VBN":
            return None
        at -= 1
    for token in reversed(word.doc[max(0, at - 5) : max(0, at)]):
        known = _NOMINAL.get(token.lower_)
        if known:
            return Act(token, *known, nominal=True)
        if token.tag_.startswith("V"):
            return None
    return None


def _behind(word: Word) -> Act | None:
    """A participle right behind the noun, where the parse hangs it elsewhere: "an accord (ABC) signed"."""
    following = word.doc[word.i + 1 : word.i + 12]
    depth = 0
    for token in following:
        depth += (token.text == "(") - (token.text == ")")
        if depth or token.text in (")", ",", "-", "Understanding", "of", "Cooperation", "Intent"):
            continue
        known = _VERBS.get(token.lower_)
        after = word.doc[token.i + 1] if token.i + 1 < len(word.doc) else None
        bare = (
            after is None
            or after.tag_ not in ("DT", "PRP$", "JJ", "NN", "NNS", "CD", "PRP")
            or after.lower_ in ("this", "last")
        )
        return Act(token, *known) if known and token.tag_ in ("VBN", "VBD") and bare else None
    return None


def is_passive(verb: Word) -> bool:
    """Whether a verb's subject is what it is done to."""
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    behind = verb.tag_ in ("VBN", "VBD") and not any(c.dep_ in ("nsubj", "aux", "dobj") for c in verb.children)
    return behind and (verb.dep_ == "acl" or verb.head.dep_ != "aux")
