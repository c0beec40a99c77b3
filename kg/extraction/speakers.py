"""Who speaks: the subject of a reporting verb, by syntax and mentions, with what it points back to."""

import re

from spacy.tokens import Token as Word

from kg.extraction import bodies, coreference, voices
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.names import is_name
from kg.extraction.sentences import Span

_OFFICIALS = words("offices", "officials")
_PAPERS = words("reporting", "papers")
_PRESS = frozenset(
    {"agency", "newspaper", "daily", "network", "station", "magazine", "weekly", "broadcaster", "journal"}
)
_SPOKESPEOPLE = ("spokesman", "spokeswoman", "spokesperson")


def subject_of(word: Word) -> Word | None:
    """The grammatical subject of a verb, through coordination, relative clauses and participles."""
    seen = 0
    verb = word
    while seen < 4:
        subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is not None:
            if subject.text in ("who", "which", "that") and verb.dep_ == "relcl":
                return verb.head
            return subject
        if verb.dep_ == "conj" and verb.tag_ == "VBZ" and verb.head.tag_ == "VBD":
            return None  # "signed a treaty that ends the war and confirms": the treaty's verb
        if (
            verb.dep_ in ("conj", "advcl", "xcomp")
            or (verb.dep_ == "acl" and verb.head.dep_ in ("dobj", "pobj", "attr"))
            or (not verb.tag_.startswith("V") and verb.head is not verb)
        ):
            verb = verb.head
        else:
            return None
        seen += 1
    return None


def actors(document: Document, sentence: Sentence, subject: Word, before: int) -> list[Actor]:
    """Who a subject means; several where names are joined by "and"; none where nobody is identified."""
    for other in subject.children:
        mention = (
            sentence.at(sentence.offset(other)) if other.dep_ == "appos" and subject.tag_ in ("CD", "NN") else None
        )
        if mention is not None and mention.tag == "P" and mention.actor:
            return [mention.actor]
    low = subject.text if subject.text.isupper() and len(subject.text) > 1 else subject.lower_
    offset = sentence.offset(subject)
    if low in ("he", "she"):
        found = voices.person(document, offset, low)
        return [found] if found else []
    if low == "they":
        return voices.many(document, sentence, offset)
    if low == "it":
        thing = coreference.thing_before(document, offset)
        return [thing] if thing else []
    if low in ("we", "i", "you", "who", "that", "this", "which", "these", "those"):
        return []
    start = sentence.start + subject.left_edge.idx
    end = (
        min(max(sentence.stop(subject.right_edge), sentence.stop(subject)), before)
        if before > offset
        else sentence.stop(subject.right_edge)
    )
    return named(document, sentence, start, end, sentence.offset(subject))


def named(document: Document, sentence: Sentence, start: int, end: int, head: int) -> list[Actor]:
    """Whom a noun phrase between two offsets names; ``head`` is the offset of its main noun."""
    inside = [m for m in sentence.mentions if m.end > start and m.start < end]
    noun = re.match(r"\w+", document.text[head:end])
    main = noun.group().lower() if noun else ""
    covering = sentence.at(head)
    if covering is None and main not in _OFFICIALS:  # "steel maker Acme": the name right after the noun
        covering = next((m for m in inside if m.tag in "IUC" and 0 < m.start - head - len(main) <= 2), None)
    gap = r"\w+,? ?(?:(?:the )?\w+\.? )?"
    near = [m for m in inside if covering is not None or re.fullmatch(gap, document.text[head : m.start])]
    people = [m for m in near if m.tag == "P" and m.actor]
    if people:
        return _people(document, people, covering)
    return _unnamed(document, sentence, inside, Span(start, head), main)


def _roles(document: Document, inside: list[Mention], head: int, main: str) -> list[Mention]:
    """The titles of a noun phrase: its main noun or what stands right after it, and those after that."""
    roles = [m for m in inside if m.tag == "R"]
    first = next(
        (
            number
            for number, m in enumerate(roles)
            if m.start <= head < m.end
            or main in _PAPERS
            or re.fullmatch(r"\w+,? (?:the )?", document.text[head : m.start])
        ),
        len(roles),
    )
    return roles[first:]


