import pytest

from tests.extraction.conftest import document_of


def wholes(text: str) -> dict[str, str | None]:
    bodies = document_of(text).registry.of_kind("institution")
    return {body.name: body.part_of.name if body.part_of else None for body in bodies}


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("The School of Law at the University of Lima grew.", "School of Law", "University of Lima"),
        ("Lima University's Faculty of Commerce grew.", "Faculty of Commerce", "Lima University"),
        ("Lima University said its School of Design grew.", "School of Design", "Lima University"),
        (
            "The University of Lima Management School left the University of Lima.",
            "University of Lima Management School",
            "University of Lima",
        ),
        (
            "The Refugees, Immigration and Asylum Section in the Department of Home Affairs grew.",
            "Refugees, Immigration and Asylum Section",
            "Department of Home Affairs",
        ),
    ],
)
def test_a_part_and_its_whole(text: str, part: str, whole: str) -> None:
    assert wholes(text)[part] == whole


@pytest.mark.parametrize(
    "text",
    [
        "The School of Law met. Lima University and Oslo University agreed.",
        "Lima University's Andes Mining Corp grew.",
    ],
)
def test_nothing_is_part_of_what_may_be_another(text: str) -> None:
    assert set(wholes(text).values()) == {None}


def test_a_part_of_an_intergovernmental_body_is_no_states() -> None:
    bodies = document_of("The UNHCR's Regional Bureau for Asian and Oceania Affairs met in Peru.").registry
    bureau = next(body for body in bodies.of_kind("institution") if body.name.startswith("Regional"))
    assert (bureau.type, bureau.country) == ("intergovernmental", None)
