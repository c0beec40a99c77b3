"""Offices that a verb or a membership tells of: "she chairs the Energy Board", "he is a member of the Senate"."""

import re
from collections.abc import Iterator

from kg.extraction import coreference
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.mentions import Actor, Mention
from kg.extraction.office_patterns import AT, HOW, SUFFIX, TITLES
from kg.extraction.office_states import state_for
from kg.extraction.office_ties import full_title, owner_of
from kg.extraction.sentences import Span
from kg.extraction.sketch import Sketch, Spot, tag

COMPONENT = "offices"
_WHO = rf"(?:{tag('person', 'P')}{SUFFIX},?(?: who)?|(?:^|(?<=[\s(]))(?P<pronoun>[Hh]e|[Ss]he))"
_ADVERB = r"(?: (?:also|currently|now|presently|today|already|[a-z]+ly))?"
# A body whose members and chairs hold an office, and are not only on its books.
_BODY = re.compile(
    r"\b(?:Committee|Subcommittee|Council|Board|Commission|Caucus|Panel|Task Force|Cabinet|Senate|Parliament|Assembly"
    r"|Congress|Tribunal|Court|House of \w+|Steering Group|Advisory Group|Institute|Centre|Center|Agency|Authority"
    r"|Bureau|Bank|Corporation|Corp|Company|Foundation|Association|Federation|Department|Ministry|Secretariat)\b"
)
_SEATED = re.compile(r"\b(?:Committee|Subcommittee|Council|Board|Commission|Caucus|Panel|Task Force|Cabinet)\b")
_LEADS = re.compile(
    rf"{_WHO}{_ADVERB} (?P<verb>chairs|heads|co-chairs) (?P<part>(?:the |its )?(?:[a-z]+ )?board of )?(?:the |its )?"
    rf"{tag('body', 'I')}(?!'s)"
)
_MEMBER = re.compile(
    rf"{_WHO}(?P<link>,| is| was| has been| serves as| served as){_ADVERB} (?:a |an |the |one of the )?"
    rf"(?P<kind>(?:(?:founding|senior|ranking|standing|executive|managing|permanent|former) )*)members? of "
    rf"(?:the |its )?{tag('body', 'I')}(?!'s)"
)
_SUCCEEDS = re.compile(
    rf"{_WHO}{_ADVERB} (?P<verb>replaces|succeeds|(?:will|is to) (?:replace|succeed)"
    rf"|(?:has |have )?(?:replaced|succeeded)|took over from|takes over from|will take over from|takes the place of)"
    rf" {TITLES}(?:<R\d+> )?{TITLES}"
    rf"{tag('former', 'P')}{SUFFIX},?(?: who [^<>.;]{{1,60}},)? (?:as|in the (?:post|role|position) of) "
    rf"(?:the |its )?{HOW}{tag('role', 'R')}{AT}"
)
_TAUGHT = re.compile(
    rf"<(?P<rank>H\d+)> {tag('person', 'P')}{SUFFIX}(?: \((?:the )?|,? (?:from|of) (?:the )?){tag('body', 'I')}(?!'s)"
)


def find(document: Document, sentence: Sentence, sketch: Sketch) -> Iterator[OfficeFound]:
    """The offices that verbs and memberships tell of in a sentence."""
    for match in _LEADS.finditer(sketch.text):
        noun = {"chairs": "chair", "heads": "head", "co-chairs": "co-chair"}[match["verb"]]
        spot = Spot(document, sentence, sketch, match)
        body = spot.mention("body")
        if body is not None and (match["part"] or _BODY.search(body.text)):
            yield from _led(spot, f"{noun} of the board" if match["part"] else noun)
    for match in _MEMBER.finditer(sketch.text):
        kind = (match["kind"] or "").replace("former ", "")
        past = match["link"] in (" was", " served as") or "former" in match["kind"]
        spot = Spot(document, sentence, sketch, match)
        body = spot.mention("body")
        if body is not None and (_SEATED.search(body.text) or kind == "managing "):
            yield from _led(spot, f"{kind}member", "former" if past else "current")
    for match in _TAUGHT.finditer(sketch.text):
        rank = sketch.mention(match, "rank")
        if rank is not None and rank.text.endswith("Professor"):
            yield from _led(Spot(document, sentence, sketch, match), rank.text)


def successors(document: Document, sentence: Sentence, sketch: Sketch, used: set[Mention]) -> Iterator[OfficeFound]:
    """Read "Ana Ruiz succeeds Jon Berg as director": the one is appointed, the other goes or has gone."""
    for match in _SUCCEEDS.finditer(sketch.text):
        spot = Spot(document, sentence, sketch, match)
        role, gone, new = spot.mention("role"), spot.mention("former"), _holder(spot)
        if role is None or role in used or gone is None:
            continue
        used.add(role)
        institution, country = owner_of(spot)
        left = "former" if re.search(r"replaced|succeeded|took", match["verb"]) else "current"
        for person, status in ((new, "appointed"), (gone.actor, left)):
            if person is not None:
                person.roles += [role.text.lower(), role.head or "", (role.head or "").split()[-1]]
                yield OfficeFound(
                    spans=[Span(sentence.start, max(role.end, sentence.start + 1))],
                    component=COMPONENT,
                    role=full_title(spot, role),
                    person=person,
                    institution=institution,
                    country=country or state_for(spot, role, institution),
                    status=status,
                )


def _led(spot: Spot, role: str, status: str = "current") -> Iterator[OfficeFound]:
    person, body = _holder(spot), spot.mention("body")
    if person is None or body is None or body.actor is None:
        return
    shared = body.actor.type == "intergovernmental"
    yield OfficeFound(
        spans=[Span(spot.sentence.start, body.end)],
        component=COMPONENT,
        role=role,
        person=person,
        institution=body.actor,
        country=None if shared else body.actor.country,
        status=status,
    )


def _holder(spot: Spot) -> Actor | None:
    """Whoever the match names, or the pronoun points to outside what somebody says."""
    named = spot.mention("person")
    if named is not None:
        return named.actor
    if spot.document.quoted(spot.sentence.start) or re.search(
        r"\b(?:said|says|added|told|that|whether|if)\b[^,]*$", spot.match.string[: spot.match.start()]
    ):
        return None
    return coreference.person_before(spot.document, spot.sentence.start, spot.match["pronoun"])
