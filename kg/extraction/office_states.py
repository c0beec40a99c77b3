"""Of which state an office is, where nothing beside its title says so."""

import re
from collections import Counter

from kg.extraction import home
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.sketch import Spot

OF_STATE = words("offices", "of_state")
SINGLE = ("president", "vice president", "prime minister", "deputy prime minister", "foreign minister")


def state_for(spot: Spot, role: Mention, institution: Actor | None) -> str | None:
    """The state of an office beside which none is named; none is taken for granted where its body is not known."""
    body, person = spot.mention("body"), spot.mention("person")
    if institution is None and body is not None and body.tag == "U":
        return None
    led = _led_by(role, person.text) if institution is None and person is not None else None
    if led is not None:
        return led
    return state_of_office(spot.document, spot.sentence, role, institution)


def _led_by(role: Mention, name: str) -> str | None:
    """The state of a leader whom news calls by title and name alone: "President Reagan"."""
    states = curated("offices")["leaders"].get((role.head or "").lower(), {})
    plain = re.sub(r",? (?:Jr|Sr|II|III)\.?$", "", name)
    ended = (code for code, names in states.items() if any(re.search(rf"(?:^| ){n}$", plain) for n in names))
    return next(map(str, ended), None) if role.text.lower() in curated("offices")["leaders"] else None


def state_of_office(document: Document, sentence: Sentence, role: Mention, institution: Actor | None) -> str | None:
    """The state of an office that names none: the outlet's, or the one the article speaks of before."""
    if institution is not None:
        return None if institution.type == "intergovernmental" else institution.country
    low = role.text.lower()
    if not any(re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", low) for name in OF_STATE):
        return None
    if only := _only_one(document, low):
        return only
    at_home = document.home or home.seat_of(document.article.outlet)
    if at_home and _is_foreign(low, at_home):
        return _state_near(document, sentence, role, at_home)
    if document.home is None and at_home == "US" and low in ("president", "vice president"):
        return at_home
    if document.home:
        return None if low in SINGLE and _is_taken(document, low, document.home) else document.home
    leading = _leading_state(document, low)
    if leading is not None and low not in SINGLE and _others_near(sentence, role, leading):
        leading = None
    return leading or _state_near(document, sentence, role, None) or at_home


def _only_one(document: Document, title: str) -> str | None:
    """The one state that gives a title, where the article can mean it."""
    national = curated("offices")["national"].items()
    return next((str(code) for code, listed in national if title in listed and _speaks_of(document, str(code))), None)


def _is_foreign(title: str, home_state: str) -> bool:
    """Whether a state has no office of such a title, so that its outlets speak of somebody else's."""
    listed = curated("offices")["foreign"].get(home_state, ())
    return any(
        title == name or title.endswith(f" {name}") or title.startswith((f"{name} for", f"{name} of"))
        for name in listed
    )


def _is_taken(document: Document, title: str, state: str) -> bool:
    """Whether the article names somebody who holds such an office of a state."""
    return any(title in a.roles and a.country == state for a in document.registry.of_kind("person"))


def _speaks_of(document: Document, code: str) -> bool:
    """Whether an article can mean a state's own office: it or its outlet names the state, or it names no other."""
    named = {m.code for m in document.mentions("C", "D", "L") if m.code}
    named |= {m.actor.country for m in document.mentions("I") if m.actor and m.actor.country}
    return code in named or not named or code in (document.home, home.seat_of(document.article.outlet))


def _others_near(sentence: Sentence, role: Mention, state: str) -> bool:
    """Whether a sentence names states before a title, and not a certain one."""
    near = {m.code for m in sentence.mentions if m.tag in "CD" and m.end <= role.start}
    return bool(near) and state not in near


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
    return None if title in SINGLE and _is_taken(document, title, leading) else leading


def _lacks(code: str, title: str) -> bool:
    """Whether a state has no holder of a title: no president of Japan, no prime minister of Brazil."""
    lists = curated("offices")
    only = lists["only"].get(title)
    if only is not None:
        return code not in only
    return title in lists["foreign"].get(code, ()) or code in lists["without"].get(title, ())
