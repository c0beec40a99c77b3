"""Every mention in a sentence: people, titles, institutions, places and proper names, each word given once."""

import re
from collections.abc import Iterator, Sequence

from kg.extraction import institutions, people, roles, titles
from kg.extraction.gazetteers import places
from kg.extraction.lists import words
from kg.extraction.mentions import Mention
from kg.extraction.tokens import Token, joined, tokenize

_GOVERNMENT = frozenset({"government", "Government", "governments", "Governments", "Administration", "administration"})
_SMALL = frozenset(["OF", "AND", "THE", "FOR", "IN", "ON", "TO", "BY", "WITH", "A", "AN", "AT", "AS", "FROM"])
# Nouns that also stand before other words than names: "Executive Order", "Partner Institute".
_COMMON = words("offices", "common")
_FIELDS = words("offices", "portfolio")


def mentions(text: str, start: int, end: int) -> list[Mention]:
    """The mentions in a sentence, in order and without overlap."""
    tokens = tokenize(text, start, end)
    return list(_recognised(text, list(_scan(_running(tokens)))))


def _running(tokens: list[Token]) -> list[Token]:
    """Words as running text has them: three and more in capitals are a headline."""
    found = list(tokens)
    run: list[int] = []
    for at, token in enumerate([*tokens, None]):
        if token is not None and token.text.isupper() and token.text.isalpha():
            run.append(at)
            continue
        if token is not None and run and not token.text[0].isalnum():
            continue
        if len(run) >= 3 and sum(len(tokens[i].text) > 3 for i in run) >= 2:
            for i in run:
                found[i] = _lowered(tokens[i])
        run = []
    return found


_ROLE_AFTER = re.compile(r",? (?:who is )?(?:the |a |an |its )?(?:[a-z]+ )?$")
_ROLE_VERB = re.compile(
    r" (?:is|was|has been|had been|will be|will become|becomes|became|remains|serves as|served as|has served as"
    r"|as|acts as|works as|worked as)"
    r"(?: (?:also|currently|now|then|previously))?(?: the| a| an| its)?(?: [a-z]+)? "
)
_BRACKET = re.compile(r"\s*\([^)]{1,12}\)")
_SPEAKS = re.compile(r",? (?:said|says|told|added|adds|stated|noted|explained|announced)\b")


def _recognised(text: str, found: list[Mention]) -> Iterator[Mention]:
    """Mentions with names of unknown kind settled where a title or a verb of saying stands beside them."""
    for at, mention in enumerate(found):
        if at and _is_ticker(text, found[at - 1], mention):
            continue
        if mention.tag == "U" and (kind := _called(text, mention)):
            mention.tag, mention.type = "I", kind
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


def _called(text: str, mention: Mention) -> str | None:
    """The type of an institution that the word before an unknown name says: "steel maker Acme"."""
    found = _CALLED.search(text, max(0, mention.start - 30), mention.start)
    return found.lastgroup if found else None


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
        expected = r"(?:\s*\))?,?\s+" if here == at else r"\s*\(|\s+(?:of|for) (?:the )?"
        if before.tag not in "ICDLU" or not re.fullmatch(expected, gap):
            return False
        here -= 1
    return False


