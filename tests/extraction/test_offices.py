import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian President Ana Ruiz spoke.", ("Ana Ruiz", "President", None, "PE", "current")),
        ("Ana Ruiz, the former mayor, spoke.", ("Ana Ruiz", "mayor", None, None, "former")),
        ("Chile's energy minister, Jon Berg, left.", ("Jon Berg", "energy minister", None, "CL", "current")),
        (
            "Jon Berg, Managing Director of the Andean Water Council, left.",
            ("Jon Berg", "Managing Director", "Andean Water Council", None, "current"),
        ),
        ("Prime Minister Ana Ruiz of Peru left.", ("Ana Ruiz", "Prime Minister", None, "PE", "current")),
        (
            "The council appointed Ana Ruiz as director of the University of Lima.",
            ("Ana Ruiz", "director", "University of Lima", "PE", "appointed"),
        ),
        (
            "The Ombudsman of Peru, Ana Ruiz, spoke.",
            ("Ana Ruiz", "Ombudsman", "Ombudsman of Peru", "PE", "current"),
        ),
    ],
)
def test_one_office(read: Read, text: str, expected: tuple[str | None, ...]) -> None:
    assert read(text).offices == [expected]


def test_a_list_of_holders_gives_each_the_right_title(read: Read) -> None:
    facts = read(
        "Peru's mayor Ana Ruiz, the Chilean foreign minister, Jon Berg, and Prime Minister Li Wei of China met."
    )
    assert [(person, role) for person, role, *_ in facts.offices] == [
        ("Ana Ruiz", "mayor"),
        ("Jon Berg", "foreign minister"),
        ("Li Wei", "Prime Minister"),
    ]


def test_ministers_in_the_plural(read: Read) -> None:
    facts = read("Foreign Ministers Ana Ruiz of Peru and Jon Berg of Norway met.")
    assert [(person, role, country) for person, role, _, country, _ in facts.offices] == [
        ("Ana Ruiz", "Foreign Minister", "PE"),
        ("Jon Berg", "Foreign Minister", "NO"),
    ]


def test_a_counterpart_holds_the_same_office_elsewhere(read: Read) -> None:
    facts = read("Peruvian Ombudswoman Ana Ruiz and her Chilean counterpart signed a protocol.")
    assert [office[1:4] for office in facts.offices] == [
        ("Ombudswoman", "Ombudsman of Peru", "PE"),
        ("Ombudsman", "Ombudsman of Chile", "CL"),
    ]
    assert facts.parties() == ["Ombudsman of Peru", "Ombudsman of Chile"]


def test_a_spokesman_is_an_office_without_a_person_and_the_company_speaks(read: Read) -> None:
    facts = read("An Acme spokesman said the plant would close.")
    assert facts.offices == [(None, "spokesman", "Acme", None, "current")]
    assert facts.said == [("Acme", "the plant would close", False)]


def test_the_title_of_a_letterhead(read: Read) -> None:
    text = "MEDIA RELEASE\n\nMINISTER FOR FOREIGN AFFAIRS\n\nThe Hon Ana Ruiz MP\n\nA day of note for all of us."
    offices = read(text, outlet="Australian Parliament").offices
    assert [(role, country) for _, role, _, country, _ in offices] == [
        ("Minister for Foreign Affairs", "AU"),
        ("MP", "AU"),
    ]


def test_a_title_first_and_the_name_a_sentence_later(read: Read) -> None:
    facts = read("The Chilean energy minister says coal will go. Ana Ruiz says plants close next year.")
    assert facts.offices == [("Ana Ruiz", "energy minister", None, "CL", "current")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "University of Lima Deputy Vice-Chancellor (Academic) Professor Ana Ruiz spoke.",
            ("Ana Ruiz", "Deputy Vice-Chancellor (Academic)", "University of Lima", "PE", "current"),
        ),
        ("The former Peruvian president Ana Ruiz spoke.", ("Ana Ruiz", "president", None, "PE", "former")),
        ("Then-US president Jon Berg spoke.", ("Jon Berg", "president", None, "US", "former")),
        (
            "The Lima Water Board's (LWB) chief executive Jon Berg spoke.",
            ("Jon Berg", "chief executive", "Lima Water Board", "PE", "current"),
        ),
        (
            "The Universidad Central de Quito has opened. Its rector, Jon Berg, spoke.",
            ("Jon Berg", "rector", "Universidad Central de Quito", "EC", "current"),
        ),
        (
            "The Peruvian Minister for Health and Rehabilitation, Jon Berg, spoke.",
            ("Jon Berg", "Minister for Health and Rehabilitation", None, "PE", "current"),
        ),
        (
            "Peru grew. The country's prime minister, Ana Ruiz, spoke.",
            ("Ana Ruiz", "prime minister", None, "PE", "current"),
        ),
    ],
)
def test_titles_with_what_stands_around_them(read: Read, text: str, expected: tuple[str | None, ...]) -> None:
    assert read(text).offices == [expected]