def _unnamed(document: Document, sentence: Sentence, inside: list[Mention], before: Span, main: str) -> list[Actor]:
    """Whom a noun phrase means that names no person."""
    start, head = before
    covering = sentence.at(head)
    if covering is None and main not in _OFFICIALS:
        covering = next((m for m in inside if m.tag in "IUC" and 0 < m.start - head - len(main) <= 2), None)
    roles = _roles(document, inside, head, main)
    if main in _OFFICIALS or (main in _PAPERS and not roles) or any(m.head in _SPOKESPEOPLE for m in roles):
        return bodies.body(document, sentence, inside, Span(start, head), main)
    if main in words("reporting", "assemblies"):
        return voices.assembly(document, main, Span(start, head))
    if covering is not None and covering.tag in "ICUD" and not (covering.tag == "D" and not main.endswith("s")):
        return _joined(document, inside, covering)
    if main in words("reporting", "groups") | words("reporting", "states"):
        return _group(document, sentence, inside, before, main)
    if roles and (covering is None or covering.tag == "R"):
        return _holders(document, roles)
    return (
        _press(document, sentence, start, head) if main in _PRESS else _meant(document, sentence, inside, before, main)
    )


def _holders(document: Document, roles: list[Mention]) -> list[Actor]:
    """Those who hold one office, or two joined by "and"."""
    joined = len(roles) > 1 and re.fullmatch(r" and (?:the )?", document.text[roles[0].end : roles[1].start])
    holders = [coreference.holder_of(document, role) for role in roles[: 2 if joined else 1]]
    return list(dict.fromkeys(holder for holder in holders if holder))


def _meant(document: Document, sentence: Sentence, inside: list[Mention], before: Span, main: str) -> list[Actor]:
    """Whom a common noun means: "the Chilean government", "the firm"."""
    if main in bodies.GROUPS:
        return bodies.state_of(document, inside, main)
    if main and re.fullmatch(r"(?:the|that) (?:[a-z]+ )?", document.text[before.start : before.end].lower()):
        return voices.same_body(document, sentence, main, before.start)
    return []


def _group(document: Document, sentence: Sentence, inside: list[Mention], before: Span, main: str) -> list[Actor]:
    """Whom a plural means: "Peruvian and Chilean ministers", "G7 leaders", "both sides"."""
    of = document.text[before.end : before.end + len(main) + 4].lower() == f"{main} of "
    named = [m for m in inside if m.tag in "CDI" and m.actor and (of or m.end <= before.end)]
    bodies = list(dict.fromkeys(m.actor for m in named if m.actor))
    if len(bodies) > 1:
        joined = re.search(r"\band\b|-|\u2013", document.text[named[0].end : named[-1].start])
        return bodies if joined and all(m.tag in "CD" for m in named) else []
    if bodies:
        return bodies if named[0].tag == "I" and main not in words("reporting", "states") else []
    return voices.group(document, sentence, before.start, before.end, main)


def _press(document: Document, sentence: Sentence, start: int, head: int) -> list[Actor]:
    """Read "the Anatolia news agency": a medium that its description follows."""
    mention = next((m for m in sentence.within(start, head) if m.tag in "IU"), None)
    if mention is None or not re.fullmatch(r"\s+(?:[a-z]+\s+){0,2}", document.text[mention.end : head]):
        return []
    if mention.tag == "U" and is_name(document, mention):
        document.registry.promote(mention)
    if mention.actor is None:
        return []
    mention.actor.type = "media" if mention.actor.type in (None, "other") else mention.actor.type
    return [mention.actor]


def _people(document: Document, people: list[Mention], covering: Mention | None) -> list[Actor]:
    if len(people) > 1:
        between = document.text[people[0].end : people[1].start]
        if re.search(r"\band\b", between) and not re.search(r"\b(?:who|which|that)\b", between):
            return list(dict.fromkeys(m.actor for m in people if m.actor))
    chosen = covering if covering is not None and covering.tag == "P" and covering.actor else people[0]
    return [chosen.actor] if chosen.actor else []


def _joined(document: Document, inside: list[Mention], covering: Mention) -> list[Actor]:
    if covering.tag == "U" and is_name(document, covering):
        document.registry.promote(covering)
    found = [covering.actor] if covering.actor else []
    for mention in inside:
        between = document.text[covering.end : mention.start]
        if mention.tag in "IC" and mention.actor and re.fullmatch(r",? and (?:the )?", between):
            found.append(mention.actor)
    return found
