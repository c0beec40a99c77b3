"""What a question takes, and how a person's words become RDF terms in it.

A parameter stands in the query as ``VALUES ?name { … }``, with its default between the braces or ``UNDEF`` where
anything will do, so that the file runs as it is. To bind it, the braces are filled with a term that Oxigraph has made,
checked and written; where anything will do the clause is left out, and so are lines that end in ``# if name``. No text
of a person's is ever pasted.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, get_args

from pyoxigraph import Literal, NamedNode

from kg.errors import InputError, UsageError
from kg.facts import PartialDate, terms
from kg.namespaces import PREFIXES
from kg.questions.guard import tokens

if TYPE_CHECKING:
    from kg.questions.library import Question

_FORM = re.compile(r"([a-z]+) \(([a-z-]+); (required|default (.+?)); example (.+?)\): (.+)")
_BLOCK = re.compile(r"VALUES\s+[?$](\w+)\s*\{[^{}]*\}", re.IGNORECASE)
_LINE_IF = re.compile(r"^.*# if (\w+)[ \t]*\n", re.MULTILINE)
_ANYTHING: Final = "any"
_WORDS: Final = {
    "agreement-kind": get_args(terms.AgreementKind),
    "agreement-status": get_args(terms.AgreementStatus),
    "event-kind": get_args(terms.EventKind),
    "event-status": get_args(terms.EventStatus),
    "holding-status": get_args(terms.HoldingStatus),
    "institution-type": get_args(terms.InstitutionType),
    "place-type": get_args(terms.PlaceType),
}
TYPES: Final = ("node", "date", "number", "text", *_WORDS)
"""A node is given by name, label or IRI; a word of a closed list by itself."""

Finding = Callable[[str], str]
"""From what a person types to the IRI of the one node that is meant."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that a question can be asked about."""

    name: str
    type: str
    default: str | None
    """None where one must be given; ``any`` where without it anything will do."""
    example: str
    description: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words that may be given, where they are a closed list."""
        return _WORDS.get(self.type, ())

    def term(self, given: str, find: Finding) -> NamedNode | Literal:
        """What a person typed as a term; raises `UsageError` for what cannot be one."""
        try:
            return _TERMS.get(self.type, self._concept)(given, find)
        except ValueError as error:
            raise UsageError(f"--{self.name} {given!r}: {error}") from None

    def _concept(self, given: str, _find: Finding) -> NamedNode:
        if given not in self.words:
            raise ValueError(f"there are: {', '.join(self.words)}")
        return NamedNode(PREFIXES[self.type] + given)


def _number(given: str, _find: Finding) -> Literal:
    if not re.fullmatch(r"\d{1,9}", given, re.ASCII):
        raise ValueError("give a whole number")
    return Literal(int(given))


_TERMS: Final[dict[str, Callable[[str, Finding], NamedNode | Literal]]] = {
    "node": lambda given, find: NamedNode(find(given)),
    "date": lambda given, _find: Literal(str(PartialDate.parse(given))),
    "number": _number,
    "text": lambda given, _find: Literal(given),
}


def read_parameter(said: str, file: str) -> Parameter:
    """A header's ``name (type; default X; example Y): What it is``; raises `InputError`."""
    found = _FORM.fullmatch(said)
    if not found or found[2] not in TYPES:
        form = "name (type; default X; example Y): What it is"
        raise InputError(f"{file}: '# parameter: {said}' is not of the form '{form}', type one of {', '.join(TYPES)}")
    default = found[4].strip('"') if found[4] else None
    return Parameter(found[1], found[2], default, found[5], found[6])


def bind(question: "Question", given: Mapping[str, str], find: Finding) -> str:
    """The query with what a person gave in its place, defaults elsewhere; raises `UsageError`."""
    known = {parameter.name: parameter for parameter in question.parameters}
    if unknown := sorted(set(given) - set(known)):
        takes = ", ".join(f"--{name}" for name in known) or "nothing"
        raise UsageError(f"{question.name} takes no --{unknown[0]}; it takes {takes}")
    written = {name: _written(parameter, given.get(name), find) for name, parameter in known.items()}
    needed = _LINE_IF.sub(lambda line: line[0] if written.get(line[1]) else "", question.sparql)
    return _filled(needed, written)


def _written(parameter: Parameter, given: str | None, find: Finding) -> str | None:
    chosen = parameter.default if given is None else given
    if chosen is None:
        raise UsageError(f"give --{parameter.name}, such as --{parameter.name} {parameter.example!r}")
    return None if given is None and chosen == _ANYTHING else str(parameter.term(chosen, find))


def _filled(sparql: str, written: Mapping[str, str | None]) -> str:
    """The query in one pass from left to right, so that nothing that was filled in is looked at again."""
    parts: list[str] = []
    done = 0
    for start, token in tokens(sparql):
        is_clause = start >= done and token is not None and (token["word"] or "").upper() == "VALUES"
        block = _BLOCK.match(sparql, start) if is_clause else None
        if block and block[1] in written:
            term = written[block[1]]
            parts += [sparql[done:start], f"VALUES ?{block[1]} {{ {term} }}" if term else ""]
            done = block.end()
    return "".join((*parts, sparql[done:]))
