import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Ruiz serves as treasurer and director of the Andean Water Council.",
            [
                ("Ana Ruiz", "treasurer", "Andean Water Council", None, "current"),
                ("Ana Ruiz", "director", "Andean Water Council", None, "current"),
            ],
        ),
        (
            "Ana Ruiz previously served as head of the Lima Museum.",
            [("Ana Ruiz", "head", "Lima Museum", "PE", "former")],
        ),
        (
            "Jon Berg was president of Oslo College; Bergen College; and Hamar College.",
            [
                ("Jon Berg", "president", "Oslo College", "NO", "former"),
                ("Jon Berg", "president", "Bergen College", "NO", "former"),
                ("Jon Berg", "president", "Hamar College", None, "former"),
            ],
        ),
        (
            "Jon Berg, head of the Lima Museum and director of the University of Lima, spoke.",
            [
                ("Jon Berg", "head", "Lima Museum", "PE", "current"),
                ("Jon Berg", "director", "University of Lima", "PE", "current"),
            ],
        ),
    ],
)
def test_posts_one_after_another(read: Read, text: str, expected: list[tuple[str | None, ...]]) -> None:
    assert sorted(map(str, read(text).offices)) == sorted(map(str, expected))


def test_a_pronoun_stands_for_whoever_was_spoken_of(read: Read) -> None:
    facts = read("Ana Ruiz spoke. Before that, she was rector of the University of Lima.")
    assert facts.offices == [("Ana Ruiz", "rector", "University of Lima", "PE", "former")]


def test_a_plan_to_appoint_nominates(read: Read) -> None:
    facts = read("Ana Ruiz spoke. The council announced its intent to appoint her as director of the Lima Museum.")
    assert ("Ana Ruiz", "director", "Lima Museum", "PE", "nominated") in facts.offices


def test_what_somebody_is_like_is_no_post(read: Read) -> None:
    assert read("Ana Ruiz is viewed by many politicians and analysts as able.").offices == []


def test_years_in_brackets_end_a_post(read: Read) -> None:
    facts = read("Ana Ruiz has served as Ambassador to Israel (2003-06) and Ambassador to Norway (2000\u201303).")
    assert {(role, status) for _, role, *_, status in facts.offices} == {
        ("Ambassador to Israel", "former"),
        ("Ambassador to Norway", "former"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Ruiz left. Her previous overseas postings include Ambassador to Chile and Consul General in Lima.",
            [
                ("Ana Ruiz", "Ambassador to Chile", None, None, "former"),
                ("Ana Ruiz", "Consul General in Lima", None, None, "former"),
            ],
        ),
        (
            "Jon Berg has held a range of positions including Director, Trade Section (1998-2000).",
            [("Jon Berg", "Director", "Trade Section", None, "former")],
        ),
        (
            "Ana Ruiz was founder, chairman, and chief executive officer of Acme Group.",
            [
                ("Ana Ruiz", "founder", "Acme Group", None, "former"),
                ("Ana Ruiz", "chairman", "Acme Group", None, "former"),
                ("Ana Ruiz", "chief executive officer", "Acme Group", None, "former"),
            ],
        ),
        (
            "Jon Berg was Director, External Relations and Public Information.",
            [("Jon Berg", "Director, External Relations and Public Information", None, None, "former")],
        ),
    ],
)
def test_records_and_rows(read: Read, text: str, expected: list[tuple[str | None, ...]]) -> None:
    assert sorted(map(str, read(text).offices)) == sorted(map(str, expected))
