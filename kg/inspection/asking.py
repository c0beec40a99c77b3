"""A question of the library asked: names found, the answer's rows, and the sentences that show them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolutions, Triple

from kg.inspection.facts import Quotation, quotations
from kg.inspection.find import find
from kg.questions import Question, bind
from kg.store import Store

Term = NamedNode | BlankNode | Literal | Triple | None
Run = Callable[[str], QuerySolutions]
"""What runs a query; of a query that is not ours, where it can do no harm."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The answer to a question: rows of terms under columns, and for each row what shows it, where that was asked."""

    question: Question
    columns: tuple[str, ...]
    rows: list[tuple[Term, ...]]
    evidence: list[list[Quotation]] = field(default_factory=list)


def ask(
    store: Store, question: Question, given: Mapping[str, str] | None = None, *, run: Run | None = None,
    evidence: bool = False,
) -> Asked:  # fmt: skip
    """Ask a question, parameters given as a person types them: names, IRIs, dates, words.

    Raises `UsageError` for a name that means nothing, several things, or what the question does not take.
    """
    solutions = (run or _runner(store))(bind(question, given or {}, lambda what: find(store, what)))
    columns = tuple(variable.value for variable in solutions.variables)
    rows = [tuple(solution[column] for column in columns) for solution in solutions]
    return Asked(question, columns, rows, _evidence(store, question, columns, rows) if evidence else [])


def _runner(store: Store) -> Run:
    def run(sparql: str) -> QuerySolutions:
        answer = store.query(sparql)
        if not isinstance(answer, QuerySolutions):
            raise TypeError("only a SELECT query gives rows")
        return answer

    return run


def _evidence(
    store: Store, question: Question, columns: tuple[str, ...], rows: list[tuple[Term, ...]]
) -> list[list[Quotation]]:
    at = columns.index(question.evidence) if question.evidence in columns else None
    facts = [row[at] if at is not None else None for row in rows]
    shown = quotations(store, sorted({fact.value for fact in facts if isinstance(fact, NamedNode)}))
    return [shown.get(fact.value, []) if isinstance(fact, NamedNode) else [] for fact in facts]