def _looks_personal(name: str) -> bool:
    parts = name.split()
    return (
        not _FIELDS.issuperset(parts)
        and 2 <= len(parts) <= 4
        and all(part[0].isalpha() and not part.isupper() for part in parts)
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


def _lowered(token: Token) -> Token:
    """A word of a headline in capitals as it would stand in running text."""
    if token.text in _SMALL:
        return token._replace(text=token.text.lower())
    title = token.text.title()
    short = len(token.text) <= 3 and title not in words("names", "given")
    return token if short or not token.text.isupper() else token._replace(text=title)


def _scan(tokens: Sequence[Token]) -> Iterator[Mention]:
    at, titled, courtesy = 0, False, False
    while at < len(tokens):
        found = _find(tokens, at, titled=titled, courtesy=courtesy)
        if found is None:
            titled = titled and tokens[at].text in (",", ".", "-")
            courtesy = courtesy and tokens[at].text == "."
            at += 1
            continue
        size, mention = found
        yield mention
        courtesy = mention.tag == "H"
        titled = courtesy or (mention.tag == "R" and mention.head not in _COMMON)
        at += size


def _find(tokens: Sequence[Token], at: int, *, titled: bool, courtesy: bool = False) -> tuple[int, Mention] | None:
    token = tokens[at]
    if not token.text[0].isalnum():
        return None
    directly = titled and tokens[at - 1].text != ","
    if token.is_capital:
        return (
            (_title(tokens, at) if not directly or tokens[at].text != "Said" else None)
            or titles.find(tokens, at)
            or roles.find(tokens, at)
            or _state(tokens, at)
            or (None if directly and _is_person(tokens, at) else institutions.find(tokens, at))
            or (
                None
                if (directly or _given(tokens, at)) and _is_person(tokens, at, given=_given(tokens, at))
                else _place(tokens, at)
            )
            or people.find(
                tokens,
                at,
                titled=(directly and (courtesy or not people.is_common(tokens[at])))
                or (titled and _is_person(tokens, at)),
            )
        )
    return (
        roles.find(tokens, at)
        or (_state(tokens, at) if token.text in _GOVERNMENT else None)
        or institutions.find(tokens, at)
        or (people.find(tokens, at, titled=True) if directly and "-" in token.text else None)
    )


def _title(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A courtesy title or rank, but for one that begins an office: "General Manager"."""
    found = people.title(tokens, at)
    if found is None or found[1].type != "rank":
        return found
    post = roles.find(tokens, at)
    return None if post and post[0] > found[0] and " " in (post[1].head or "") else found


def _given(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a given name with a capitalised word after it: "Florence Adams", not "Florence, Italy"."""
    if tokens[at].text not in words("names", "given") or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    return (
        following.is_capital
        and following.start == tokens[at].end + 1
        and not people.is_common(following)
        and not places().find(tokens, at + 1)
    )


def _is_person(tokens: Sequence[Token], at: int, *, given: bool = False) -> bool:
    """Whether a name after a title is a person's and not the institution or state that the office belongs to."""
    found = people.find(tokens, at, titled=True)
    return bool(
        found
        and found[0] >= 2
        and (given or not places().find(tokens, at))
        and not (institutions.find(tokens, at) or (0,))[0] >= found[0] + 0
    )


def _state(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """Read "Australian Government", "Peru's government", "Government of Peru": the state by another name."""
    start = at + (3 if at + 2 < len(tokens) and tokens[at + 2].text == "the" else 2)
    if tokens[at].text in _GOVERNMENT and start < len(tokens) and tokens[at + 1].text == "of":
        named = _place(tokens, start)
        if named and named[1].tag == "C":
            named[1].start = tokens[at].start
            return start - at + named[0], named[1]
    found = _place(tokens, at)
    return (
        found
        if found
        and tokens[at + found[0] - 1].text in _GOVERNMENT
        and not (at + found[0] < len(tokens) and tokens[at + found[0]].is_capital)
        else None
    )


def _place(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A state, its people or another place; "the Mexican government" is the state."""
    found = places().find(tokens, at)
    if not found:
        return None
    size, listed = found
    end = at + size
    tag = listed.tag
    if listed.tag in "CD":
        following = end + 1 if end < len(tokens) and tokens[end].text in ("'s", "\u2019s") else end
        if following < len(tokens) and tokens[following].text in _GOVERNMENT and listed.code:
            end, tag = following + 1, "C"
    by_people = tag != listed.tag  # "Mexican government": a name for the state, but not its own
    name = joined(tokens[at : end if by_people else at + size])
    mention = Mention(tokens[at].start, tokens[end - 1].end, tag, name, code=listed.code, type=listed.type)  # type: ignore[arg-type]
    mention.strong = not by_people
    return end - at, mention
