"""People's names that reading word by word breaks."""

import pytest

from tests.extraction.conftest import document_of


def people(text: str) -> list[str]:
    return [m.text for s in document_of(text).sentences for m in s.mentions if m.tag == "P"]


@pytest.mark.parametrize(
    "name", ["Hassan Sheikh Omar", "Yusuf bin Rashid Al Amin", "Jan van der Berg", "Maria de la Cruz"]
)
def test_a_title_or_particle_inside_a_name_is_part_of_it(name: str) -> None:
    assert name in people(f"President {name} signed a treaty in Lima on Tuesday.")


def test_a_title_before_a_name_is_none() -> None:
    assert people("President Sheikh Omar Yusuf signed a treaty.") == ["Omar Yusuf"]


def test_whom_a_relative_clause_calls_who_is_a_person() -> None:
    assert "Nikos Vallas" in people("Nikos Vallas, who was then the Greek foreign minister, had signed the treaty.")
