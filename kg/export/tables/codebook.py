"""The codebook of the tables: what each table, column and code means, in the ontology's own words."""

import re
from collections.abc import Iterable

from kg.export.tables.bundle import TABLES
from kg.export.tables.model import MEANINGS, Column, Table
from kg.export.vocabulary import concepts, definitions
from kg.namespaces import PREFIXES, SCHEMES

_HEAD = """# Codebook

One table a file, one row a fact or thing. Rows are known by their IRIs, which are the same in every export of the same
data and in its RDF; a column whose name ends in `_id` holds them, and tables are joined by them.

- **Text only.** Files are UTF-8 with commas and one head line. Read every column as text, since CAMEO codes begin
  with 0 and NA is a country: `pandas.read_csv(file, dtype=str, keep_default_na=False)`.
- **Several values.** Where sources differ, or a fact has several of something, a cell holds all values, sorted and
  joined by `|`; a `|` or `\\` of a value's own is written `\\|` or `\\\\`, but for words of evidence. Each column is
  sorted by itself: the first name need not be that of the first IRI. An empty cell: no article says.
- **Dates** are as precise as the article is, and the `…_precision` column beside them says how precise.
- **Claims** stand in the tables of the facts that they would be. `claimed` is true where somebody is reported to say
  so and no article says it in its own voice: leave these rows out unless you study claims.
- **Formulas.** In CSV, text that a spreadsheet would run, because it begins with `=`, `+`, `-` or `@` after any white
  space or apostrophes, or with a tab or line break, has one apostrophe `'` before it. Take that one away to get the
  exact text. Parquet files have no such mark.
- **Territories.** ISO codes say which country an institution or place is of or in; contested territories have none.
"""


def codebook() -> str:
    """The codebook as Markdown."""
    return "\n".join([_HEAD, *map(_table, TABLES), "## Codes\n", *map(_scheme, SCHEMES)])


def table_meaning(table: Table) -> str:
    """What has a row in a table: its own words, else the ontology's definition of its term."""
    return table.meaning or definitions()[_expand(table.term)]


def column_meaning(column: Column) -> str:
    """What a column tells: its own words, else the ontology's definition of the property that its path ends in."""
    return column.meaning or definitions()[_expand(column.path.rpartition("/")[2])]


def _expand(curie: str) -> str:
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local


def _table(table: Table) -> str:
    rows = [
        (f"`{column.name}`", MEANINGS[column.kind], column_meaning(column), _way(column)) for column in table.columns
    ]
    head = ("column", "holds", "meaning", "way in the graph")
    return f"## {table.name}.csv\n\n`{table.term}`. {table_meaning(table)}\n\n{_grid(head, rows)}"


def _way(column: Column) -> str:
    return f"`{column.of}` `{column.path}`" if column.path else f"`{column.of}`"


def _scheme(scheme: str) -> str:
    words = [concept for concept in concepts() if concept.scheme == scheme]
    rows = [(f"`{word.code}`", word.label, word.definition, ", ".join(map(_match, word.matches))) for word in words]
    return f"### {scheme}\n\n{_grid(('code', 'label', 'meaning', 'nearly the same as'), rows)}"


def _match(iri: str) -> str:
    scheme, code = re.split(r"[/#]", iri)[-2:]
    return f"{scheme.upper()} {code}" if scheme in ("cameo", "plover") else f"Wikidata {code}"


def _grid(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown, where a bar in a cell needs a backslash."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)
