"""What several sentences say of one agreement, put together."""

import re

from kg.extraction.agreement_words import Noun
from kg.extraction.findings import AgreementFound


def enter(found: list[AgreementFound], one: AgreementFound, known: Noun | None) -> None:
    """Add an agreement, or what is new of it to one that is there already."""
    for other in reversed(found):
        if (known is not None and _is_meant(other, one, known)) or _narrows(one, other) or _same(other, one):
            _add(other, one)
            return
    found.append(one)


def take_apart(found: list[AgreementFound], several: list[AgreementFound]) -> None:
    """Hand down what was said of "two memoranda" as a whole to each of them."""
    first = several[0].parties[0]
    whole = next((a for a in reversed(found) if a.parties == [first] and a.several), None)
    if whole is None or any(one.kind not in ("agreement", whole.kind) for one in several):
        return
    found.remove(whole)
    for one in several:
        one.kind, one.spans = whole.kind, [*whole.spans, *one.spans]
        one.date, one.place = one.date or whole.date, one.place or whole.place
        one.signatories = one.signatories or whole.signatories


def _is_meant(other: AgreementFound, one: AgreementFound, noun: Noun) -> bool:
    """Whether "the accord" points back to an agreement: of a kind that fits, with nobody new bound by it."""
    fits = noun.generic or one.kind == other.kind
    if not fits and not (
        other.kind == "agreement" and one.kind in ("memorandum", "protocol", "contract", "finance", "ceasefire")
    ):
        return False
    if other.date and one.date and str(one.date)[: len(str(other.date))] != str(other.date)[: len(str(one.date))]:
        return False
    if one.through and one.signatories and len(other.parties) > 1 and not other.signatories:
        return one.status == other.status
    if one.status in ("negotiating", "rejected", "ended") and other.status == "signed" and not other.assumed:
        return False
    if one.between and len(other.parties) > 1 and not _one_holds_other(one, other):
        return False
    strangers = [
        p for p in one.parties if p not in other.parties and p.country not in {o.country for o in other.parties}
    ]
    return not strangers or other.pending or len(other.parties) < 2 or any(p in other.parties for p in one.parties)


def _narrows(one: AgreementFound, other: AgreementFound) -> bool:
    """Whether a state that stood for one of its bodies is followed by that body."""
    if (one.kind, one.status, one.pending, one.prior) != (other.kind, other.status, other.pending, other.prior):
        return False
    if len(other.parties) != 1 or other.parties[0].type != "country":
        return False
    return any(p.kind == "institution" and p.country == other.parties[0].country for p in one.parties)


def _one_holds_other(one: AgreementFound, other: AgreementFound) -> bool:
    """Whether the parties of one are all among those of the other."""
    first, second = set(map(id, one.parties)), set(map(id, other.parties))
    return first <= second or second <= first


def _same(other: AgreementFound, one: AgreementFound) -> bool:
    """Whether two readings with parties mean one agreement."""
    kinds = {one.kind, other.kind}
    if len(kinds) > 1 and not kinds & {"agreement"} and kinds != {"protocol", "treaty"}:
        return False
    if other.pending and not other.parties and not one.pending:
        return not (one.date and other.date and not _one_day(one, other))
    if one.pending or other.pending or one.prior != other.prior:
        return False
    if (
        one.indefinite
        and other.indefinite
        and (
            _about_else(one.subject, other.subject)
            or (one.signatories and other.signatories and one.signatories != other.signatories)
        )
    ):
        return False
    if (one.title and other.title and one.title != other.title) or (
        one.date and other.date and not _one_day(one, other)
    ):
        return False
    shared = [p for p in one.parties if p in other.parties]
    if (
        len(kinds) > 1
        and set(map(id, one.parties)) != set(map(id, other.parties))
        and one.indefinite
        and not _leads(other)
    ):
        return False
    if {"ended", "in-force", "rejected"} & {one.status} and one.status != other.status:
        return False
    return len(shared) >= 2 or (
        len(shared) == 1 and min(len(one.parties), len(other.parties)) == 1 and (len(kinds) == 1 or _leads(other))
    )


def _leads(other: AgreementFound) -> bool:
    """Whether it was first told in short, as "an agreement" of one party with a partner not named yet."""
    return other.kind == "agreement" and len(other.parties) == 1 and other.title is None and not other.several


def _about_else(one: str | None, other: str | None) -> bool:
    """Whether two subjects share no word of weight."""
    if not one or not other:
        return False
    first, second = ({w[:5] for w in re.findall(r"\w{4,}", text.lower())} for text in (one, other))
    return not first & second


def _one_day(one: AgreementFound, other: AgreementFound) -> bool:
    return str(one.date).startswith(str(other.date)) or str(other.date).startswith(str(one.date))


def _add(other: AgreementFound, one: AgreementFound) -> None:
    """Put what a second reading says to an agreement; its sentence counts only where it says something new."""
    before = _terms(other)
    if not one.pending or not other.anchors:
        other.anchors += one.anchors
    if (other.pending and not one.pending) or (other.assumed and one.status in ("planned", "in-force", "ended")):
        other.status, other.assumed = one.status, one.assumed
    if not one.pending or len(other.parties) < 2:
        _bind(other, one)
    if other.status in ("signed", "in-force", "planned") or not one.pending:
        other.signatories = other.signatories or one.signatories
        other.date, other.place = other.date or one.date, other.place or one.place
    other.title, other.subject = other.title or one.title, other.subject or one.subject
    if other.kind == "agreement":
        other.kind = one.kind
    if _terms(other) != before:
        other.spans += one.spans


def _terms(one: AgreementFound) -> tuple[object, ...]:
    return (one.kind, one.status, len(one.parties), len(one.signatories), one.date, one.place, one.title, one.subject)


def _bind(other: AgreementFound, one: AgreementFound) -> None:
    """Add the parties that a second reading names; the ministry of a state that is bound already is none."""
    if _narrows(one, other):
        other.parties = []
    strangers = [p for p in one.parties if p not in other.parties]
    if one.through and len(other.parties) > 1:
        return
    if len(other.parties) < 2 or len(strangers) < len(one.parties):
        countries = {p.country for p in other.parties} if len(other.parties) > 1 else set()
        other.parties = [*other.parties, *(p for p in strangers if p.country is None or p.country not in countries)]
    other.pending = other.pending and one.pending and len(other.parties) < 2
