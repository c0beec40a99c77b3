import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.export.tables import Column, guarded, split, unguarded
from kg.export.tables.cells import cell
from kg.namespaces import CONCEPTS, KG, PREFIXES

TEXT = Column("x", "text", "fact", "kg:subject")
FORMULAS = ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "'=1", "\t=1", "\rx", "\nx", "＝1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_run_is_marked_and_the_mark_can_be_taken_away(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["", "a=b", "'quoted' words", "2023-03-14", "1+1", "a\tb"])
def test_other_text_is_left_alone(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@given(st.text())
def test_every_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n")


@given(st.sets(st.text(min_size=1)))
def test_every_set_of_values_comes_back(values: set[str]) -> None:
    assert split(cell(TEXT, values)) == sorted(values)


def test_values_are_sorted_and_joined_and_their_own_bars_escaped() -> None:
    assert cell(TEXT, ["b", "a|c", "d\\e", "b"]) == r"a\|c|b|d\\e"


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("date", ["2023-03", "2022"], "2022|2023-03"),
        ("precision", ["2023-03", "2022", "2023-03-14"], "year|month|day"),
        ("code", [f"{CONCEPTS}agreement-kind#treaty"], "treaty"),
        ("claimed", [f"{KG}ClaimedAgreement"], "true"),
        ("claimed", [f"{KG}Agreement"], "false"),
        ("claimed", [f"{KG}ClaimedPart"], "true"),
        ("fact type", [PREFIXES["org"] + "Membership"], "office"),
        ("iso3", ["MA", "AZ"], "AZE|MAR"),
        ("cameo", [f"{CONCEPTS}agreement-kind#ceasefire", f"{CONCEPTS}agreement-status#signed"], "057|0871"),
        ("plover", [f"{CONCEPTS}event-kind#visit"], "CONSULT"),
        ("plover", [f"{CONCEPTS}event-kind#workshop"], ""),
    ],
)
def test_a_kind_says_how_values_are_read(kind: str, values: list[str], expected: str) -> None:
    assert cell(Column("x", kind, "fact", "kg:x"), values) == expected  # type: ignore[arg-type]
