"""Lists of one kind of thing, narrowed by country, year and kind."""

from dataclasses import dataclass
from typing import Final, get_args

from kg.errors import UsageError
from kg.inspection.rows import Row, rows
from kg.store import Store

LISTS: Final = ("agreements", "articles", "events", "institutions", "offices", "people", "places", "statements")
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
    from kg.questions import questions  # noqa: PLC0415  # who walks the network needs no library

    if kind:
        _check_kind(what, kind)
    if country and what == "articles":
        raise UsageError("articles have no country: leave --country out")
    question = questions()[what]
    code = _code(country) if country else None
    found = [row for row in rows(store, question.sparql) if _fits(row, code, year, kind)]
    return Listing(question.columns, found)


def _check_kind(what: str, kind: str) -> None:
    from kg.facts.terms import AgreementKind, EventKind, InstitutionType, PlaceType  # noqa: PLC0415  # seldom needed

    closed = {"agreements": AgreementKind, "events": EventKind, "institutions": InstitutionType, "places": PlaceType}
    if what not in closed:
        raise UsageError(f"{what} have no kind: leave --kind out")
    kinds = get_args(closed[what])
    if kind not in kinds:
        raise UsageError(f"{kind!r} is no kind of {what}; there are: {', '.join(kinds)}")


def _fits(row: Row, code: str | None, year: int | None, kind: str | None) -> bool:
    years = [date[:4] for column in _YEARS for date in row.get(column, "").split()]
    return (
        (code is None or code in row["countries"].split())
        and (year is None or f"{year:04}" in years)
        and (kind is None or row["kind"] == kind)
    )


def _code(country: str) -> str:
    from kg.facts.countries import country_names, known_code  # noqa: PLC0415  # seldom needed

    names = {name.casefold(): code for code, name in country_names().items()}
    code = names.get(country.casefold(), country.upper())
    try:
        return known_code(code)
    except ValueError:
        hint = "GB" if code == "UK" else "an ISO 3166-1 code or the English name that `kg list places` shows"
        raise UsageError(f"{country!r} is no country: give {hint}") from None
