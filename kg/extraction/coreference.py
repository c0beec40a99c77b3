"""What pronouns and short descriptions point back to: "he", "the minister", "the company", "the two countries"."""

import itertools
import re

from kg.extraction.document import Document, Sentence
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.names import is_name

_REACH = 1500
"""How many characters back a pronoun can point."""
_LETTERHEAD = 5
"""How many paragraphs a letterhead can have."""


def person_before(document: Document, offset: int, pronoun: str = "he") -> Actor | None:
    """Whom "he" or "she" means: whoever spoke last, or else stood first in the sentence before."""
    gender = {"she": "f", "her": "f", "he": "m", "his": "m"}.get(pronoun.lower())
    near = document.sentence_at(offset)
    here = next((m for m in near.mentions if m.tag not in "RHDS"), None)
    if (
        here
        and here.tag == "P"
        and here.actor
        and here.end <= offset
        and _fits(here.actor, gender)
        and leads(document, near, here)
    ):
        return here.actor
    spoken = [
        (at, actor)
        for at, actor in document.speakers
        if at < offset and (actor is None or (actor.kind == "person" and _fits(actor, gender)))
    ]
    named = _last_subject(document, offset, gender)
    if spoken and spoken[-1][1] is None and (named is None or spoken[-1][0] >= named[0]):
        return None
    spoken = [entry for entry in spoken if entry[1] is not None]
    if spoken and (named is None or spoken[-1][0] >= named[0] or offset - spoken[-1][0] < 400):
        return spoken[-1][1]
    return named[1] if named else None


def author(document: Document) -> Actor | None:
    """Whom "I" outside quotations means: the person whom the letterhead of a release names."""
    head = itertools.takewhile(
        lambda p: document.text[p.start : p.end].rstrip()[-1:] not in '.!?"\u201d', document.paragraphs
    )
    end = max((p.end for p in itertools.islice(head, _LETTERHEAD)), default=0)
    return next((m.actor for m in document.mentions("P") if m.end <= end and m.actor is not None), None)


def leads(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Whether a person stands first in a sentence, with nothing but titles before: its subject."""
    before = document.text[sentence.start : mention.start]
    for other in sentence.mentions:
        if other.end <= mention.start:
            before = before.replace(document.text[other.start : other.end], "")
    return not document.quoted(mention.start) and not re.sub(
        r"\b(?:[Tt]he|[Bb]ut|[Aa]nd|[Hh]owever)\b|[\W]|s\b", "", before
    )


def can_be(actor: Actor | None, pronoun: str) -> bool:
    """Whether "he" or "she" can mean an actor, by the gender that a title shows."""
    return actor is not None and _fits(actor, {"she": "f", "he": "m"}.get(pronoun.lower()))


def _fits(actor: Actor, gender: str | None) -> bool:
    return gender is None or actor.gender is None or actor.gender == gender


def _last_subject(document: Document, offset: int, gender: str | None) -> tuple[int, Actor] | None:
    """The first person of the nearest sentence before that names one outside quotations."""
    best: tuple[int, Actor] | None = None
    for sentence in document.sentences:
        if sentence.start >= offset or offset - sentence.end > _REACH:
            continue
        for mention in sentence.mentions:
            if (
                mention.tag == "P"
                and mention.actor
                and mention.end < offset
                and _fits(mention.actor, gender)
                and not document.quoted(mention.start)
            ):
                best = sentence.start, mention.actor
                break
    return best


def thing_before(document: Document, offset: int) -> Actor | None:
    """What "it" means as somebody who speaks or acts: the institution or state that stood first before."""
    best = None
    spoken = [entry for entry in document.speakers if entry[0] < offset and offset - entry[0] < _REACH // 3]
    if spoken and (spoken[-1][1] is None or spoken[-1][1].kind != "person"):
        return spoken[-1][1]
    for sentence in document.sentences:
        if sentence.start >= offset or offset - sentence.end > _REACH // 2:
            continue
        for mention in sentence.mentions:
            if (
                mention.tag == "U"
                and mention.start - sentence.start < 5
                and sentence.end < offset
                and is_name(document, mention)
            ):
                document.registry.promote(mention)
            if mention.tag in "IC" and mention.actor and mention.end < offset:
                best = mention.actor
                break
    return best


def holder_of(document: Document, role: Mention) -> Actor | None:
    """Whom a title without a name means, such as "the minister": the last person of that title before it."""
    noun = (role.head or "").split()[-1]
    held = [m for m in document.mentions("P") if m.actor and noun in m.actor.roles]
    before = [m for m in held if m.start < role.start] or held[:1]
    exact = [m for m in before if m.actor and role.text.lower() in m.actor.roles] or [
        m for m in before if m.actor and (role.head or "") in m.actor.roles
    ]
    if before:
        return (exact or before)[-1].actor
    watches = any(word in role.text.lower() for word in words("offices", "watchdogs"))
    state = _owner(document, role) or document.home
    return document.registry.watchdog(state) if watches and state else None


def _owner(document: Document, role: Mention) -> str | None:
    """The state whose adjective or possessive stands before a title, or that "of" names after it."""
    for mention in document.sentence_at(role.start).mentions:
        before = document.text[mention.end : role.start]
        after = document.text[role.end : mention.start]
        if mention.code and (re.fullmatch(r"(?:['\u2019]s)? ", before) or re.fullmatch(r" of (?:the )?", after)):
            return mention.code
    return None


def both_states(document: Document, offset: int) -> list[Actor]:
    """What "the two countries" means: the two states named last before it, or first in the article."""
    found: list[Actor] = []
    for mention in reversed([m for m in document.mentions("C", "D") if m.start < offset]):
        if mention.actor and mention.actor not in found:
            found.append(mention.actor)
        if len(found) == 2:
            break
    return found[::-1] if len(found) == 2 else []


def in_brackets(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention is an aside in brackets, such as an acronym."""
    before = sentence.text[: mention.start - sentence.start].rstrip()
    return bool(re.search(r"\($", before))
