"""The actors that a phrase names: lists after "with", subjects of verbs, and those whom people act for."""

import re
from collections.abc import Iterable

from spacy.tokens import Token as Word

from kg.extraction import coreference
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.mentions import Actor, Mention
from kg.extraction.names import is_name

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
    r"|\bformer\b|\bnew\b|\bvisiting\b|\bstate-owned\b|\bfellow\b|\bthen\b|\"|\u201c|\u201d|<|>)*"
)


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
        if _acts(document, mentions, number, people=people):
            if mention.tag == "U":
                document.registry.promote(mention)
            if mention.actor is not None:
                kept[mention.actor] = None
    return list(kept)


def _acts(document: Document, mentions: list[Mention], at: int, *, people: bool) -> bool:
    mention = mentions[at]
    following = mentions[at + 1] if at + 1 < len(mentions) else None
    before = mentions[at - 1] if at else None
    if mention.tag == "D":
        return following is not None and following.tag == "R" and _unnamed(document, mentions, at)
    contested = mention.tag == "L" and mention.type == "territory"
    if (mention.tag in "RHSEAL" and not contested) or (mention.tag == "P" and not people):
        return False
    if following is not None and _owns(document, mention, following):
        return False
    if mention.tag == "U" and (not is_name(document, mention) or _in_title(document, mention, following)):
        return False
    return before is None or not _belongs_to(document, mentions, at, before, following)


_TITLE_END = re.compile(
    r"(?:[Dd]irector|MPs|MEPs|NGOs|Academic|Engineer|Officer|Manager|Chancellor|Chair|Head|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)$"
)


def _in_title(document: Document, mention: Mention, following: Mention | None) -> bool:
    """Whether a name of unknown kind is only a piece of a person's title: "Deputy Dean (Research) Professor Ruiz"."""
    around = document.text[max(0, mention.start - 1) : mention.start] + document.text[mention.end : mention.end + 1]
    if around == "()" or _TITLE_END.search(mention.text):
        return True
    if following is None or following.tag not in "PH":
        return False
    return re.fullmatch(r",? ?", document.text[mention.end : following.start]) is not None


def _belongs_to(
    document: Document, mentions: list[Mention], at: int, before: Mention, following: Mention | None
) -> bool:
    """Whether a mention only tells more of the one before: "president of Peru", "Acme of Chile", "Acme (ACM)"."""
    mention = mentions[at]
    gap = document.text[before.end : mention.start]
    if mention.tag in "IU" and gap.strip().endswith("("):
        return True
    if mention.tag == "U" and (gap.strip() in _GOES_ON or _goes_on_with_title(document, mentions, at)):
        return True
    if mention.tag == "I" and before.tag == "I" and re.fullmatch(r"\) of (?:the )?", gap):
        return True
    if mention.tag in "CU" and re.fullmatch(r"(?:\))?,? (?:at|in|on) (?:the )?", gap):
        return before.tag in "IUC"
    if before.tag in "RP" and re.fullmatch(r"\s+(?:of|for|at|from) (?:the )?", gap):
        return before.tag == "P" or not _unnamed(document, mentions, at - 1)
    if mention.tag != "C" or before.tag not in "IU":
        return False
    alone = following is None or following.tag in "IU"
    return bool(re.fullmatch(r">?\s+of (?:the )?", gap)) or (before.tag == "I" and gap in (", ", ", the ") and alone)


_GOES_ON = frozenset({"of", "of the", "-", "\u2013"})
"""Between two names: the second only goes on with the first, "Faculty of Law"."""


def _goes_on_with_title(document: Document, mentions: list[Mention], at: int) -> bool:
    """Whether a name is a part of the title before it: "Minister for Housing, Lands and Urban Development"."""
    while at and mentions[at].tag == "U":
        between = document.text[mentions[at - 1].end : mentions[at].start].strip()
        if between not in ("and", "and the", "&", ",", ", and"):
            return False
        at -= 1
    return mentions[at].tag == "R" and re.search(r" (?:for|of) ", mentions[at].text) is not None


def _unnamed(document: Document, mentions: list[Mention], at: int) -> bool:
    """Whether no person's name stands beside a title, so that the state or body stands for its holder."""
    near = [m for m in mentions[max(0, at - 1) : at + 4] if m.tag == "P"]
    return not any(
        len(document.text[min(m.end, mentions[at].end) : max(m.start, mentions[at].start)]) < 60 for m in near
    )


def _owns(document: Document, mention: Mention, following: Mention) -> bool:
    """Whether a mention only says whose the next one is: "Peru's Ministry", "Acme chairman Ruiz"."""
    gap = document.text[mention.end : following.start]
    if following.tag in "RIUP" and re.fullmatch(r"['\u2019]s? (?:[a-z-]+ ){0,5}", gap):
        return True
    return following.tag == "R" and re.fullmatch(r"\s*", gap) is not None


def of_subject(document: Document, sentence: Sentence, subject: Word, before: int, *, people: bool) -> list[Actor]:
    """Whom the subject of a verb means as actors."""
    offset = sentence.offset(subject)
    low = subject.lower_
    if low in ("he", "she"):
        person = coreference.person_before(document, offset, low)
        return _with_others(document, sentence, subject, [person] if person else [], people=people)
    if low == "it":
        thing = coreference.thing_before(document, offset)
        return _with_others(document, sentence, subject, [thing] if thing else [], people=people)
    start = sentence.start + subject.left_edge.idx
    end = min(sentence.stop(subject.right_edge), before) if before > offset else sentence.stop(subject.right_edge)
    phrase = document.text[start:end]
    if _BOTH.search(phrase):
        return coreference.both_states(document, offset)
    if _BODIES.search(phrase):
        return both_bodies(document, offset)
    inside = _before_relative(document, sentence.within(start, end), start, end)
    if low in ("delegation", "team", "mission") and not inside:
        return delegation_before(document, offset)
    if not any(m.tag in "PICU" for m in inside):
        role = next((m for m in inside if m.tag == "R"), None)
        holder = coreference.holder_of(document, role) if role is not None else None
        if holder is not None:
            return [holder]
    return acting(document, inside, people=people) or (acting(document, inside, people=True) if people is False else [])


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


def both_bodies(document: Document, offset: int) -> list[Actor]:
    """What "both companies" means: the two institutions named last before it."""
    found: list[Actor] = []
    for mention in reversed([m for m in document.mentions("I") if m.start < offset]):
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
