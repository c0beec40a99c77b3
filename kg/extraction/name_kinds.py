"""What kind of thing an unknown name is, by the title, noun or verb of saying that stands beside it."""

import re
from collections.abc import Iterator, Sequence

from kg.extraction.lists import words
from kg.extraction.mentions import Mention

_FIELDS = words("offices", "portfolio")
_ROLE_AFTER = re.compile(r",? (?:who is )?(?:the |a |an |its )?(?:[a-z]+ )?$")
_ROLE_VERB = re.compile(
    r" (?:is|was|has been|had been|will be|will become|becomes|became|remains|serves as|served as|has served as"
    r"|as|acts as|works as|worked as)"
    r"(?: (?:also|currently|now|then|previously))?(?: the| a| an| its)?(?: [a-z]+)? "
)
# Nouns that end the names of places and things, and no person's.
_GEOGRAPHIC = words("names", "geographic")
_BRACKET = re.compile(r"\s*\([^)]{1,12}\)")
_SPEAKS = re.compile(r",? (?:said|says|told|added|adds|stated|noted|explained|announced)\b")


def recognised(text: str, found: list[Mention]) -> Iterator[Mention]:
    """Mentions with names of unknown kind settled where a title or a verb of saying stands beside them."""
    for at, mention in enumerate(found):
        if at and _is_ticker(text, found[at - 1], mention):
            continue
        if mention.tag == "U" and (kind := _called(text, mention)):
            mention.tag, mention.type, mention.strong = "I", kind, True
        if mention.tag == "U" and _looks_personal(mention.text) and _in_person_place(text, found, at):
            mention.tag = "P"
        yield mention


_CALLED = re.compile(
    r"\b(?:(?P<company>bank|company|group|firm|airline|giant|maker|manufacturer|producer|retailer|carrier|unit"
    r"|subsidiary|affiliate|contractor|operator|shipping line"
    r"|brewer|insurer|consortium|conglomerate|developer|utility|refiner|publisher|builder|carmaker|automaker"
    r"|bank group|monopoly|corporation|enterprise|concern)"
    r"|(?P<media>newspaper|daily|news agency|agency|magazine|broadcaster|weekly|journal)|(?P<ngo>charity"
    r"|watchdog|foundation|pressure group)|(?P<university>university|college))\s+[<\"]?$"
)


_MEDIA = re.compile(
    r" (?:state |official |domestic )?(?:news agency|newspaper|newsmagazine|news magazine|broadcaster)\b"
)
_WIRE_NAME = re.compile(r"<[A-Z][\w&.'-]*[a-z]\w*(?: [\w&.'-]+)*>")
"""A name between angle brackets, as wire services set that of a company without a ticker: "<Acme Steel>"."""
_GROUP_AFTER = re.compile(r">?\"? (?:consortium|conglomerate|joint venture company|oil company|state company)\b")


def _called(text: str, mention: Mention) -> str | None:
    """The type of an institution that the word beside an unknown name says: "steel maker Acme", "the Acme group"."""
    found = _CALLED.search(text, max(0, mention.start - 30), mention.start)
    if found is not None:
        return found.lastgroup
    if _MEDIA.match(text, mention.end, mention.end + 30):
        return "media"
    if _WIRE_NAME.match(text, max(0, mention.start - 1), mention.end + 1):
        return "company"
    the = re.search(
        r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:[\w-]+\s+){0,2}[<\"]?$", text[max(0, mention.start - 40) : mention.start]
    )
    return "company" if the and _GROUP_AFTER.match(text, mention.end) else None


def _is_ticker(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a name is only a stock exchange's letters for the one before: "Acme Corp <ACM.N>"."""
    return (
        mention.text.isupper()
        and text[before.end : mention.start] in (" <", "<")
        and text[mention.end : mention.end + 1] in (">", ".")
    )


def _follows_title(text: str, found: Sequence[Mention], at: int) -> bool:
    """Whether a title stands before a name, with at most the body or state it belongs to between them."""
    here = at
    while here and at - here < 3:
        before = found[here - 1]
        gap = text[before.end : found[here].start]
        if before.tag == "R" and (here == at or before.head):
            return (
                bool(re.fullmatch(r",?\s+(?:(?:of|for|at|in) )?", gap))
                if here == at or re.match(r",?\s+(?:of|for|at|in)\b", gap)
                else False
            )
        expected = r"(?:\s*\))?,?\s+" if here == at else r"\s*\(|\s+(?:of|for) (?:the )?|['\u2019]s\s+"
        if before.tag not in "ICDLU" or not re.fullmatch(expected, gap):
            return False
        here -= 1
    return False


def _looks_personal(name: str) -> bool:
    parts = name.split()
    return (
        not _FIELDS.issuperset(parts)
        and not {"MoU", "MoUs"}.intersection(parts)
        and 2 <= len(parts) <= 4
        and all(part[0].isalpha() and not part.isupper() for part in parts)
        and parts[-1] not in _GEOGRAPHIC
    )


def _in_person_place(text: str, found: Sequence[Mention], at: int) -> bool:
    mention = found[at]
    if _follows_title(text, found, at):
        return True
    following = found[at + 1 : at + 3]
    bracket = _BRACKET.match(text, mention.end)
    if (
        bracket
        and following
        and _ROLE_AFTER.fullmatch(text, bracket.end(), found[at + 2].start if at + 2 < len(found) else 0)
    ):
        return found[at + 2].tag == "R"
    for number, other in enumerate(following):
        gap = text[mention.end : following[0].start]
        owned = number == 0 or (
            following[0].tag in "CDIU" and re.fullmatch(r"(?:['\u2019]s?)? ", text[following[0].end : other.start])
        )
        if other.tag != "R" or not owned:
            continue
        if gap.startswith(",") and _ROLE_AFTER.fullmatch(gap) and "and" not in gap:
            return True
        if _ROLE_VERB.fullmatch(gap):
            return True
    return bool(_SPEAKS.match(text, mention.end, mention.end + 14))
