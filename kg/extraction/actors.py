"""The actors that a phrase names: lists after "with", subjects of verbs, and those whom people act for."""

import re
from collections.abc import Iterable

from spacy.tokens import Token as Word

from kg.extraction import coreference
from kg.extraction.acting import acts
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.mentions import Actor, Mention

_BOTH = re.compile(
    r"\b(?:[Tt]he two|[Bb]oth) (?:countries|nations|states|governments|sides|neighbou?rs|leaders|parties)\b"
)
_BODIES = re.compile(
    r"\b(?:[Tt]he two|[Bb]oth) (?:companies|universities|institutions|organi[sz]ations|agencies|firms|banks"
    r"|bodies|groups|exchanges|ministries|authorities|museums|councils|commissions|associations|unions|airlines"
    r"|parties|entities|schools|colleges)\b"
)
_GAP = re.compile(
    r"(?:\s|,|/|&|\band\b|\bor\b|\bthe\b|\bas well as\b|\(|\)|['\u2019]s?\b|\bits\b|\bhis\b|\bher\b|\bof\b"
    r"|\bfrom\b|\bfor\b|\bat\b|\bin\b|\bwith\b|\btheir\b|\bcounterparts?\b"
    r"|\bgovernments?\b|\bofficials\b|\brepresentatives\b|\bministers?\b|\bleaders\b|\bboth\b|\bbetween\b"
    r"|\bmembers? of\b|\bthe heads of\b|\bformer\b"
    r"|\bnew\b|\bvisiting\b|\bstate-owned\b|\bfellow\b|\bthen\b|\"|\u201c|\u201d|<|>)*"
)


_ADDED = re.compile(r", (?:the |an? |its )$")
_TAIL = re.compile(r"['\u2019]s? [a-z][^.;:()]{2,90}, (?:and|as well as) (?:the )?")
"""What is added to say who one of a list is, up to the next: "Acme, the university's trade company, and Bolt"."""
# Words before a name that only describe: "the conference host, Peru's president".
_DESCRIPTION = re.compile(
    r"^\s*(?:the |a |an |his |her )?(?!(?:of|by|for|to|in|on|at|from|that)\b)"
    r"(?:[a-z-]+(?<!\bof)(?<!\bby)(?<!\bto)(?<!\bin) ?){1,3}(?:,\s*|$)"
)


def listed(document: Document, sentence: Sentence, start: int, end: int | None = None) -> tuple[list[Mention], int]:
    """The mentions of a list that begins at an offset, and where the list ends."""
    found: list[Mention] = []
    at = start
    for mention in sentence.mentions:
        if mention.start < start or (end is not None and mention.end > end):
            continue
        gap = document.text[at : mention.start]
        gap = gap if found else _DESCRIPTION.sub("", gap)
        if (
            found
            and _TAIL.fullmatch(gap)
            and _ADDED.search(document.text[max(0, found[-1].start - 6) : found[-1].start])
        ):
            gap = ", and"
        if not _GAP.fullmatch(gap) or (
            found
            and not re.search(r"[,/&(]|and|as well as|of|from|'s|\u2019s|with", gap)
            and mention.tag not in "PH"
            and found[-1].tag not in "RHDCI"
        ):
            break
        found.append(mention)
        at = mention.end
    return found, at


def acting(document: Document, mentions: Iterable[Mention], *, people: bool) -> list[Actor]:
    """Of some mentions those that act: heads of their phrases, without what only says whose they are."""
    mentions = list(mentions)
    kept: dict[Actor, None] = {}
    for number, mention in enumerate(mentions):
        if acts(document, mentions, number, people=people):
            if mention.tag == "U":
                document.registry.promote(mention)
            if mention.actor is not None:
                kept[mention.actor] = None
    return list(kept)


