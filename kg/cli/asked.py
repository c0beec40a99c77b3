"""The answer to a question as rows that people read and programs take."""

import json

from pyoxigraph import Literal, NamedNode

from kg.cli.console import clean
from kg.cli.tables import draw_table, write_rows
from kg.inspection.asking import Asked, Term
from kg.inspection.facts import Quotation
from kg.namespaces import PREFIXES

_NUMBERS = tuple(f"{PREFIXES['xsd']}{name}" for name in ("integer", "decimal", "double"))


def write_asked(asked: Asked, table_format: str) -> bytes:
    """An answer as a table, CSV, TSV or JSON; a table leaves the column with the fact's IRI out."""
    if table_format == "json":
        return (json.dumps(_objects(asked), ensure_ascii=False, indent=1) + "\n").encode()
    kept = [at for at, column in enumerate(asked.columns) if table_format != "table" or not _is_iri(asked, column)]
    columns = [asked.columns[at] for at in kept] + (["sentence", "source"] if asked.evidence else [])
    rows = [[clean(_text(row[at])) for at in kept] for row in asked.rows]
    if asked.evidence:
        rows = [row + _told(shown) for row, shown in zip(rows, asked.evidence, strict=True)]
    return draw_table(columns, rows).encode() if table_format == "table" else write_rows(columns, rows, table_format)


def _is_iri(asked: Asked, column: str) -> bool:
    """Whether a column is there for programs: the node that a row tells of, with its name in another column."""
    at = asked.columns.index(column)
    return any(row[at] for row in asked.rows) and all(isinstance(row[at], NamedNode | None) for row in asked.rows)


def _told(shown: list[Quotation]) -> list[str]:
    return [clean("\n".join(quotation.words for quotation in shown)),
            clean("\n".join(dict.fromkeys(quotation.article for quotation in shown)))]  # fmt: skip


def _objects(asked: Asked) -> list[dict[str, object]]:
    objects: list[dict[str, object]] = [
        {column: _value(term) for column, term in zip(asked.columns, row, strict=True)} for row in asked.rows
    ]
    for row, shown in zip(objects, asked.evidence, strict=False):
        row["evidence"] = [{"sentence": quotation.words, "begin": quotation.begin, "article": quotation.article}
                           for quotation in shown]  # fmt: skip
    return objects


def _value(term: Term) -> object:
    if isinstance(term, Literal) and term.datatype.value in _NUMBERS:
        return float(term.value) if "." in term.value else int(term.value)
    if isinstance(term, Literal) and term.datatype.value == f"{PREFIXES['xsd']}boolean":
        return term.value == "true"
    return None if term is None else _text(term)


def _text(term: Term) -> str:
    return "" if term is None else str(term) if not isinstance(term, NamedNode | Literal) else term.value
