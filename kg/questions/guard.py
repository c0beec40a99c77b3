"""What a query may not ask for: anything that would leave the machine, or that the engine does not survive."""

import re
from collections.abc import Iterator

from kg.errors import QueryError

_TOKEN = re.compile(
    r"""(?P<text>\"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    |(?P<iri><[^\s<>"{}|^`\\]*>)
    |(?P<comment>\#[^\n\r]*)
    |(?P<variable>[?$@]\w+(?:-\w+)*)
    |(?P<number>\d+)
    |(?P<name>(?:\w[\w.-]*)?:(?:[\w:%.-]|\\.)*)
    |(?P<word>[^\W\d]\w*)""",
    re.DOTALL | re.VERBOSE,
)
"""Enough of SPARQL's lexis to tell a bare word from a string, IRI, comment, variable, language tag or prefixed name."""


LONGEST = 64_000
DEEPEST = 200
MOST_OPERATORS = 2_000
"""Characters, brackets within brackets, and joined alternatives that a query may have: Oxigraph dies of far more."""


def refuse_network(query: str) -> None:
    """Raise `QueryError` for a query with SERVICE or LOAD in it, which the engine would follow anywhere.

    A bare word that merely holds one of them is refused too: the engine needs no space between keywords.
    """
    for at, token in tokens(query):
        word = token["word"].upper() if token and token["word"] else ""
        if "SERVICE" in word or "LOAD" in word:
            line = query.count("\n", 0, at) + 1
            raise QueryError(
                f"line {line}: {word} would send the query to another machine and is refused; --allow-service allows it"
            )


def refuse_excess(query: str) -> None:
    """Raise `QueryError` for a query longer, deeper or wider than the engine survives; many values go into VALUES."""
    if len(query) > LONGEST:
        raise QueryError(f"the query has {len(query):,} characters: {LONGEST:,} are allowed")
    depth = operators = 0
    for at, token in tokens(query):
        sign = query[at] if token is None else ""
        depth += (sign in "{([") - (sign in "})]") if sign else 0
        operators += sign in ("|", "&") or bool(token and (token["word"] or "").upper() == "UNION")
        if depth > DEEPEST or operators > MOST_OPERATORS:
            raise QueryError(
                f"the query is nested more than {DEEPEST} deep or joins more than {MOST_OPERATORS:,} alternatives: "
                "use VALUES or IN"
            )


def tokens(query: str) -> Iterator[tuple[int, re.Match[str] | None]]:
    """Each place where a token starts, with the token, or without one for a single sign or space."""
    at = 0
    while at < len(query):
        token = _TOKEN.match(query, at)
        yield at, token
        at = token.end() if token else at + 1
