"""Whether something is done, planned, denied or only said."""

import re
from collections.abc import Iterable

from spacy.tokens import Token as Word

from kg.extraction.findings import AgreementFound, Finding, OfficeFound, StatementFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor

_AHEAD = words("modality", "ahead")
_INTENDS = words("modality", "intends")
_REFUSES = words("modality", "refuses")


def is_denied(verb: Word) -> bool:
    """Whether a verb is negated, or hangs on one that refuses."""
    if any(child.dep_ == "neg" or child.lower_ in ("no", "never", "neither") for child in verb.children):
        return True
    governor = verb.head
    return (verb.dep_ == "xcomp" and governor.lower_ in _REFUSES) or any(
        child.lower_ == "without" for child in verb.lefts
    )


def is_ahead(verb: Word) -> bool:
    """Whether a verb tells what is yet to come or only intended: "will sign", "is due to meet", "agreed to sign"."""
    here = verb
    for _ in range(4):
        helpers = {child.lower_ for child in here.children if child.dep_ in ("aux", "auxpass")}
        if helpers & _AHEAD:
            return True
        if "to" in helpers and here.tag_ == "VB":
            governor = here.head
            if governor.lower_ in _INTENDS or any(child.lower_ in _INTENDS for child in governor.children):
                return True
            if here.dep_ in ("advcl", "relcl", "acl", "xcomp", "ccomp") and governor.lower_ not in (
                "went",
                "joined",
                "teamed",
                "partnered",
                "gathered",
                "came",
                "got",
                "continued",
                "began",
                "started",
                "begun",
                "managed",
                "helped",
            ):
                return True
        if here.tag_ == "VBG" and helpers & {"is", "are", "'s", "be"} and here.dep_ == "ROOT":
            return True
        if here.dep_ not in ("conj", "xcomp") or here.head is here:
            return False
        here = here.head
    return False


_NEXT = re.compile(
    r"\b(?:upcoming|forthcoming|planned|next (?:week|month|year)(?:['\u2019]s)?|proposed|tomorrow['\u2019]s"
    r"|future)\s+(?:[\w-]+\s+){0,2}$"
)
_TO_COME = re.compile(
    r"[^.;]{0,50}?\b(?:will|to be held|(?:is|are) set (?:to|for)|is due|due in|are due|scheduled|is to|later this"
    r"|next (?:week|month|year)|tomorrow|takes place)\b"
)
_WILL_COME = re.compile(
    r"\b(?:will|to|would|due to|plans to|is expected to|hopes to) (?:also |next week )?(?:attend|host"
    r"|participate|address|speak|open|take part|travel|convene|hold|meet|lead|join|represent|chair|deliver"
    r"|co-host)\b[^.;]{0,80}$"
)
_WORDS_TALKING = re.compile(
    r"\b(?:possible|proposed|potential|draft|prospective|negotiat\w+|talks (?:on|about|for|over|toward)|future"
    r"|planned|seeking|hopes? for|towards? an?|discuss\w*|consider\w*|propos\w+|want\w*|call\w* for|work\w* on)\b"
)


def sounds_ahead(text: str, start: int, end: int, begin: int, stop: int) -> bool:
    """Whether the words around an event, in a sentence from ``begin`` to ``stop``, speak of the future."""
    return bool(
        _NEXT.search(text[max(begin, start - 30) : start])
        or _TO_COME.match(text[end : min(stop, end + 90)])
        or _WILL_COME.search(text[begin:start])
    )


def sounds_open(words: str) -> bool:
    """Whether the words around an agreement say that it is still talked about."""
    return bool(_WORDS_TALKING.search(words))


_LEADS = re.compile(
    r"\b(?:minister|president|premier|chancellor|chair(?:man|woman|person)?|chief executive|director|governor)\b",
    re.IGNORECASE,
)
"""Those who speak for a party by their office, whatever verb reports them."""
_ANNOUNCING = ("announc", "confirm", "disclos", "reveal", "unveil", "declar")
"""How the cues begin by which a person makes known what has been signed for a party."""


def mark_claims(
    findings: Iterable[Finding], statements: Iterable[StatementFound], offices: Iterable[OfficeFound]
) -> None:
    """Say by whose word a fact stands, where all that shows it lies inside what somebody says."""
    said = list(statements)
    held = list(offices)
    for finding in findings:
        around = [next((s for s in said if s.quote.start <= anchor < s.quote.end), None) for anchor in finding.anchors]
        claims = [statement for statement in around if statement is not None]
        if claims and len(claims) == len(around) and not _announces(claims[0], finding, held):
            finding.claimed_by = claims[0].speaker


def _announces(said: StatementFound, finding: Finding, held: list[OfficeFound]) -> bool:
    """Whether a speaker only announces what it has signed itself, which the article reports as fact."""
    if not isinstance(finding, AgreementFound) or finding.status not in ("signed", "in-force") or said.direct:
        return False
    leads = any(o.person is said.speaker and _LEADS.search(o.role) for o in held)
    if said.speaker.kind == "person" and not leads and not (said.cue or "").startswith(_ANNOUNCING):
        return False
    return _speaks_for(said.speaker, finding.parties, held)


def _speaks_for(speaker: Actor, parties: list[Actor], offices: list[OfficeFound]) -> bool:
    """Whether a speaker is a party or holds an office of one."""
    if speaker in parties:
        return True
    if speaker.kind == "institution" and speaker.type not in ("government", "ministry", "agency", "head-of-state"):
        return False
    theirs = {o.institution for o in offices if o.person is speaker and o.institution} | (
        {speaker} if speaker.kind != "person" else set()
    )
    countries = {o.country for o in offices if o.person is speaker and o.country} | (
        {speaker.country} if speaker.country else set()
    )
    return any(
        party in theirs or (party.type in ("country", "government", "ministry") and party.country in countries)
        for party in parties
    )
