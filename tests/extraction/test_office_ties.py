import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Ruiz, Ambassador of Peru to Kenya, spoke.",
            ("Ana Ruiz", "Ambassador to Kenya", None, "PE", "current"),
        ),
        (
            "The Ambassador of Norway to Chile, His Excellency Mr Jon Berg, spoke.",
            ("Jon Berg", "Ambassador to Chile", None, "NO", "current"),
        ),
        (
            "Since July 2005, Ms Ruiz has been Peru's Ambassador to Chile, Bolivia and Brazil.",
            ("Ruiz", "Ambassador to Chile, Bolivia and Brazil", None, "PE", "current"),
        ),
        (
            "Ana Ruiz, Senior Lecturer in Business Management in Lima University's Faculty of Commerce, spoke.",
            ("Ana Ruiz", "Senior Lecturer in Business Management", "Faculty of Commerce", "PE", "current"),
        ),
        (
            "Ana Ruiz, Professor of Law at the University of Lima, spoke.",
            ("Ana Ruiz", "Professor of Law", "University of Lima", "PE", "current"),
        ),
        (
            "Peru's Director of International Growth Strategies, Dr Jon Berg, spoke.",
            ("Jon Berg", "Director of International Growth Strategies", None, "PE", "current"),
        ),
        (
            "The Director General of Peru's Department of Immigration and Manpower, Lumi Kanto, spoke.",
            ("Lumi Kanto", "Director General", "Department of Immigration and Manpower", "PE", "current"),
        ),
        (
            "Mr Berg the President of the University of Lima spoke.",
            ("Berg", "President", "University of Lima", "PE", "current"),
        ),
        (
            "The Minister of State, Ministry of Law and Ministry of Health, Mr Jon Berg, spoke.",
            ("Jon Berg", "Minister of State", "Ministry of Law", None, "current"),
        ),
        ("The new Peruvian leader, Ana Ruiz, spoke.", ("Ana Ruiz", "leader", None, "PE", "current")),
        ("The Vice President and President Berg met.", ("Berg", "President", None, None, "current")),
    ],
)
def test_whose_an_office_is(read: Read, text: str, expected: tuple[str | None, ...]) -> None:
    assert read(text).offices == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Professors Ana Ruiz and Jon Berg spoke.",
        "Ana Ruiz, an economist, spoke.",
        "Jon Berg, head down, left.",
    ],
)
def test_a_courtesy_or_a_trade_is_no_office(read: Read, text: str) -> None:
    assert read(text).offices == []


def test_one_persons_offices_of_state_are_of_one_state(read: Read) -> None:
    found = read(
        "Ana Ruiz is to be Peru's Ambassador to Chile. She has also served as Counsellor in Hanoi (2001-04); "
        "and First Secretary in Harare (1998-2001).",
        outlet="Oslo Daily",
    ).offices
    assert found == [
        ("Ana Ruiz", "Ambassador to Chile", None, "PE", "appointed"),
        ("Ana Ruiz", "Counsellor in Hanoi", None, "PE", "former"),
        ("Ana Ruiz", "First Secretary in Harare", None, "PE", "former"),
    ]


def test_a_title_of_one_state_needs_that_state_in_the_article(read: Read) -> None:
    assert read("Foreign Secretary Ana Ruiz left Manila for Peru.").offices[0][3] != "GB"
    assert read("Foreign Secretary Ana Ruiz left London.").offices[0][3] == "GB"


def test_a_minister_is_of_the_state_that_he_signs_for(read: Read) -> None:
    found = read("Prime Minister Ana Ruiz signed for Peru, Foreign Minister Jorge Vera for Chile.")
    assert {(person, country) for person, _, _, country, _ in found.offices} == {
        ("Ana Ruiz", "PE"),
        ("Jorge Vera", "CL"),
    }
