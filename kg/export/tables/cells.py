"""What stands in a cell: the values that a path leads to, read by the column's kind, joined and made safe.

Where sources differ a cell holds several values, sorted and joined by a bar; a bar or backslash of a value's own is
written after a backslash. In CSV, text that a spreadsheet would run as a formula is written after an apostrophe. Both
can be undone, by `split` and `unguarded`.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from kg.export.tables.model import Column, Kind
from kg.export.vocabulary import crosswalk
from kg.namespaces import KG
from kg.registers import territories

_RUN = re.compile(r"['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n]")
"""How a cell starts that a spreadsheet may take for a formula, in full width too, after any apostrophes."""
_OWN_BAR = re.compile(r"[|\\]")
_ESCAPED = re.compile(r"(?:\\.|[^|\\])+", re.DOTALL)
_PRECISION = {4: "year", 7: "month", 10: "day"}
_FACTS = {
    "Agreement": "agreement",
    "ClaimedAgreement": "agreement",
    "Event": "event",
    "ClaimedEvent": "event",
    "Membership": "office",
    "ClaimedHolding": "office",
    "Statement": "statement",
}


def cell(column: Column, values: Iterable[str]) -> str:
    """The cell of a column whose path leads to these values."""
    read = _READ.get(column.kind, list)(sorted(set(values)))
    if column.single:
        return "".join(read)
    return "|".join(_OWN_BAR.sub(r"\\\g<0>", value) for value in read)


def split(text: str) -> list[str]:
    """The values that a cell holds."""
    return [re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL) for value in _ESCAPED.findall(text)]


def guarded(text: str) -> str:
    """A cell that no spreadsheet runs as a formula."""
    return f"'{text}" if _RUN.match(text) else text


def unguarded(text: str) -> str:
    """A cell as it was before `guarded`."""
    return text[1:] if text.startswith("'") and _RUN.match(text) else text


def _codes(values: list[str]) -> list[str]:
    return sorted({value.rpartition("#")[2] for value in values})


def _precision(values: list[str]) -> list[str]:
    return [_PRECISION[len(value)] for value in values]


def _claimed(classes: list[str]) -> list[str]:
    return [str(any(name.startswith(f"{KG}Claimed") for name in classes)).lower()]


def _fact_type(classes: list[str]) -> list[str]:
    return sorted({_FACTS[name] for name in map(_local, classes) if name in _FACTS})


def _local(iri: str) -> str:
    return re.split(r"[#/]", iri)[-1]


def _iso3(codes: list[str]) -> list[str]:
    known = _alpha3()
    return sorted({known[code] for code in codes if code in known})


@cache
def _alpha3() -> dict[str, str]:
    return {territory.code: territory.alpha3 for territory in territories() if territory.code}


def _matches(scheme: str) -> Callable[[list[str]], list[str]]:
    def codes(concepts: list[str]) -> list[str]:
        return sorted({code for concept in concepts for code in crosswalk(scheme).get(concept, ())})

    return codes


_READ: dict[Kind, Callable[[list[str]], list[str]]] = {
    "code": _codes,
    "precision": _precision,
    "claimed": _claimed,
    "fact type": _fact_type,
    "iso3": _iso3,
    "cameo": _matches("cameo"),
    "plover": _matches("plover"),
}
"""How a column's kind reads the values; the others are taken as they are."""
