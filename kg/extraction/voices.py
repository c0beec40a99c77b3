"""Who speaks where no name stands: unnamed spokesmen, papers and groups, by what the sentences before say."""

import re
from collections.abc import Iterable

from kg.extraction import coreference
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.sentences import Span

_REACH = 700
"""How many characters back "he" can point at somebody unnamed."""
_SENTENCES = 3
"""How many sentences back a common noun can point."""


def person(document: Document, offset: int, pronoun: str) -> Actor | None:
    """Whom "he" or "she" means as a speaker: the body of an unnamed spokesman where it spoke last, else a person."""
    voiced = _last_voice(document, offset)
    if voiced is not None and len(document.voices[voiced]) == 1 and not _named_since(document, voiced, offset):
        return document.voices[voiced][0]
    return _subject_here(document, offset, pronoun) or coreference.person_before(document, offset, pronoun)


def _subject_here(document: Document, offset: int, pronoun: str) -> Actor | None:
    """Whom "he" means in a clause that hangs on another: its subject; else whom the sentence before is about."""
    sentence = document.sentence_at(offset)
    word = next((w for w in sentence.syntax or () if sentence.offset(w) == offset), None)
    clause = word.head if word is not None else None
    if clause is not None and clause.dep_ == "advcl" and clause.head.i < clause.i:
        subject = next((child for child in clause.head.children if child.dep_ == "nsubj"), None)
        mention = sentence.at(sentence.offset(subject)) if subject is not None else None
        if mention is not None and mention.tag == "P" and coreference.can_be(mention.actor, pronoun):
            return mention.actor
    number = document.sentences.index(sentence)
    if number == 0 or not document.text.startswith(pronoun, sentence.start):
        return None
    before = document.sentences[number - 1]
    if any(before.start <= at < before.end for at, _ in document.speakers) or "who" in before.text.split():
        return None
    return next(
        (
            m.actor
            for m in before.mentions
            if m.tag == "P" and coreference.can_be(m.actor, pronoun) and coreference.leads(document, before, m)
        ),
        None,
    )


def many(document: Document, sentence: Sentence, offset: int) -> list[Actor]:
    """Whom "they" means as speakers: the group or the officials that spoke just before."""
    voiced = _last_voice(document, offset)
    number = document.sentences.index(sentence)
    if voiced is None or voiced < document.sentences[max(0, number - 2)].start:
        return []
    spoken = [at for at, _ in document.speakers if voiced < at < offset]
    alone = [at for at in spoken if at not in document.voices]
    return [] if alone else document.voices[voiced]


def _last_voice(document: Document, offset: int) -> int | None:
    return max((at for at in document.voices if at < offset and offset - at < _REACH), default=None)


def _named_since(document: Document, voiced: int, offset: int) -> bool:
    """Whether somebody else spoke or a person was named since an unnamed one spoke."""
    if any(voiced < at < offset and at not in document.voices for at, _ in document.speakers):
        return True
    return any(voiced < m.start < offset and not document.quoted(m.start) for m in document.mentions("P") if m.actor)


def body_before(document: Document, sentence: Sentence, offset: int, noun: str) -> list[Actor]:
    """For whom "a spokesman" or "the report" speaks: whose it was called, or who spoke last."""
    whose = _whose(document, offset, noun)
    if whose is not None:
        return [whose]
    number = document.sentences.index(sentence)
    near = document.sentences[max(0, number - _SENTENCES)].start
    spoken = [actor for at, actor in document.speakers if near <= at < offset]
    if spoken and spoken[-1] is not None and spoken[-1].kind != "person":
        return [spoken[-1]]
    if spoken or noun in words("reporting", "studies"):
        return []
    for earlier in reversed(document.sentences[max(0, number - _SENTENCES) : number]):
        first = next((m for m in earlier.mentions if m.tag in "PICU"), None)
        if first is not None and first.tag == "I" and first.actor and not document.quoted(first.start):
            return [first.actor]
        if first is not None:
            return []
    return []


def _whose(document: Document, offset: int, noun: str) -> Actor | None:
    """The body that a paper or spokesman was called after before: "the Andean Bank's report", "a report by it"."""
    best = None
    for mention in document.mentions("I"):
        if mention.end > offset or mention.actor is None:
            continue
        if re.match(rf"(?:['\u2019]s?)? (?:[a-z]+ ){{0,2}}{noun}\b", document.text[mention.end : mention.end + 40]) or (
            re.search(
                rf"\b{noun} (?:by|from|of|released by|published by|issued by) (?:the )?$",
                document.text[: mention.start][-40:],
            )
        ):
            best = mention.actor
    return best


