"""Posts that somebody is said to hold or to have held: "She serves as X and Y of Z", "he was president of A"."""

import re
from collections.abc import Iterator

from kg.extraction import coreference
from kg.extraction.career_status import RECORD, status_of, verb_of
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.office_patterns import AT, HOW, OWNER, SUFFIX, TITLES
from kg.extraction.office_ties import full_title, owner_of, shares_body, state_for
from kg.extraction.sentences import Span
from kg.extraction.sketch import Sketch, Spot, tag

COMPONENT = "offices"
_OFFICIALS = words("offices", "officials")
_JOINED = words("offices", "joined")
_COMMON = words("offices", "common") | {"lead", "speaker", "king", "prince", "banker"}
_ADVERBS = (
    r"(?: (?:also|currently|previously|formerly|later|then|now|once|twice|recently|first|most recently|concurrently|"
    r"simultaneously|just|already|both|again|subsequently|still|long|today|since|briefly|presently|long|[a-z]+ly))*"
)
_HOLDS = (
    r"(?:(?:is|was|has been|had been|will be|were)(?: [a-z]+ly| twice| first| also)? (?:appointed|elected"
    r"|re-?elected|named|chosen|made|nominated"
    r"|promoted|sworn in|confirmed|installed|designated|seconded|employed|engaged|serving|working|acting)|"
    r"(?:(?:has|had|will)(?: also| since| twice| [a-z]+ly)? |who )?(?:serves?|served|serving)|"
    r"(?:has |had )?(?:works?|worked|acts?|acted|sits|sat)|"
    r"(?:took|takes|has taken|will take)(?: up the| up his| up her)? (?:over|office|up|on|the helm)|"
    r"(?:(?:has|had)(?: also| [a-z]+ly)? )?(?:held|holds)(?: [a-z-]+){0,6} (?:posts?|positions?|offices?"
    r"|roles?|appointments?|postings?)(?:,? (?:of|as|including|such as|with))?|joined|retired|resigned"
    r"|stepped down|stood down|"
    r"is to become|is to be|is|was|has been|had been|remains|remained|becomes|became|will become|will be"
    r"|has become|had become)"
)
_SUBJECT = (
    rf"(?:{tag('person', 'P')}{SUFFIX}(?:,? who|, [^,;.]{{1,80}},(?: who)?)?|(?:^|(?<=[\s(]))(?P<pronoun>[Hh]e|[Ss]he))"
)
_CAREER = re.compile(rf"(?P<copula>){_SUBJECT}{_ADVERBS} (?P<verb>{_HOLDS}){_ADVERBS}(?= )")
_SERVING = re.compile(
    r"(?:,|\band) (?P<copula>(?:is|was|has been|remains)(?= (?:(?:also|currently|now|presently) )*"
    r"(?:(?:the|a|an)\b|<[CD]\d)))|\b(?P<verb>(?:serving|including|working|acting|roles|role|posts|career)"
    r"(?= as )|being (?:appointed|elected|named|made)(?= ))"
)
_DETERMINER = r"(?:(?:the|a|an|its|their|his|her|that state's|one of|both|current|next|country's) )*"
_LINK = re.compile(
    r"(?:^|,|;|\b(?:and|or|then|before|later)\b|\b(?:as|to be|to become|becoming|being|including|was|is|been|"
    r"(?:posts?|positions?|roles?|office|duties) of)\b)"
    rf"(?: as| to| in| for| at| on| was| is| then| also| later| including| well| followed by| previously"
    rf"| formerly| currently| the positions? of)* ?{_DETERMINER}$"
)
_POST = re.compile(rf"{OWNER}{HOW}{tag('role', 'R')}(?: ?(?:and|/) ?{tag('second', 'R')})?{AT}(?! ?{TITLES}<P)")
_PLACE = r"(?: in (?:the )?<[LCU]\d+>(?:, (?:the )?<[LCU]\d+>)?)?"
_NEXT_BODY = re.compile(rf"(?P<role>){_PLACE}; (?:and )?(?:the )?{tag('body', 'IU')}")
_GOES_ON = re.compile(r"(?: \([\d\s\u2013-]+\))?;?(?:[^<>.;:\"]|<[ICLDUE]\d+>){0,170}$")
_COPULA = re.compile(
    r"(?:is|was|has been|had been|remain(?:s|ed)|bec(?:omes?|ame)|will be|will become|is to be(?:come)?"
    r"|has become|had become)$"
)
_DIRECT = re.compile(
    rf" (?:(?:also|both|currently|previously|formerly|now|then|once|still|now|[a-z]+ly) )*{_DETERMINER}"
)
# "(2003-06)": the years of a post that ended
_TERM = re.compile(r"(?: (?:in|of|at) (?:the )?<I\d+>)?\s*\((?:19|20)\d\d ?[-\u2013] ?(?:(?:19|20)\d\d|\d\d)\)")
_APPOINTS = re.compile(
    r"\b(?P<act>appoint|nam|elect|nominat|promot|choos|hir)(?:ed|ing|e|es|s)? (?P<whom>him|her) (?:as |to be "
    r"|to )?(?:the |its |a )?(?:next |new )?$"
)


