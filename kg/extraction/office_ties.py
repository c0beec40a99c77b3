"""Whose an office is: its institution and its state, from beside the title or from elsewhere in the article."""

import re
from collections.abc import Sequence

from kg.extraction.document import Document
from kg.extraction.findings import OfficeFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.office_states import OF_STATE, SINGLE
from kg.extraction.role_complements import normal, sent_abroad
from kg.extraction.sketch import Spot

_FIELDS = words("offices", "portfolio", "heads_of_units") | {"and", "&", "of"}


WATCHDOGS = words("offices", "watchdogs")


def content(role: str) -> set[str]:
    """The words of a title or name that say what it is about."""
    return {word.lower().strip(",") for word in role.split()} - {"of", "for", "the", "and", "to"}


def settle_institution(document: Document, found: OfficeFound) -> None:
    """The institution behind an office that the article names elsewhere, such as the ministry of a minister."""
    low = found.role.lower()
    if found.institution is not None:
        return
    if found.country and any(word in low for word in WATCHDOGS):
        found.institution = document.registry.watchdog(found.country)
        return
    if found.person is None:
        return
    wanted = "ombudsman" if "ombuds" in low else "ministry" if "minister" in low or "secretary" in low else None
    topic = content(found.role) - {
        "minister",
        "secretary",
        "deputy",
        "ombudsman",
        "ombudswoman",
        "of",
        "state",
        "first",
        "prime",
        "vice",
    }
    for actor in document.registry.of_kind("institution"):
        same_state = actor.country in (None, found.country)
        theirs = content(actor.name) - {"ministry", "department"}
        # Only the ministry of just this portfolio: one that has more to it may be another minister's.
        theirs_alone = wanted == "ombudsman" or (topic and topic == theirs)
        if actor.type == wanted and same_state and theirs_alone:
            found.institution = actor
            actor.country = actor.country or found.country
            return


def settle_states(offices: Sequence[OfficeFound]) -> None:
    """Let the offices of state that one person holds or held be of one state, where only some name it."""
    shown: dict[Actor, set[str]] = {}
    for office in offices:
        if office.person is not None and office.country and not office.assumed and office.institution is None:
            shown.setdefault(office.person, set()).add(office.country)
    for office in offices:
        states = shown.get(office.person, set()) if office.person is not None else set()
        if office.assumed and len(states) == 1 and _is_states(office.role):
            office.country = next(iter(states))


def _is_states(role: str) -> bool:
    low = role.lower()
    named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", low) for name in OF_STATE)
    return named or sent_abroad(role)


def shares_body(role: Mention, second: Mention | None) -> bool:
    """Whether the body after two titles is the first one's too: not in "Assistant to the President and Head of X"."""
    if second is None:
        return True
    of_state = (role.head or "").split()[-1] in ("minister", "premier", "secretary") or role.head in SINGLE[1:]
    return not of_state and not re.search(r" (?:of|to|for) ", role.text)


_MISSIONS = r"\b(?:Embassy|Consulate|Mission|High Commission)\b"


def owner_of(spot: Spot) -> tuple[Actor | None, str | None]:
    """The institution and the state that an office belongs to, by what stands beside the title."""
    institution, country = None, None
    for group in ("state", "owner", "unknown", "body", "sub", "after", "seat", "near"):
        mention = spot.mention(group)
        if mention is None:
            continue
        if mention.tag == "U" and _is_body(mention, before=group == "unknown"):
            spot.document.registry.promote(mention)
        if mention.tag == "I" and mention.actor:
            institution = mention.actor
        elif mention.tag in "CDL" and mention.code and not (group in ("body", "seat", "near") and _posted_to(spot)):
            country = country or mention.code
    institution = _its(spot) or institution
    if institution is not None:
        country = institution.country if re.search(_MISSIONS, institution.name) and institution.country else country
        spot.document.registry.belongs(institution, country)
        country = country or institution.country
        if institution.type == "intergovernmental" and spot.mention("state") is None:
            return institution, None  # of no one state, wherever its holder comes from
    return institution, country or _acts_for(spot) or _the_countrys(spot)


def _is_body(mention: Mention, *, before: bool) -> bool:
    """Whether a name of unknown kind beside a title is a body's: not what the office is for, nor initials."""
    if before:
        return mention.text.isupper() or len(mention.text) > 3
    return not _FIELDS.issuperset(mention.text.split())


def _acts_for(spot: Spot) -> str | None:
    """The state for which the holder acts: "Foreign Minister X signed for Peru, Foreign Minister Y for Chile"."""
    role = spot.mention("role")
    behind = [m for m in spot.sentence.mentions if role is not None and m.start >= role.end][:2]
    if [m.tag for m in behind] != ["P", "C"]:
        return None
    between = spot.document.text[behind[0].end : behind[1].start]
    return behind[1].code if re.fullmatch(r" (?:signed (?:it |the \w+ )?)?for (?:the )?", between) else None


def _its(spot: Spot) -> Actor | None:
    """The institution that "its president" speaks of: the first of the sentence."""
    role = spot.mention("role")
    if role is None or not re.search(r"\b[Ii]ts (?:<D\d+> )?$", spot.match.string[: spot.match.start("role") - 1]):
        return None
    return next((m.actor for m in spot.sentence.mentions if m.tag == "I" and m.actor and m.end <= role.start), None)


def full_title(spot: Spot, role: Mention) -> str:
    """A title with the state that a diplomat is sent to: "Ambassador of Peru to Japan" is "Ambassador to Japan"."""
    abroad = spot.mention("abroad")
    title = normal(role.text)
    return title if abroad is None or not sent_abroad(title) else f"{title} to {abroad.text}"


def _posted_to(spot: Spot) -> bool:
    """Whether a place after a title is where a diplomat is posted, and not whose the office is."""
    role = spot.mention("role")
    before = spot.match.string[: (spot.match.start("body") if spot.match["body"] else spot.match.end()) - 1]
    if role is None or re.search(r"\bfor(?: the)? $", before):
        # "Desk Officer for Peru": what the office is about; "Attorney-General for Peru": whose it is
        return role is not None and not (role.head or "").endswith("general")
    return sent_abroad(role.text) and re.search(r"(?:,|\b(?:in|at|to))(?: the)? $", before) is not None


def _the_countrys(spot: Spot) -> str | None:
    """The state that "the country's prime minister" speaks of: the one named last."""
    before = spot.match.string[: spot.match.start("role") - 1]
    role = spot.mention("role")
    if role is None or not re.search(
        r"\b(?:[Tt]he|[Tt]hat|[Tt]his) (?:country|state|nation|kingdom|republic)'s (?:[a-z]+ )?$", before
    ):
        return None
    codes = [m.code for m in spot.document.mentions("C", "D") if m.code and m.end <= role.start]
    return codes[-1] if codes else None
