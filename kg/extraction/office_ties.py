"""Whose an office is: its institution and its state, from beside the title or from elsewhere in the article."""

import re
from collections import Counter
from collections.abc import Sequence

from kg.extraction import home
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.role_complements import normal, sent_abroad
from kg.extraction.sketch import Spot

_FIELDS = words("offices", "portfolio", "heads_of_units") | {"and", "&", "of"}
_OF_STATE = words("offices", "of_state")


WATCHDOGS = words("offices", "watchdogs")


SINGLE = ("president", "vice president", "prime minister", "deputy prime minister", "foreign minister")


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
    named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", low) for name in _OF_STATE)
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
    return institution, country or _the_countrys(spot)


def _is_body(mention: Mention, *, before: bool) -> bool:
    """Whether a name of unknown kind beside a title is a body's: not what the office is for, nor initials."""
    if before:
        return mention.text.isupper() or len(mention.text) > 3
    return not _FIELDS.issuperset(mention.text.split())


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
        return role is not None  # "Desk Officer for Peru": what the office is about
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


def state_for(spot: Spot, role: Mention, institution: Actor | None) -> str | None:
    """The state of an office beside which none is named; none is taken for granted where its body is not known."""
    body = spot.mention("body")
    if institution is None and body is not None and body.tag == "U":
        return None
    return state_of_office(spot.document, spot.sentence, role, institution)


def state_of_office(document: Document, sentence: Sentence, role: Mention, institution: Actor | None) -> str | None:
    """The state of an office that names none: the outlet's, or the one the article speaks of before."""
    if institution is not None:
        return institution.country
    low = role.text.lower()
    if not any(re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", low) for name in _OF_STATE):
        return None
    for code, listed in curated("offices")["national"].items():
        if low in listed and _speaks_of(document, str(code)):
            return str(code)
    at_home = document.home or home.seat_of(document.article.outlet)
    if at_home and any(
        low == title or low.endswith(f" {title}") or low.startswith((f"{title} for", f"{title} of"))
        for title in curated("offices")["foreign"].get(at_home, ())
    ):
        return _state_near(document, sentence, role, at_home)
    if document.home is None and at_home == "US" and low in ("president", "vice president"):
        return at_home
    taken = any(
        role.text.lower() in a.roles and a.country == document.home for a in document.registry.of_kind("person")
    )
    if document.home and taken and low in SINGLE:
        return None
    return document.home or _leading_state(document, low) or _state_near(document, sentence, role, None) or at_home


def _speaks_of(document: Document, code: str) -> bool:
    """Whether an article can mean a state's own office: it or its outlet names the state, or it names no other."""
    named = {m.code for m in document.mentions("C", "D", "L") if m.code}
    return code in named or not named or code in (document.home, home.seat_of(document.article.outlet))


def _state_near(document: Document, sentence: Sentence, role: Mention, other_than: str | None) -> str | None:
    """The only state named before a title in its paragraph, but for the outlet's own."""
    near = {
        m.code
        for s in document.sentences
        if s.paragraph == sentence.paragraph
        for m in s.mentions
        if m.tag in "CD"
        and m.end <= role.start
        and m.code != other_than
        and not (m.code and _lacks(m.code, role.text.lower()))
    }
    return near.pop() if len(near) == 1 else None


def _leading_state(document: Document, title: str) -> str | None:
    """The state with such a title that an article is most about, if one clearly is and its holder is no other."""
    counts = Counter(m.code for m in document.mentions("C", "D") if m.code and not _lacks(m.code, title))
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    leading = ranked[0][0]
    taken = any(title in actor.roles and actor.country == leading for actor in document.registry.of_kind("person"))
    return None if taken and title in SINGLE else leading


def _lacks(code: str, title: str) -> bool:
    """Whether a state has no holder of a title: no president of Japan, no prime minister of Brazil."""
    lists = curated("offices")
    only = lists["only"].get(title)
    if only is not None:
        return code not in only
    return title in lists["foreign"].get(code, ()) or code in lists["without"].get(title, ())
