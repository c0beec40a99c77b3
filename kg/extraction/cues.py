"""Reporting verbs in a sentence: which word reports, in what way, and what it takes after it."""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token as Word

from kg.extraction.inflection import forms
from kg.extraction.lists import curated, words


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb by its base form."""

    base: str
    form: str

    @property
    def takes_clause(self) -> bool:
        """Whether a clause follows: "said that"."""
        return self.base in words("reporting", "clause")

    @property
    def takes_object(self) -> bool:
        """Whether a noun phrase is what is said: "welcomed the decision"."""
        return self.base in words("reporting", "object")

    @property
    def particles(self) -> tuple[str, ...]:
        """Particles with which it reports: "called for"."""
        reporting = curated("reporting")
        return tuple(reporting["particle"].get(self.base, ()) or reporting["light"].get(self.base, ()))

    @property
    def addresses(self) -> bool:
        """Whether whoever is spoken to can stand between verb and content: "thanked Peru for"."""
        return self.base in words("reporting", "addressed")


@functools.cache
def reporting_verbs() -> dict[str, Verb]:
    """Every form of every reporting verb."""
    bases = words("reporting", "clause", "object") | curated("reporting")["particle"].keys()
    bases |= curated("reporting")["light"].keys()
    return {form: Verb(base, kind) for base in sorted(bases) for form, kind in forms(base).items()}


@functools.cache
def cue_pattern() -> re.Pattern[str]:
    """Any form that can stand beside a quotation."""
    listed = sorted(
        (
            form
            for form, verb in reporting_verbs().items()
            if (verb.takes_clause and verb.form != "base") or form in ("say", "add")
        ),
        key=len,
        reverse=True,
    )
    return re.compile(rf"\b(?:{'|'.join(listed)})\b")


def cue_words(syntax: Iterable[Word]) -> list[tuple[Word, Verb]]:
    """The words of a sentence that report somebody's words: finite, not denied, not yet to come."""
    found = []
    for word in syntax:
        verb = reporting_verbs().get(word.lower_)
        if verb and word.tag_.startswith("V") and _reports(word, verb):
            found.append((word, verb))
    return found


def _reports(word: Word, verb: Verb) -> bool:
    children = {child.dep_: child for child in word.children}
    auxiliaries = {child.lower_ for child in word.children if child.dep_ in ("aux", "auxpass")}
    if word.tag_ == "VB" and auxiliaries == {"to"} and word.head.lower_ in _GLAD:
        return True
    if "neg" in children or auxiliaries & _UNREAL or "auxpass" in children or "nsubjpass" in children:
        return False
    if verb.form == "base" and word.tag_ == "VB":
        return False
    if word.tag_ == "VBG" and not auxiliaries & {"is", "are", "was", "were", "'s", "been"}:
        if word.head.dep_ == "relcl":
            return False
        said = word.head.lower_ in reporting_verbs() or word.head.lower_ in _SPEAKING
        return word.dep_ in ("advcl", "acl", "conj") and (
            verb.base in _PARTICIPLES or (verb.base in _WITH_SPEECH and said and word.dep_ != "acl")
        )
    return not (word.tag_ == "VBN" and not auxiliaries and word.dep_ in ("acl", "amod", "advcl", "nmod"))


_GLAD = frozenset(
    [
        "pleased",
        "proud",
        "delighted",
        "happy",
        "honoured",
        "honored",
        "glad",
        "thrilled",
        "excited",
        "went",
        "wishes",
        "wish",
        "wished",
        "likes",
        "keen",
        "quick",
    ]
)
"""After these an infinitive reports: "is pleased to announce", "went on to say"."""
_SPEAKING = frozenset({"spoke", "speaks", "wrote", "met", "opened", "addressed", "concluded", "responded", "replied"})
_WITH_SPEECH = frozenset(
    [
        "express",
        "reiterate",
        "underline",
        "underscore",
        "thank",
        "praise",
        "point",
        "urge",
        "insist",
        "argue",
        "claim",
        "confirm",
        "recall",
        "reaffirm",
        "declare",
        "announce",
        "explain",
        "acknowledge",
        "describe",
        "criticise",
        "criticize",
        "condemn",
        "call",
        "suggest",
    ]
)
_UNREAL = frozenset(
    {"will", "would", "could", "can", "may", "might", "should", "shall", "must", "'ll", "to", "wo", "ca"}
)
_PARTICIPLES = frozenset(
    {
        "recognise",
        "recognize",
        "add",
        "say",
        "note",
        "stress",
        "emphasize",
        "emphasise",
        "highlight",
        "urge",
        "warn",
        "welcome",
    }
)