def of_subject(document: Document, sentence: Sentence, subject: Word, before: int, *, people: bool) -> list[Actor]:
    """Whom the subject of a verb means as actors."""
    offset = sentence.offset(subject)
    low = subject.lower_
    if low in ("he", "she", "it") or subject.text == "I":
        meant = _of_pronoun(document, subject, offset)
        return _with_others(document, sentence, subject, [meant] if meant else [], people=people)
    start = sentence.start + subject.left_edge.idx
    label = document.text.rfind(": ", start, offset)
    start = start if label < 0 else label + 2
    end = min(sentence.stop(subject.right_edge), before) if before > offset else sentence.stop(subject.right_edge)
    phrase = document.text[start:end]
    if _BOTH.search(phrase):
        return coreference.both_states(document, offset)
    if bodies := _BODIES.search(phrase):
        return both_bodies(document, offset, bodies.group())
    inside = _before_relative(document, sentence.within(start, end), start, end)
    sent = low in ("delegation", "team", "mission") or (
        low == "members" and re.search(r"\bof the delegation\b", phrase)
    )
    if sent and not inside:
        return delegation_before(document, offset)
    if not any(m.tag in "PICU" for m in inside):
        role = next((m for m in inside if m.tag == "R"), None)
        holder = coreference.holder_of(document, role) if role is not None else None
        if holder is not None:
            return [holder]
    found = acting(document, inside, people=people) or (acting(document, inside, people=True) if not people else [])
    return found or acting(document, _examples(document, sentence, start, end), people=people)


def _of_pronoun(document: Document, subject: Word, offset: int) -> Actor | None:
    """Whom "he", "she", "it" or the "I" of a release means."""
    if subject.text == "I":
        return coreference.author(document)
    if subject.lower_ == "it":
        return coreference.thing_before(document, offset)
    return coreference.person_before(document, offset, subject.lower_)


def _examples(document: Document, sentence: Sentence, start: int, end: int) -> list[Mention]:
    """Those of a group that are told by name: "several firms including Acme and Bolt"."""
    including = re.search(r"\b(?:including|such as)\s+", document.text[start:end])
    return sentence.within(start + including.end(), end) if including else []


def _with_others(
    document: Document, sentence: Sentence, subject: Word, found: list[Actor], *, people: bool
) -> list[Actor]:
    """Who stands beside a pronoun: "it and the Chilean government"."""
    for other in (child for child in subject.children if child.dep_ == "conj"):
        start, end = sentence.start + other.left_edge.idx, sentence.stop(other)
        inside = [m for m in sentence.mentions if m.end > start and m.start < end]
        states = [m.actor for m in inside if m.tag == "D" and m.actor and other.lower_ in ("government", "state")]
        found = found + [a for a in states or acting(document, inside, people=people) if a not in found]
    return found


def delegation_before(document: Document, offset: int) -> list[Actor]:
    """Read "the delegation": whose delegation was spoken of before."""
    sent = [
        m
        for m in document.mentions("C", "D", "I")
        if m.end < offset
        and (
            re.match(
                r"(?:['\u2019]s)? (?:[\w-]+ ){0,2}(?:delegation|team|mission)\b", document.text[m.end : m.end + 40]
            )
            or re.search(
                r"\b(?:delegation|team|mission) (?:from|of) (?:the )?$", document.text[max(0, m.start - 30) : m.start]
            )
        )
    ]
    return [sent[-1].actor] if sent and sent[-1].actor else []


def _before_relative(document: Document, inside: list[Mention], start: int, end: int) -> list[Mention]:
    """Mentions of a subject before a clause that only describes it."""
    cut = re.search(
        r"\b(?:who|which|that|whose|where|including|led by|accompanied)\b|, (?:an? |the [a-z])",
        document.text[start:end],
    )
    kept = [m for m in inside if m.end <= start + cut.start()] if cut and cut.start() > 3 else inside
    return kept or inside


_TYPES = {"universities": "university", "companies": "company", "firms": "company", "ministries": "ministry"}


def both_bodies(document: Document, offset: int, words: str) -> list[Actor]:
    """What "both companies" means: the two institutions named last before it, of the type that the words say."""
    found: list[Actor] = []
    before = [m for m in document.mentions("I") if m.start < offset and m.actor]
    meant = next((kind for noun, kind in _TYPES.items() if words.endswith(noun)), None)
    fitting = [m for m in before if m.actor and m.actor.type == meant]
    for mention in reversed(fitting if len({m.actor for m in fitting}) > 1 else before):
        if mention.actor and mention.actor not in found and not document.quoted(mention.start):
            found.append(mention.actor)
        if len(found) == 2:
            return found[::-1]
    return []


def bound_by(document: Document, person: Actor, offices: Iterable[OfficeFound]) -> Actor | None:
    """Whom a person binds by signing: the institution of an office held, or else the state."""
    held = [office for office in offices if office.person is person and office.status != "former"]
    for office in held:
        if office.institution is not None and office.institution.type != "ministry":
            return office.institution
    for office in held:
        if office.country and office.role != "MP":
            return document.registry.state(office.country)
        if office.institution is not None:
            return office.institution
    return None