def state_before(document: Document, sentence: Sentence, offset: int) -> list[Actor]:
    """Whose "a government statement" is: the one state that the words or the two sentences before name."""
    number = document.sentences.index(sentence)
    for earlier in reversed(document.sentences[max(0, number - 2) : number + 1]):
        states = [m for m in earlier.mentions if m.tag in "CD" and m.actor and m.end <= offset]
        if states and states[0].actor and not document.text[earlier.start : states[0].start].strip(" \n"):
            return [states[0].actor]
        if states:
            return list(dict.fromkeys(m.actor for m in states if m.actor)) if len({m.code for m in states}) == 1 else []
    return []


def same_body(document: Document, sentence: Sentence, noun: str, offset: int) -> list[Actor]:
    """Read "the firm": the institution of its kind that spoke last, or the one that the sentences just before name."""
    kinds = {kind for kind, nouns in curated("reporting")["kinds"].items() if noun in nouns}
    number = document.sentences.index(sentence)
    for earlier in reversed(document.sentences[max(0, number - _SENTENCES) : number + 1]) if kinds else ():
        found = {m.actor: m for m in _bodies(earlier.mentions, kinds, offset)}
        spoken = [actor for at, actor in document.speakers if at < offset and actor in found]
        called = [actor for actor in found if actor and noun in actor.name.lower().split()]
        for chosen in (spoken[-1:], list(found), called):
            if len(chosen) == 1 and chosen[0] is not None:
                return [chosen[0]]
        if found:
            return []
    return []


def _bodies(mentions: Iterable[Mention], kinds: set[str], offset: int) -> Iterable[Mention]:
    return (m for m in mentions if m.tag == "I" and m.actor and m.actor.type in kinds and m.end <= offset)


def assembly(document: Document, noun: str, before: Span) -> list[Actor]:
    """Read "The Forum welcomed" in a communique: the gathering of that name, which speaks as a body."""
    if document.text[before.start : before.end].lower() != "the " or not document.text[before.end].isupper():
        return []
    for mention in reversed([m for m in document.mentions("I", "E") if m.end <= before.start]):
        if mention.text.lower().endswith(noun) and " " in mention.text:
            return [mention.actor or document.registry.gathering(mention.text)]
    return []


def together(document: Document, offset: int) -> list[Actor]:
    """For whom "the joint statement" speaks: the group that spoke last."""
    last = max((at for at, who in document.voices.items() if at < offset and len(who) > 1), default=None)
    return document.voices[last] if last is not None else []


_TOGETHER = re.compile(
    r"\b(?:met|meets?|meeting|talks|summit|signed|hosted|hosts|visit(?:s|ed|ing)?|welcomed|received|spoke|between"
    r"|joined|joint|jointly|call|deal|agree(?:d|ment)|memorandum|accord|pact|merge[dr]?|partner(?:ed|ship)?|discussed|discussions|consultations|dialogue|held)\b"
)
_ALL = re.compile(r"(?:[Tt]he|[Bb]oth|[Tt]hese)(?: (?:two|three|four|both))?(?: [a-z]+)? $|(?:[Tt]wo|[Bb]oth) $")


def group(document: Document, sentence: Sentence, start: int, head: int, noun: str) -> list[Actor]:
    """Whom "the leaders", "both sides" mean: the group that spoke last, or those just named together."""
    if noun not in words("reporting", "groups") or not _ALL.fullmatch(document.text[start:head] or "?"):
        return []
    number = document.sentences.index(sentence)
    earlier = [s for s in document.sentences[:number] if s.end < head]
    last = max((at for at, who in document.voices.items() if at < head and len(who) > 1), default=-1)
    for near in reversed(earlier):
        if near.start <= last:
            return document.voices[last]
        found = _pair(document, near, noun)
        if found:
            return found
    return []


def _pair(document: Document, sentence: Sentence, noun: str) -> list[Actor]:
    """Those whom a sentence names together: people for leaders, states for sides."""
    if not _TOGETHER.search(sentence.text):
        return []
    named = [m for m in sentence.mentions if m.actor and not document.quoted(m.start)]
    people = list(dict.fromkeys(m.actor for m in named if m.tag == "P" and m.actor))
    states = list(dict.fromkeys(m.actor for m in named if m.tag in "CD" and m.actor))
    if noun in (kinds := curated("reporting")["pairs"]):
        bodies = list(dict.fromkeys(m.actor for m in named if m.tag == "I" and m.actor and m.actor.type in kinds[noun]))
        return bodies if len(bodies) == 2 else []
    if noun in words("reporting", "states"):
        return states if len(states) == 2 else []
    if len(people) == 2:
        return people
    if 2 <= len(states) <= 4 and not people and re.search(rf"\b{noun} of\b", sentence.text):
        return states  # "the foreign ministers of Peru and Chile met"
    return states if len(states) == 2 and noun in words("reporting", "sides") else []
