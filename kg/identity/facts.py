"""What makes a fact itself, given who is meant by the entities in it."""

from collections import Counter
from collections.abc import Mapping

from kg.facts import Agreement, Event, Fact, FactSheet, Office, Statement
from kg.identity.paths import Key, digest, path_of
from kg.identity.units import Unit
from kg.identity.wording import folded

Paths = Mapping[str, str]
"""The path of each entity of a sheet, by its id."""


def fact_keys(sheet: FactSheet, paths: Paths) -> dict[str, Key]:
    """The key of each fact; facts of one sheet that share one are told apart by what else they say."""
    article = sheet.article.id
    keys = {fact.id: (*_head(fact, paths), *_key(fact, paths, article)) for fact in sheet.facts}
    taken = Counter(keys.values())
    return {
        fact.id: keys[fact.id] if taken[keys[fact.id]] == 1 else (*keys[fact.id], *_particulars(fact, paths))
        for fact in sheet.facts
    }


def fact_units(sheet: FactSheet, paths: Paths) -> dict[str, Unit]:
    """The agreements and events that the article itself reports, as units that other articles' may be one with."""
    keys = fact_keys(sheet, paths)
    return {fact.id: unit for fact in sheet.facts if (unit := _unit(fact, keys[fact.id], sheet, paths))}


def fact_paths(sheet: FactSheet, paths: Paths) -> dict[str, str]:
    """Where each fact stands when no other article is looked at."""
    return {fact: path_of(key) for fact, key in fact_keys(sheet, paths).items()}


def post_key(office: Office, paths: Paths, article: str) -> Key:
    """What makes a post itself: its title, and whose it is; one of nobody in particular is the article's own."""
    whose = paths[office.institution] if office.institution else office.country
    return (title(office.role), whose or article)


def title(role: str) -> str:
    """A role as a title: "president" and "President" are one."""
    name = folded(role)
    return name[:1].upper() + name[1:]


def _head(fact: Fact, paths: Paths) -> Key:
    """The kind of fact; of one that the article does not vouch for, who claims it."""
    if isinstance(fact, Statement) or not fact.claimed_by:
        return (fact.type,)
    return (f"claim/{fact.type}", paths[fact.claimed_by])


def _key(fact: Fact, paths: Paths, article: str) -> Key:
    match fact:
        case Office():
            return (paths[fact.person] if fact.person else "", *post_key(fact, paths, article), fact.status)
        case Agreement():
            return _agreement_key(fact, paths, article)
        case Event():
            return _event_key(fact, paths, article)
        case Statement():
            return (article, paths[fact.speaker], " ".join(fact.quote.split()))


def _agreement_key(fact: Agreement, paths: Paths, article: str) -> Key:
    """Kind, parties, title and date; without a title or a day to tell it from others, it is the article's own."""
    parties = sorted({paths[party] for party in fact.parties})
    settled = fact.title or (fact.date and fact.date.day)
    return (fact.kind, *parties, folded(fact.title or ""), str(fact.date or ""), "" if settled else article)


def _event_key(fact: Event, paths: Paths, article: str) -> Key:
    """Kind, name or who is there, and date; it is the article's own without a date, or without name and day.

    Conferences of one name recur, and the same people meet more than once a year.
    """
    settled = fact.date and (fact.name or fact.date.day)
    who = (folded(fact.name),) if fact.name else _present(fact, paths)
    return (fact.kind, *who, str(fact.date or ""), "" if settled else article)


def _present(fact: Event, paths: Paths) -> Key:
    return tuple(sorted({paths[ref] for ref in (*fact.organisers, *(p.entity for p in fact.participants))}))


def _particulars(fact: Fact, paths: Paths) -> Key:
    match fact:
        case Office() | Statement():
            return ()
        case Agreement():
            return (fact.subject or "", fact.status)
        case Event():
            return (fact.occasion or "", paths[fact.place] if fact.place else "", fact.status)


def _unit(fact: Fact, key: Key, sheet: FactSheet, paths: Paths) -> Unit | None:
    published = str(sheet.article.published or "")
    match fact:
        case Agreement(claimed_by=None):
            parties = tuple(sorted({paths[party] for party in fact.parties}))
            names, about, ties = _maybe(fact.title), _maybe(fact.subject), parties
            block = f"agreement/{digest(*parties)}"
        case Event(claimed_by=None):
            ties = _present(fact, paths)
            names, about = _maybe(fact.name), _maybe(paths[fact.place] if fact.place else None)
            month = str(fact.date) if fact.date and fact.date.month else published
            block = f"event/{_quarter(month) if month else sheet.article.id}"
        case _:
            return None
    until = str(fact.end_date or "") if isinstance(fact, Event) else ""
    return Unit(fact.type, key, block, names, ties, str(fact.date or ""), until, published, about, sheet.article.id)


def _quarter(date: str) -> str:
    """The quarter of a year that a date is in; events of different quarters are not compared."""
    return f"{date[:4]}-{(int(date[5:7]) + 2) // 3}" if len(date) > len("2023") else date


def _maybe(text: str | None) -> tuple[str, ...]:
    return (folded(text),) if text else ()
