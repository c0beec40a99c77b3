"""Who holds which office: patterns over titles, names and institutions that stand together."""

import re
from collections.abc import Iterator

from kg.extraction import careers
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import OfficeFound
from kg.extraction.holders import counterpart, formerly, of_each, opposite, spokesman, unnamed
from kg.extraction.letterheads import by_rank, by_suffix, introduced, letterhead
from kg.extraction.lists import words
from kg.extraction.mentions import Mention
from kg.extraction.office_bodies import settle_body
from kg.extraction.office_lists import each, each_of
from kg.extraction.office_merging import is_courtesy, is_gloss, is_named, same
from kg.extraction.office_patterns import (
    AFTER,
    COUNTERPART,
    FORMER,
    LISTED,
    LOOSE,
    NAMED,
    OF_STATES,
    OPPOSITE,
    OTHERS,
    PLURAL,
    SPOKESMAN,
    TIGHT,
    TITLED,
    UNNAMED,
)
from kg.extraction.office_status import status_of
from kg.extraction.office_ties import (
    SINGLE,
    full_title,
    owner_of,
    settle_institution,
    settle_states,
    shares_body,
    state_for,
)
from kg.extraction.sentences import Span
from kg.extraction.sketch import Sketch, Spot

COMPONENT = "offices"


_HIGHEST = frozenset(["president", "vice president", "prime minister"])
_JOINED = words("offices", "joined")


def find(document: Document) -> Iterator[OfficeFound]:
    """The offices of an article, once for each person and post."""
    seen: list[OfficeFound] = list(letterhead(document))
    for sentence in document.sentences:
        for found in _in_sentence(document, sentence):
            known = [other for other in seen if same(found, other)]
            if not known:
                seen.append(found)
            elif found.status == "appointed" and known[0].status == "current" and _is_news(document, sentence):
                known[0].status = "appointed"
    seen = [found for found in seen if not is_named(found, seen)]
    settle_states(seen)
    for found in seen:
        settle_institution(document, found)
        settle_body(document, found)
    seen = [found for found in seen if not is_courtesy(found) and not is_gloss(found, seen)]
    yield from sorted(seen, key=lambda office: office.spans[0])


def _is_news(document: Document, sentence: Sentence) -> bool:
    """Whether an appointment that a sentence tells of is not of years before the article."""
    published = document.article.published
    years = [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", sentence.text)]
    told = not re.search(r"\b(?:[Ss]ince|[Ww]hen|[Bb]efore|[Uu]ntil)\b", sentence.text)
    return told and (published is None or all(year >= published.year for year in years))


def _in_sentence(document: Document, sentence: Sentence) -> Iterator[OfficeFound]:
    if not any(m.tag in "RS" for m in sentence.mentions):
        return
    sketch = Sketch(document.text, sentence.start, sentence.end, sentence.mentions)
    used: set[Mention] = set()
    titled: set[Mention] = set()
    for pattern, build in (
        (PLURAL, each),
        (LISTED, each_of),
        (OF_STATES, of_each),
        (NAMED, _held),
        (TIGHT, _held),
        (AFTER, _held),
        (LOOSE, _held),
        (COUNTERPART, counterpart),
        (OPPOSITE, opposite),
        (SPOKESMAN, spokesman),
        (FORMER, formerly),
    ):
        for match in _overlapping(pattern, sketch.text):
            roles = [m for m in (sketch.mention(match, "role"), sketch.mention(match, "second")) if m]
            person = sketch.mention(match, "person")
            if used & set(roles) or (
                pattern is AFTER
                and match["link"] == ","
                and person
                and (
                    person in titled
                    or TITLED.search(sketch.text, 0, match.start())
                    or (
                        " the " in sketch.text[match.end("person") : match.start("role")]
                        and OTHERS.match(sketch.text, match.end())
                    )
                )
            ):
                continue
            found = list(build(Spot(document, sentence, sketch, match)))
            if found and pattern is AFTER and person and person.actor:
                found += careers.continued(Spot(document, sentence, sketch, match), person.actor, found[0].status, used)
                careers.share_body(found)
            if found:
                yield from found
                used.update(roles)
                titled.update(m for m in (person,) if m and pattern is TIGHT)
    yield from careers.find(document, sentence, sketch, used)
    yield from _elsewhere(document, sentence, sketch, used)
    yield from by_suffix(document, sketch)
    yield from by_rank(sketch)


def _elsewhere(document: Document, sentence: Sentence, sketch: Sketch, used: set[Mention]) -> Iterator[OfficeFound]:
    """Titles whose holder the next sentence names, or nobody."""
    later = list(introduced(document, sentence, sketch))
    yield from later
    for match in UNNAMED.finditer(sketch.text) if not later else ():
        if sketch.mention(match, "role") not in used:
            yield from unnamed(Spot(document, sentence, sketch, match))


def _overlapping(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches of a pattern that may share their ends: one name can close one match and open the next."""
    at = 0
    while match := pattern.search(text, at):
        yield match
        at = (
            match.end()
            if "role" not in match.groupdict() or match.start("role") < 0
            else match.start("role")
            if match.re is AFTER
            else match.end("role")
        )
        at = max(at, match.start() + 1)


def _held(spot: Spot) -> Iterator[OfficeFound]:
    person, role = spot.mention("person"), spot.mention("role")
    if not person or not role or not person.actor or not _likely(spot.match, role):
        return
    institution, country = owner_of(spot)
    if institution and institution.name.startswith("Order"):
        return
    link = (spot.match.groupdict().get("link") or "").strip()
    status = status_of(spot.match, link, role)
    second = spot.mention("second")
    apart = second is not None and not _joined(spot, role, second)
    for mention in (role, second):
        # Of two people's titles, the one that stands with the name is its holder's: "the king and Minister X".
        if mention and (not apart or (mention is role) is (spot.match.re is AFTER or spot.match.re is NAMED)):
            own = mention is not role or spot.mention("owner") is not None or shares_body(role, spot.mention("second"))
            body = institution if own else None
            person.actor.roles += [mention.text.lower(), mention.head or "", (mention.head or "").split()[-1]]
            start, end = (
                min(person.start, role.start, *(m.start for m in (spot.mention("owner"),) if m)),
                max(person.end, role.end),
            )
            state = country or state_for(spot, mention, body)
            if mention.head in SINGLE:
                person.actor.country = state
            yield OfficeFound(
                spans=[Span(start, end)],
                component=COMPONENT,
                role=full_title(spot, mention),
                person=person.actor,
                institution=body,
                country=state,
                assumed=country is None and body is None,
                status=status,
            )


def _joined(spot: Spot, role: Mention, second: Mention) -> bool:
    """Whether two titles are one person's: "chairman and chief executive", not "the king and Foreign Minister X"."""
    if spot.mention("owner") or second.head in ("senator", "ambassador", "mp"):
        return True
    if {role.head, second.head} <= _HIGHEST:
        return False  # "the vice president and President X"
    if role.head in _JOINED and second.head in _JOINED:
        return True
    alike = role.text[0].isupper() == second.text[0].isupper() and role.head not in (
        "president",
        "prime minister",
        "vice president",
    )
    return alike and "the" not in spot.document.text[role.end : second.start].split()


def _likely(match: re.Match[str], role: Mention) -> bool:
    """Turn down common nouns that stand after a name and are no title: "X, head down,"."""
    return not (
        role.text.islower()
        and role.head in ("chair", "head", "lead", "deputy", "chief", "officer", "assistant")
        and match.re is AFTER
        and not match["body"]
    )
