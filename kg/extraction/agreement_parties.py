"""Whom an agreement binds and who signs it for them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.extraction import actors, coreference
from kg.extraction.agreement_deeds import aimed_at
from kg.extraction.agreement_doers import doers
from kg.extraction.agreement_partners import TWO, both, joined, own_stop, transferred
from kg.extraction.agreement_verbs import BROKERING, Act, is_passive
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.gazetteers import places
from kg.extraction.mentions import Actor, Mention
from kg.extraction.tokens import tokenize

_SIGNED = re.compile(r"\bsigned\b")
_BY_ENDS = re.compile(
    r"\b(?:after|which|that|when|while|during|following|who|whose|witnessed|presence|watched|attended|ahead|before"
    r"|at an?|in a|on behalf|said|says)\b|[;:]"
)
_MODIFIER = re.compile(r"[\w-]+-based\b|(?:anglo|sino|russo|franco|indo|greco|italo|austro)-", re.IGNORECASE)
"""Names that only describe another: "Lima-based", "Anglo-Dutch"."""
_LEGAL_FORM = re.compile(r"(?:(?:Co|Corp|Inc|Ltd|Plc|PLC|SA|AG|NV|BV|GmbH|LLC|Company|Limited)\b[.,]?\s*)+")
_STATESMEN = re.compile(
    r"\b(?:ministers?|ambassadors?|presidents?|premiers?|secretar(?:y|ies)|prime ministers?|envoys?|chancellors?"
    r"|commissioner|attorney-general)\b",
    re.IGNORECASE,
)
_BEHALF = re.compile(r"\bon behalf of (?:the )?")
_HALVES = {
    "anglo": "GB", "sino": "CN", "russo": "RU", "franco": "FR", "indo": "IN", "greco": "GR", "italo": "IT",
    "luso": "PT", "turco": "TR",
    "hispano": "ES", "austro": "AT", "finno": "FI",
}  # fmt: skip

Signer = tuple[Actor | None, str | None, Actor | None]


@dataclass(slots=True)
class Bound:
    """Parties and signers as one sentence shows them."""

    parties: list[Actor] = field(default_factory=list)
    signers: list[Signer] = field(default_factory=list)
    others: list[Actor] = field(default_factory=list)
    """Of the parties those after "with", where one stands before."""
    explicit: bool = False
    """Whether the noun itself says between whom it is."""
    through: bool = False
    """Whether the parties are known only from the people who sign for them."""


def of_noun(document: Document, sentence: Sentence, noun: Noun, act: Act, offices: Sequence[OfficeFound]) -> Bound:
    """Whom the agreement of a noun binds, and who signs."""
    pair = _owners(document, sentence, noun, [])
    before = [] if act.base in BROKERING else doers(document, sentence, noun, act)
    if len(pair) > 1:
        who = [*pair, *(a for a in (*before, *_by(document, sentence, noun, act)) if a.kind == "person")]
        found = bind(document, sentence, who, offices, bound=pair)
        found.explicit = True
        return found
    after = joined(document, sentence, noun.end, own_stop(sentence, noun, act))
    explicit = bool(after)
    verb = act.verb
    if not after and verb is not None and sentence.stop(verb) > noun.end:
        after = joined(document, sentence, sentence.stop(verb), sentence.end)
    after = after or transferred(document, sentence, noun, act) or aimed_at(document, sentence, noun.end)
    who = [*before, *(a for a in after if a not in before)]
    who += [a for a in _by(document, sentence, noun, act) if a not in who]
    if len(who) < 2:
        owners = _owners(document, sentence, noun, after)
        explicit = explicit or len(owners) > 1
        who += [a for a in owners if a not in who]
    found = bind(document, sentence, who, offices)
    found.others = [p for p in found.parties if p in after] if before else []
    found.explicit = explicit and len(found.parties) > 1
    found.through = all(actor.kind == "person" for actor in who)
    return found


def bind(
    document: Document,
    sentence: Sentence,
    who: Iterable[Actor],
    offices: Sequence[OfficeFound],
    bound: Sequence[Actor] | None = None,
) -> Bound:
    """Actors sorted into parties and the people who sign for them; ``bound`` where the parties are known."""
    behalf = _on_behalf(document, sentence)
    found = Bound()
    for actor in who:
        person = actor.kind == "person"
        if person and behalf:
            found.signers += [(actor, None, party) for party in behalf]
            continue
        party = (
            (_beside_title(document, sentence, actor) or actors.bound_by(document, actor, offices)) if person else actor
        )
        if person:
            found.signers.append((actor, None, party))
        if bound is not None and party not in bound:
            continue
        if party is not None and party not in found.parties and _can_be_bound(party):
            found.parties.append(party)
    found.parties += [party for party in behalf if party not in found.parties]
    return found


def _beside_title(document: Document, sentence: Sentence, person: Actor) -> Actor | None:
    """The state that a title says somebody serves: "Peruvian Deputy Minister for Trade, Dr Ana Ruiz"."""
    at = next((n for n, m in enumerate(sentence.mentions) if m.actor is person), None)
    if at is None:
        return None
    stop, role = sentence.mentions[at].start, ""
    for mention in reversed(sentence.mentions[:at]):
        gap = document.text[mention.end : stop]
        if len(gap) > 24 or re.search(r"[;:()]|\b(?:with|by|between)\b", gap):
            return None
        if mention.tag in "CD":
            near = re.fullmatch(r"(?:['\u2019]s?)?\s+(?:[a-z-]+\s+){0,2}", gap)
            return mention.actor if near and _STATESMEN.search(role) else None
        if mention.tag not in "RHU":
            return None
        role = mention.text + " " + role
        stop = mention.start
    return None


def _can_be_bound(actor: Actor) -> bool:
    if actor.kind == "place":
        return actor.type in ("country", "territory")
    return (
        actor.kind == "institution"
        and actor.type != "media"
        and not (_MODIFIER.match(actor.name) or _LEGAL_FORM.fullmatch(actor.name))
    )


def _by(document: Document, sentence: Sentence, noun: Noun, act: Act) -> list[Actor]:
    """Who stands after "by" of a passive verb: "was signed late last year by X and Y"."""
    verb = act.verb
    if verb is None or not (act.nominal or is_passive(verb)):
        return []
    begin = max(sentence.stop(verb), noun.end if act.nominal else 0)
    tail = document.text[begin : sentence.end]
    match = re.search(r"\bby\s+", tail)
    if not match or match.start() > 120:
        return []
    start = begin + match.end()
    two = TWO.match(document.text, start, sentence.end)
    if two:
        return both(document, two.group(), noun.start)
    stop = _BY_ENDS.search(document.text, start, sentence.end)
    inside = sentence.within(start, stop.start() if stop else sentence.end)
    people = [m.actor for m in inside if m.tag == "P" and m.actor]
    if people:
        return list(dict.fromkeys(people)) if len(people) < 9 else []
    mentions, _ = actors.listed(document, sentence, start)
    return actors.acting(document, mentions, people=True)


def _on_behalf(document: Document, sentence: Sentence) -> list[Actor]:
    match = _BEHALF.search(document.text, sentence.start, sentence.end)
    if not match:
        return []
    mentions, _ = actors.listed(document, sentence, match.end())
    return actors.acting(document, mentions, people=False)


def _owners(document: Document, sentence: Sentence, noun: Noun, after: list[Actor]) -> list[Actor]:
    """Whose agreement it is: "the Chile-Peru treaty", "Peru's accord with", "its pact with"."""
    if noun.title is not None:
        return _named_first(document, noun.title.text) or _halves(document, noun.title.text.split()[0])
    near = [m for m in sentence.mentions if m.tag in "CDIU" and noun.start - 70 <= m.start and m.end <= noun.start]
    found: list[Actor] = []
    for mention in near:
        found += [a for a in _owner(document, mention, noun) if a not in found]
    if found or not after:
        return found
    its = re.search(r"\b[Ii]ts\s+(?:[\w$-]+\s){0,4}$", document.text[max(sentence.start, noun.start - 40) : noun.start])
    if its is None:
        return []
    owner = coreference.thing_before(document, noun.start)
    return [owner] if owner is not None and owner not in after else []


def _owner(document: Document, mention: Mention, noun: Noun) -> list[Actor]:
    gap = document.text[mention.end : noun.start]
    if mention.tag == "U":
        return _halves(document, mention.text) if re.fullmatch(r"\s+(?:[\w-]+\s){0,4}", gap) else []
    if mention.actor is None or mention.actor.kind == "person":
        return []
    owns = re.fullmatch(r"(?:['\u2019]s?)?[\s-](?:[\w$\u00a3\u20ac.-]+\s){0,4}", gap) and not re.search(
        r"\b(?:sign\w*|has|have|had|is|was|and|to|of|with|the|a|an|in|for|on|by|at|from)\b|ed\b", gap
    )
    joined = document.text[mention.end : mention.end + 1] in "-\u2013/" and len(gap) < 50
    return [mention.actor] if owns or joined else []


def _named_first(document: Document, title: str) -> list[Actor]:
    """The states that a title begins with, joined by dashes: "Peru-Chile-United States Trade Agreement"."""
    parts = re.split(r"\s?[-\u2013]\s?", title)
    found: list[Actor] = []
    for number, part in enumerate(parts):
        tokens = tokenize(part)
        listed = places().find(tokens, 0) if tokens else None
        if listed is None or listed[1].tag not in ("C", "D") or not listed[1].code:
            break
        state = document.registry.state(listed[1].code)
        if state not in found:
            found.append(state)
        if listed[0] < len(tokens) or number == len(parts) - 1:
            break
    return found if len(found) > 1 else []


def _halves(document: Document, name: str) -> list[Actor]:
    """The two states of "UK-Swiss", "Anglo-Irish"."""
    halves = re.split(r"[-\u2013]", name)
    if len(halves) != 2:
        return []
    known = {form.lower(): m.actor for m in document.mentions("C", "D") if m.actor for form in (m.text, m.actor.name)}
    found = []
    for half in halves:
        code = _HALVES.get(half.lower())
        listed = places().find(tokenize(half), 0) if half else None
        if code is None and listed and listed[1].tag in ("C", "D"):
            code = listed[1].code
        actor = known.get(half.lower()) or (document.registry.state(code) if code else None)
        if actor is not None and actor not in found:
            found.append(actor)
    return found if len(found) == 2 else []
