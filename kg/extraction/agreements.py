"""Agreements: a noun such as "treaty" with what is done to it, whom it binds, and what it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extraction import agreement_parties, agreement_terms, agreement_verbs, agreement_words, subjects
from kg.extraction.agreement_merging import enter, take_apart
from kg.extraction.agreement_parties import Bound
from kg.extraction.agreement_pledges import pledges
from kg.extraction.agreement_verbs import SIGNING, Act
from kg.extraction.agreement_words import Noun
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import AgreementFound, EventFound, OfficeFound
from kg.extraction.modality import is_denied
from kg.extraction.sentences import Span

COMPONENT = "agreements"
_CALLED = re.compile(
    r"(?:agreement|accord|pact|treaty|memorandum|deal|arrangement), (?:an? |the |(?:also )?(?:called|known as"
    r"|named) (?:the )?)?$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:as well as|and|plus|along with|together with)\s+(?:an?|the|another|two)\s+(?:[\w-]+\s+){0,3}$"
)
_AIM = re.compile(
    r"\bto (?:form|create|establish|set up|build|launch|enter(?: into)?) (?:an?|the|its|their) (?:[\w-]+ ){0,3}$"
)
_BY_SIGNING = re.compile(r",? (?:by|through|with|in) (?:the )?(?:signing|signature|conclusion|concluding)\b")
"""Behind a bond that another agreement only strengthens: "renewed their partnership by signing a treaty"."""
_ADHERING = frozenset({"join", "rejoin", "return", "withdraw", "exit", "adhere", "subscribe", "accede"})
"""Base forms that a party comes to, or leaves, an agreement of many by."""
_PASSING = frozenset({"receive", "obtain", "get", "give", "provide"})
"""Base forms that tell of an agreement only where a contract or loan passes."""
_ALSO_VERBS = frozenset({"deal", "contract", "loan", "contracts", "deals", "loans", "framework", "partner"})
_WITH_WHOM = re.compile(r"\s*(?:\([A-Z]\w+\)\s*)?with\b")


def find(document: Document, offices: Sequence[OfficeFound]) -> list[AgreementFound]:
    """The agreements of an article, each once; what is said of one in several places is put together."""
    found: list[AgreementFound] = []
    for sentence in document.sentences:
        if sentence.syntax is None:
            continue
        for noun in agreement_words.nouns(document, sentence):
            if noun.title and found and _CALLED.search(document.text[max(0, noun.start - 36) : noun.start]):
                found[-1].title, found[-1].kind = noun.title.text, noun.kind
                continue
            read = list(_read(document, sentence, noun, offices, found))
            if len(read) > 1:
                take_apart(found, [one for one, _ in read])
            for one, known in read:
                enter(found, one, noun if known else None)
        for noun, act, bound in pledges(document, sentence, offices):
            one = _finding(document, sentence, noun, act, bound)
            one.kind = noun.kind
            enter(found, one, None)
    return [one for one in found if one.parties and not one.pending]


def _read(
    document: Document, sentence: Sentence, noun: Noun, offices: Sequence[OfficeFound], known: list[AgreementFound]
) -> Iterator[tuple[AgreementFound, bool]]:
    """The agreements that a noun means, one a partner of "accords with A and B", and whether each is known already."""
    act = _act(document, sentence, noun)
    if act is None or _is_purpose(document, sentence, noun):
        return
    bound = agreement_parties.of_noun(document, sentence, noun, act, offices)
    if act.base == "have" and not bound.explicit:
        act = Act()
    if not bound.parties and noun.prior and known:
        bound = Bound(list(known[-1].parties), explicit=True)
    one = _finding(document, sentence, noun, act, bound)
    one.pending = not _stands(document, noun, act, bound, one)
    if one.pending and not _may_be_told_later(document, noun, act, bound):
        return
    partners = bound.others
    if noun.plural and len(partners) > 1 and len(bound.parties) == len(partners) + 1 and not one.pending:
        first = [p for p in bound.parties if p not in partners]
        for partner in partners:
            yield replace(one, parties=[*first, partner], spans=list(one.spans), anchors=list(one.anchors)), False
    else:
        yield one, noun.definite and not noun.prior and (noun.generic or not bound.explicit)


def _act(document: Document, sentence: Sentence, noun: Noun) -> Act | None:
    """What is done to the agreement; None where it is denied, or the noun is no part of the syntax."""
    word = agreement_words.main_word(sentence, noun)
    if word is None or (noun.title is None and word.tag_.startswith("V") and word.lower_ in _ALSO_VERBS):
        return None
    act = agreement_verbs.governor(word)
    if act.base is None:
        act = _shared_act(document, sentence, noun) or act
    return None if act.verb is not None and is_denied(act.verb) else act


def _is_purpose(document: Document, sentence: Sentence, noun: Noun) -> bool:
    """Whether it is only what another agreement is to bring about: "a letter of intent to form a joint venture"."""
    aim = _AIM.search(document.text, sentence.start, noun.start)
    return (noun.vague or noun.text.startswith("joint venture")) and (
        aim is not None and agreement_words.pattern().search(document.text, sentence.start, aim.start()) is not None
    )


def _may_be_told_later(document: Document, noun: Noun, act: Act, bound: Bound) -> bool:
    """Whether a later sentence may say whom an agreement binds that none is known of."""
    if (document.quoted(noun.start) and not noun.definite) or (noun.vague and act.base not in SIGNING):
        return False
    return act.base in SIGNING or (noun.definite and not bound.parties)


def _shared_act(document: Document, sentence: Sentence, noun: Noun) -> Act | None:
    """The act of the agreement right before, where this one stands beside it: "an accord as well as a protocol"."""
    before = [n for n in agreement_words.nouns(document, sentence) if n.end <= noun.start]
    if not before or not _BESIDE.search(document.text, before[-1].end, noun.start):
        return None
    word = agreement_words.main_word(sentence, before[-1])
    return agreement_verbs.governor(word) if word is not None else None


def _stands(document: Document, noun: Noun, act: Act, bound: Bound, one: AgreementFound) -> bool:
    """Whether what is known of an agreement is enough to make a fact."""
    if noun.vague and act.status in (None, "negotiating", "rejected"):
        return False
    if noun.vague and (act.base == "have" or _BY_SIGNING.match(document.text, noun.end)):
        return False
    if noun.vague and act.base not in SIGNING and one.status == "planned":
        return False
    if act.base in _PASSING and noun.kind not in ("contract", "finance"):
        return False
    if len(bound.parties) > 1:
        return act.base is not None or bound.explicit or not noun.weak
    if not bound.parties or act.verb is None:
        return False
    return (
        act.base in SIGNING
        or (noun.kind == "declaration" and act.base in ("issue", "adopt"))
        or (
            noun.title is not None
            and act.status in ("in-force", "ended", "signed")
            and (noun.kind in ("treaty", "protocol") or act.base in _ADHERING)
        )
        or _WITH_WHOM.match(document.text, noun.end) is not None
    )


def _finding(document: Document, sentence: Sentence, noun: Noun, act: Act, bound: Bound) -> AgreementFound:
    status = agreement_terms.status(document, sentence, noun, act)
    ahead = status in ("planned", "negotiating")
    about = subjects.of_noun(document, sentence, noun)
    signing = act.base in SIGNING or status == "signed"
    signs = act.base in SIGNING and not (ahead and act.base == "enter")
    where = agreement_terms.place(document, sentence, noun, act) if signing else None
    when = None if status == "negotiating" else agreement_terms.date(document, sentence, noun, act, ahead=ahead)
    return AgreementFound(
        spans=[Span(sentence.start, sentence.end)], anchors=[noun.start], component=COMPONENT,
        kind=agreement_terms.kind(document, noun, about), status=status, parties=bound.parties,
        signatories=bound.signers if signs else [], title=noun.title.text if noun.title else None,
        subject=about, date=when,
        place=where,
        indefinite=noun.indefinite, several=noun.plural, through=bound.through,
        assumed=act.base is None, prior=noun.prior, between=bound.explicit,
    )  # fmt: skip


def link_events(found: Sequence[AgreementFound], events: Sequence[EventFound]) -> Iterator[AgreementFound]:
    """Say at which event an agreement was signed, where one sentence shows both."""
    for agreement in found:
        event = next((e for e in events if e.kind != "visit" and set(e.spans) & set(agreement.spans)), None)
        if event is not None and agreement.status == "signed" and event.status == "held":
            agreement.event = event
            if event.name:
                agreement.place, agreement.date = agreement.place or event.place, agreement.date or event.date
                event.date = event.date or agreement.date
                if not event.participants:
                    event.participants = [
                        (party, "delegation") for party in agreement.parties if party not in event.organisers
                    ]
        yield agreement
