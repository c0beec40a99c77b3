"""What a query may not ask for: anything that would leave the machine."""

import re

from kg.errors import QueryError

_TOKEN = re.compile(
    r'''(?P<text>"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^'\\]|\\.|'(?!''))*\'\'\'|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')'''
    r"|(?P<iri><[^\s<>\"{}|^`\\]*>)"
    r"|(?P<comment>\#[^\n]*)"
    r"|(?P<word>[?$@]?[\w\-.%\\]*:?[\w\-.:%\\]*)",
    re.DOTALL,
)
"""Enough of SPARQL's lexis to tell a keyword from a string, an IRI, a comment, a variable or a prefixed name."""

_REFUSED = {"SERVICE", "LOAD"}


def refuse_network(query: str) -> None:
    """Raise `QueryError` for a query with SERVICE or LOAD in it, which the engine would follow anywhere."""
    at = 0
    while at < len(query):
        token = _TOKEN.match(query, at)
        if token and token["word"] and token["word"].upper() in _REFUSED:
            line = query.count("\n", 0, at) + 1
            raise QueryError(
                f"line {line}: {token['word']} would send the query to another machine and is refused; "
                "--allow-service allows it"
            )
        at = max(token.end() if token else at, at + 1)
