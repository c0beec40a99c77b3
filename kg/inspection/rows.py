"""Answers to our own queries as plain rows."""

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.store import Store

Row = dict[str, str]
"""Column to value as text; empty where the query bound nothing."""


def rows(store: Store, sparql: str) -> list[Row]:
    """Run a SELECT query of ours and read its solutions."""
    solutions = store.query(sparql)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("only a SELECT query gives rows")
    names = [variable.value for variable in solutions.variables]
    return [
        {name: term.value if term is not None else "" for name, term in zip(names, solution, strict=True)}
        for solution in solutions
    ]


def values(variable: str, iris: Iterable[str]) -> str:
    """A VALUES clause; each IRI is checked and written by the engine, never pasted."""
    terms = " ".join(str(NamedNode(iri)) for iri in iris)
    return f"VALUES ?{variable} {{ {terms} }}"


def text_term(text: str) -> str:
    """A string as SPARQL writes it, escaped by the engine."""
    return str(Literal(text))
