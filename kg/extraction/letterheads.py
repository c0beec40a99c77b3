"""Offices outside running sentences: letterheads, letters after names, ranks, holders named later."""

import re
from collections.abc import Iterator

from kg.extraction import coreference
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.lists import words
from kg.extraction.office_patterns import LETTERHEAD, LONE
from kg.extraction.office_ties import state_of_office
from kg.extraction.role_complements import normal
from kg.extraction.sentences import Span
from kg.extraction.sketch import Sketch, tag

_SUFFIX_OFFICES = words("offices", "suffix_offices")

COMPONENT = "letterheads"


def letterhead(document: Document) -> Iterator[OfficeFound]:
    """The head of a release: a title on one line and a name on the next, or both on one line."""
    mentions, end = [], 0
    for sentence in document.sentences[:8]:
        if sentence.end - sentence.start > 160 or (sentence.text.endswith(".") and sentence.text[-2:].islower()):
            break
        mentions += sentence.mentions
        end = sentence.end
    sketch = Sketch(document.text, 0, end, mentions)
    for match in LETTERHEAD.finditer(sketch.text):
        role = sketch.mention(match, "role") or sketch.mention(match, "role2")
        person = sketch.mention(match, "person") or sketch.mention(match, "person2")
        owner = sketch.mention(match, "owner2")
        if (
            role
            and person
            and person.actor
            and (document.text[person.end : role.start].strip() == "" or "person2" in match.groupdict())
        ):
            person.actor.roles += [role.text.lower(), role.head or "", (role.head or "").split()[-1]]
            country = owner.code if owner else state_of_office(document, document.sentences[0], role, None)
            yield OfficeFound(
                spans=[Span(min(person.start, role.start), max(person.end, role.end))],
                component=COMPONENT,
                role=normal(role.text),
                person=person.actor,
                country=country,
            )


def introduced(document: Document, sentence: Sentence, sketch: Sketch) -> Iterator[OfficeFound]:
    """Read "The energy minister says ... Ana Ruiz says": a title first, the name at the head of the next sentence."""
    match = LONE.match(sketch.text)
    role = sketch.mention(match, "role") if match else None
    number = document.sentences.index(sentence)
    if role is None or any(m.tag == "P" for m in sentence.mentions) or number + 1 >= len(document.sentences):
        return
    following = document.sentences[number + 1]
    lead = following.mentions[0] if following.mentions else None
    if (
        lead is None
        or lead.tag != "P"
        or lead.start - following.start > 2
        or lead.actor is None
        or lead.actor.roles
        or " " not in lead.text
    ):
        return
    if any(m.actor is lead.actor and m.start < lead.start for m in document.mentions("P")) or coreference.holder_of(
        document, role
    ):
        return
    owner = next((m for m in sentence.mentions if m.tag in "CD" and m.end <= role.start), None)
    lead.actor.roles += [role.text.lower(), role.head or "", (role.head or "").split()[-1]]
    yield OfficeFound(
        spans=[Span(sentence.start, sentence.end), Span(following.start, following.end)],
        component=COMPONENT,
        role=normal(role.text),
        person=lead.actor,
        country=owner.code if owner else state_of_office(document, sentence, role, None),
        status=role.status,
    )


def by_suffix(document: Document, sketch: Sketch) -> Iterator[OfficeFound]:
    """Read "Ana Ruiz MP"."""
    for match in re.finditer(rf"{tag('person', 'P')},? {tag('suffix', 'S')}", sketch.text):
        person, suffix = sketch.mention(match, "person"), sketch.mention(match, "suffix")
        if person and suffix and person.actor and suffix.text in _SUFFIX_OFFICES:
            yield OfficeFound(
                spans=[Span(person.start, suffix.end)],
                component=COMPONENT,
                role=suffix.text,
                person=person.actor,
                country=document.home,
            )


def by_rank(sketch: Sketch) -> Iterator[OfficeFound]:
    """Read "General Idris Bello": a rank is an office where no other title is given."""
    for match in re.finditer(
        rf"(?P<title><[RP]\d+>(?: ?(?:of|for) (?:the )?<[A-Z]\d+>)?,? (?:the )?)?"
        rf"(?:{tag('owner', 'CD')}(?:'s)? )?{tag('rank', 'H')} {tag('person', 'P')}(?P<more>, )?",
        sketch.text,
    ):
        rank, person, owner = (sketch.mention(match, group) for group in ("rank", "person", "owner"))
        if (
            rank
            and person
            and person.actor
            and rank.type == "rank"
            and not person.actor.roles
            and " " in person.text
            and not match["title"]
            and not match["more"]
        ):
            yield OfficeFound(
                spans=[Span(rank.start, person.end)],
                component=COMPONENT,
                role=rank.text,
                person=person.actor,
                country=owner.code if owner else None,
            )
