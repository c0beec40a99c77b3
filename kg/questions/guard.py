"""What a query may not ask for: anything that would leave the machine."""

import re

from kg.errors import QueryError

_TOKEN = re.compile(
    r"""(?P<text>\"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<iri><[^\s<>"{}|^`\\]*>)
    |(?P<comment>\#[^\n]*)
    |(?P<variable>[?$@]\w+(?:-\w+)*)
    |(?P<number>\d+)
    |(?P<name>(?:\w[\w.-]*)?:(?:[\w:%.-]|\\.)*)
    |(?P<word>[^\W\d]\w*)""",
    re.DOTALL | re.VERBOSE,
)
"""Enough of SPARQL's lexis to tell a bare word from a string, IRI, comment, variable, language tag or prefixed name."""


def refuse_network(query: str) -> None:
    """Raise `QueryError` for a query with SERVICE or LOAD in it, which the engine would follow anywhere.

    A bare word that merely holds one of them is refused too: the engine needs no space between keywords.
    """
    at = 0
    while at < len(query):
        token = _TOKEN.match(query, at)
        word = token["word"] if token else None
        if word and ("SERVICE" in word.upper() or "LOAD" in word.upper()):
            line = query.count("\n", 0, at) + 1
            raise QueryError(
                f"line {line}: {word} would send the query to another machine and is refused; --allow-service allows it"
            )
        at = token.end() if token else at + 1