def find(document: Document, sentence: Sentence, sketch: Sketch, used: set[Mention]) -> Iterator[OfficeFound]:
    """The posts that a sentence gives its subject, one after another; ``used`` are titles that stand with a name."""
    for match in _CAREER.finditer(sketch.text):
        person = _subject(document, sentence, sketch, match)
        if person is not None:
            row = list(_posts(document, sentence, sketch, match, person, used))
            share_body(row)
            yield from row
            for more in _SERVING.finditer(sketch.text, match.end()):
                yield from _posts(document, sentence, sketch, more, person, used)
    for match in RECORD.finditer(sketch.text):
        named = sketch.mention(match, "person")
        person = named.actor if named else coreference.person_before(document, sentence.start, _whose(match))
        if person is not None and not document.quoted(sentence.start):
            yield from _posts(document, sentence, sketch, match, person, used)
    yield from _appointed(document, sentence, sketch, used)


def _whose(match: re.Match[str]) -> str:
    """The pronoun for the owner of a record; one of no gender where there is none."""
    return {"his": "he", "her": "she"}.get(match.group()[:3].lower(), "they")


def _subject(document: Document, sentence: Sentence, sketch: Sketch, match: re.Match[str]) -> Actor | None:
    mention = sketch.mention(match, "person")
    if mention is not None:
        return mention.actor
    before = sketch.text[: match.start()]
    if document.quoted(sentence.start) or re.search(r"\b(?:said|says|added|told|that|whether|if)\b[^,]*$", before):
        return None
    numbers = [int(n) for n in re.findall(r"<P(\d+)>", before)]
    offset = sketch.mentions[numbers[-1]].end + 1 if numbers else sentence.start
    return coreference.person_before(document, offset, match["pronoun"])


def _posts(
    document: Document, sentence: Sentence, sketch: Sketch, match: re.Match[str], person: Actor, used: set[Mention]
) -> Iterator[OfficeFound]:
    at = match.end()
    while post := _POST.search(sketch.text, at):
        role = sketch.mention(post, "role")
        between = sketch.text[at : post.start()]
        if role is None or not _GOES_ON.match(between) or "<P" in between:
            return
        if verb_of(match) == "joined" and not re.search(r"\bas\b", between):
            return  # "joined the celebration with the chairman": no post
        if match.re is RECORD and re.search(r"\b(?:to|for)\b", between):
            return
        if at == match.end() and _COPULA.match(verb_of(match)) and not _DIRECT.fullmatch(between):
            return
        if role not in used and _LINK.search(between.rstrip() + " " if between.strip() else ""):
            ended = _TERM.match(sketch.text, post.end())
            status = "former" if ended else status_of(document, sketch, match, role)
            for body in (post, *_more_bodies(sketch, post)):
                yield from _found(Spot(document, sentence, sketch, body), person, status, used)
        at = post.end()


