"""What syntax tells about a verb or noun: its subject, the verb that governs it, the prepositions after it."""

from collections.abc import Collection

from spacy.tokens import Token as Word

_CLIMBS = frozenset({"conj", "xcomp", "advcl", "acl", "dobj", "relcl", "prep", "pcomp"})
_NOMINAL = frozenset(
    {
        "dobj",
        "pobj",
        "prep",
        "conj",
        "compound",
        "attr",
        "oprd",
        "agent",
        "appos",
        "nsubjpass",
        "npadvmod",
        "dative",
        "nmod",
    }
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})


def subject_of(verb: Word) -> Word | None:
    """The subject of a verb, its own or that of the verb it hangs on; the noun that a relative clause describes."""
    here = verb
    for _ in range(5):
        subject = next((child for child in here.children if child.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is not None:
            return here.head if subject.lower_ in _RELATIVE and here.dep_ == "relcl" else subject
        if here.dep_ == "acl" and (here.tag_ in ("VBG", "VBN") or here.head.dep_ == "ROOT"):
            return here.head
        infinitive = here.dep_ == "ccomp" and here.tag_ == "VB"
        if here.head is here or not (here.dep_ in _CLIMBS or infinitive):
            return None
        here = here.head
    return None


def governing_verb(noun: Word) -> Word | None:
    """The verb in whose clause a noun stands as an object or after a preposition."""
    here = noun
    for _ in range(6):
        if here.tag_.startswith("V") or here.pos_ == "AUX":
            return here
        if here.head is here or here.dep_ not in _NOMINAL:
            return None
        here = here.head
    return None


def is_finite(word: Word) -> bool:
    """Whether a word is a verb that makes a clause of its own."""
    return word.tag_ in _FINITE


def preposition_after(word: Word, names: Collection[str], reach: int = 14) -> Word | None:
    """The nearest of some prepositions after a word, before the clause ends."""
    for other in word.doc[word.i + 1 : word.i + 1 + reach]:
        if other.lower_ in names:
            return other
        if is_finite(other) or other.lower_ in _RELATIVE or other.text in ";:.\u2013\u2014":
            return None
    return None


def child(word: Word, *dependencies: str) -> Word | None:
    """The first word that hangs on another in one of some ways."""
    return next((other for other in word.children if other.dep_ in dependencies), None)