def test_joined_titles_share_a_body_only_where_the_first_has_no_complement(read: Read) -> None:
    facts = read("Ana Ruiz, Assistant to the President and Director of the Lima Museum, spoke.")
    assert [(role, body) for _, role, body, *_ in facts.offices] == [
        ("Assistant to the President", None),
        ("Director", "Lima Museum"),
    ]


def test_a_title_without_a_body_is_of_the_university_spoken_of(read: Read) -> None:
    facts = read("The University of Lima opened a hall. Vice-Chancellor Ana Ruiz spoke.")
    assert facts.offices == [("Ana Ruiz", "Vice-Chancellor", "University of Lima", "PE", "current")]


def test_a_counterpart_with_a_name_holds_the_same_office(read: Read) -> None:
    facts = read("Peruvian Foreign Minister Ana Ruiz met her Norwegian counterpart Jon Berg.")
    assert ("Jon Berg", "Foreign Minister", None, "NO", "current") in facts.offices


def test_holders_without_a_name_who_take_part(read: Read) -> None:
    facts = read("A delegation met the Prime Ministers of Peru and Norway.")
    assert facts.offices == [
        (None, "Prime Minister", None, "PE", "current"),
        (None, "Prime Minister", None, "NO", "current"),
    ]


def test_an_order_is_no_body_and_a_field_no_person(read: Read) -> None:
    assert read("Ana Ruiz was appointed Officer of the Order of Norway.").offices == []
    assert read("Write to the Director, Human Rights.").offices == []


def test_an_envoys_post_takes_in_where_it_is(read: Read) -> None:
    facts = read("Ana Ruiz, Peruvian Ambassador to Spain and Andorra, met Jon Berg, Consul General in Belfast.")
    assert ("Ana Ruiz", "Ambassador to Spain and Andorra", None, "PE", "current") in facts.offices
    assert [role for person, role, *_ in facts.offices if person == "Jon Berg"] == ["Consul General in Belfast"]
    assert all(country != "GB" for *_, country, _ in facts.offices)


def test_a_ministry_of_another_portfolio_is_not_the_ministers(read: Read) -> None:
    facts = read("The Ministry of Foreign Affairs and Trade moved. Foreign Affairs Minister Ana Ruiz of Peru spoke.")
    assert [body for person, _, body, *_ in facts.offices if person == "Ana Ruiz"] == [None]


def test_a_chancellor_is_of_no_state_that_has_none(read: Read) -> None:
    facts = read("Chancellor Jon Berg has visited Kenya. Kenya is glad.")
    assert all(country != "KE" for *_, country, _ in facts.offices)


def test_a_name_keeps_its_generation_and_its_surname(read: Read) -> None:
    facts = read("Joe Lane, Jr., president of Acme Corp, spoke. Mr Lane, chairman of the Lima Museum, left.")
    assert [person for person, *_ in facts.offices] == ["Joe Lane, Jr.", "Joe Lane, Jr."]


def test_joined_titles_of_a_minister_are_two_offices(read: Read) -> None:
    facts = read("Peru's Minister for Law and Second Minister for Home Affairs Ana Ruiz SC spoke.")
    assert facts.offices == [
        ("Ana Ruiz", "Minister for Law", None, "PE", "current"),
        ("Ana Ruiz", "Second Minister for Home Affairs", None, "PE", "current"),
    ]


def test_the_title_of_whoever_is_named_next_is_not_the_one_befores(read: Read) -> None:
    facts = read("Ana Ruiz, head of the Lima Institute, and Chile's Minister for Trade, Mr Jon Berg, signed letters.")
    assert [(person, role) for person, role, *_ in facts.offices] == [
        ("Ana Ruiz", "head"),
        ("Jon Berg", "Minister for Trade"),
    ]


def test_holders_of_several_states_and_their_names(read: Read) -> None:
    facts = read("The finance ministers of Peru and Chile, Ana Ruiz and Jon Berg, signed it.")
    assert facts.offices == [
        ("Ana Ruiz", "finance minister", None, "PE", "current"),
        ("Jon Berg", "finance minister", None, "CL", "current"),
    ]


def test_an_unnamed_holder_who_is_met(read: Read) -> None:
    facts = read("Ana Ruiz held talks with the Chilean Foreign Minister in Lima.")
    assert (None, "Foreign Minister", None, "CL", "current") in facts.offices


def test_a_bank_after_a_title_is_no_person(read: Read) -> None:
    assert read("The telex came from committee chairman Nordicbank.").offices == []
