"""Lists of one kind of thing, narrowed by country, year and kind."""

from dataclasses import dataclass
from typing import Final

from kg.errors import UsageError
from kg.facts.countries import country_names
from kg.inspection.rows import Row, rows
from kg.questions import questions
from kg.store import Store

LISTS: Final = ("agreements", "events", "institutions", "offices", "people", "places", "statements")
_KINDLESS = ("offices", "people", "statements")
_YEARS = ("date", "reported", "years")


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows under columns, in the order of the list's query."""

    columns: tuple[str, ...]
    rows: list[Row]


def listing(
    store: Store, what: str, *, country: str | None = None, year: int | None = None, kind: str | None = None
) -> Listing:
    """One of `LISTS`; a country is a code or a name, a kind one of the sheet's words. Raises `UsageError`."""
    if kind and what in _KINDLESS:
        raise UsageError(f"{what} have no kind: leave --kind out")
    question = questions()[what]
    code = _code(country) if country else None
    found = [row for row in rows(store, question.sparql) if _fits(row, code, year, kind)]
    return Listing(question.columns, found)


def _fits(row: Row, code: str | None, year: int | None, kind: str | None) -> bool:
    years = [date[:4] for column in _YEARS for date in row.get(column, "").split()]
    return (
        (code is None or code in row["countries"].split())
        and (year is None or f"{year:04}" in years)
        and (kind is None or row["kind"] == kind)
    )


def _code(country: str) -> str:
    names = {name.casefold(): code for code, name in country_names().items()}
    code = names.get(country.casefold(), country.upper())
    if code not in country_names():
        raise UsageError(f"{country!r} is no country: give an ISO 3166-1 code or an English name")
    return code