def share_body(found: list[OfficeFound]) -> None:
    """Give titles of business without a body the one that ends their row: "founder, chairman and head of Acme"."""
    for before, after in zip(found[-2::-1], found[:0:-1], strict=True):
        alike = before.person is after.person and before.status == after.status
        if alike and before.institution is None and _runs_business(before) and _runs_business(after):
            before.institution, before.country = after.institution, before.country or after.country


def _runs_business(office: OfficeFound) -> bool:
    return office.role.lower().removeprefix("co-") in _JOINED


_AND = re.compile(
    r"(?:,? and|;(?: and)?|,|,? as well as)(?: also)? (?:(?:the|a|an|its|is|was|also|current|currently) )*$"
)


def continued(spot: Spot, person: Actor, status: str, used: set[Mention]) -> list[OfficeFound]:
    """More posts of somebody, joined on after one: "Ana Ruiz, head of A and director of B"."""
    found: list[OfficeFound] = []
    for body in _more_bodies(spot.sketch, spot.match):
        found += _found(spot._replace(match=body), person, status, used | {*_roles(spot)})
    at = spot.match.end()
    while post := _POST.search(spot.sketch.text, at):
        role = spot.sketch.mention(post, "role")
        if role is None or role in used or not _AND.fullmatch(spot.sketch.text[at : post.start()]):
            break
        held = role.status if role.status != "current" else status if status != "appointed" else "current"
        found += _found(spot._replace(match=post), person, held, used)
        at = post.end()
    return found


def _roles(spot: Spot) -> Iterator[Mention]:
    return (m for m in (spot.mention("role"), spot.mention("second")) if m)


def _more_bodies(sketch: Sketch, post: re.Match[str]) -> Iterator[re.Match[str]]:
    """The same post again with each further body of a list: "president of A in Lima; B; and C in Quito"."""
    at = post.end()
    while body := _NEXT_BODY.match(sketch.text, at):
        yield body
        at = body.end()


def _found(spot: Spot, person: Actor, status: str, used: set[Mention]) -> Iterator[OfficeFound]:
    institution, country = owner_of(spot)
    held = [spot.mention(group) for group in ("role", "second")]
    for mention in (
        held if any(held) else [m for m in reversed(spot.sentence.mentions) if m.tag == "R" and m in used][:1]
    ):
        if (
            mention is None
            or (_common(mention) and institution is None)
            or (institution and institution.name.startswith("Order"))
        ):
            continue
        body = institution
        if mention is held[0] and spot.mention("owner") is None and not shares_body(mention, held[1]):
            body = None
        used.add(mention)
        person.roles += [mention.text.lower(), mention.head or "", (mention.head or "").split()[-1]]
        yield OfficeFound(
            spans=[Span(spot.sentence.start, max(mention.end, spot.sentence.start + 1))],
            component=COMPONENT,
            role=full_title(spot, mention),
            person=person,
            institution=body,
            country=country or state_for(spot, mention, body),
            assumed=country is None and body is None,
            status=status,
        )


def _common(role: Mention) -> bool:
    """Whether a noun in lower case says what somebody is like and not what the post is: "is a champion of"."""
    if role.text.islower() and (role.head in _OFFICIALS or re.search(r"[^s]s$|men$", role.text)):
        return True
    return role.text.islower() and (role.head or "").split()[-1] in _COMMON


def _appointed(document: Document, sentence: Sentence, sketch: Sketch, used: set[Mention]) -> Iterator[OfficeFound]:
    """Read "The council has appointed her as its next director": whoever was spoken of before."""
    for post in _POST.finditer(sketch.text):
        act = _APPOINTS.search(sketch.text, 0, post.start())
        role = sketch.mention(post, "role")
        if not act or role is None or role in used:
            continue
        person = coreference.person_before(document, sentence.start, act["whom"])
        intended = act["act"] == "nominat" or re.search(r"\bint(?:ent|end)", sketch.text[: act.start()])
        if person is not None:
            yield from _found(
                Spot(document, sentence, sketch, post), person, "nominated" if intended else "appointed", used
            )
