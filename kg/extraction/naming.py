"""Every mention in a sentence: people, titles, institutions, places and proper names, each word given once."""

from collections.abc import Iterator, Sequence

from kg.extraction import institutions, people, roles, titles
from kg.extraction.gazetteers import institution_heads, places, role_heads
from kg.extraction.gazetteers import titles as titles_listed
from kg.extraction.lists import words
from kg.extraction.mentions import Mention
from kg.extraction.name_kinds import recognised
from kg.extraction.role_nouns import is_topical
from kg.extraction.tokens import Token, joined, tokenize

_GOVERNMENT = frozenset({"government", "Government", "governments", "Governments", "Administration", "administration"})
_SMALL = frozenset(["OF", "AND", "THE", "FOR", "IN", "ON", "TO", "BY", "WITH", "A", "AN", "AT", "AS", "FROM"])
# Nouns that also stand before other words than names: "Executive Order", "Partner Institute".
_COMMON = words("offices", "common")


def mentions(text: str, start: int, end: int) -> list[Mention]:
    """The mentions in a sentence, in order and without overlap."""
    tokens = tokenize(text, start, end)
    return list(recognised(text, list(_scan(_running(tokens)))))


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
    if courtesy and directly and _named(tokens, at):
        return people.find(tokens, at, titled=True)
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


def _named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name and not another title stands after a courtesy: "Dr Tania Berg Director of X"."""
    token = tokens[at]
    if (
        not token.is_capital
        or is_topical(token)
        or people.is_common(token)
        or token.text in words("offices", "heads_of_units")
    ):
        return False
    return (
        titles.find(tokens, at) is None
        and not any(
            listed.find(tokens, at) for listed in (titles_listed(), role_heads(), places(), institution_heads())
        )
        and (institutions.find(tokens, at) is None or _is_person(tokens, at, given=True))
    )


def _title(tokens: Sequence[Token], at: int) -> tuple[int, Mention] | None:
    """A courtesy title or rank, but for one that begins an office or a body: "General Manager", "General Motors"."""
    found = people.title(tokens, at)
    if found is not None and _teaches(tokens, at, found[0]):
        return None
    if found is None or found[1].type != "rank":
        return found
    body = institutions.find(tokens, at)
    if body and body[1].listed and body[0] > found[0]:
        return None
    post = roles.find(tokens, at)
    return None if post and post[0] > found[0] and " " in (post[1].head or "") else found


def _teaches(tokens: Sequence[Token], at: int, size: int) -> bool:
    """Whether a professor's title is followed by what or where, and not by a name: "Professor of Law"."""
    end = at + size
    return (
        tokens[end - 1].text in ("Professor", "Prof")
        and end + 1 < len(tokens)
        and (tokens[end].text in ("of", "at", "in", "for") or tokens[end].text.lower() in ("emeritus", "emerita"))
    )


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
    mention = Mention(tokens[at].start, tokens[end - 1].end, tag, name, code=listed.code, type=listed.type)  # type: ignore[arg-type]  # the places list has these tags only
    mention.strong = not by_people
    return end - at, mention
