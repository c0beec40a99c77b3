from tests.extraction.conftest import document_of


def names(text: str) -> dict[str, list[str]]:
    return {actor.name: actor.aliases for actor in document_of(text).registry.actors}


def test_a_surname_points_back_to_the_full_name() -> None:
    found = names("President Ana Ruiz spoke. Ms Ruiz left, and Ruiz returned.")
    assert found == {"Ana Ruiz": ["Ruiz"]}


def test_an_acronym_in_brackets_is_another_name() -> None:
    assert names("The Andean Water Council (AWC) met. AWC agreed.")["Andean Water Council"] == ["AWC"]


def test_a_short_form_points_to_the_last_institution_of_its_kind_before_it() -> None:
    document = document_of("The University of Quito grew. The University hired. Later the University of Lima came.")
    short = document.sentences[1].mentions[0]
    assert short.actor is not None
    assert short.actor.name == "University of Quito"


def test_part_of_comes_from_the_name() -> None:
    document = document_of("The Commission on Water of the Organization of Andean Cities signed.")
    actor = document.sentences[0].mentions[0].actor
    assert actor is not None
    assert actor.part_of is not None
    assert actor.part_of.name == "Organization of Andean Cities"


def test_a_state_is_one_whatever_it_is_called() -> None:
    document = document_of("Britain agreed. The UK signed. The British government paid.")
    assert {m.actor for s in document.sentences for m in s.mentions} == {document.registry.state("GB")}


def test_a_state_with_its_letters_in_brackets_is_no_institution() -> None:
    document = document_of("Israel signed a treaty with the United Arab Emirates (UAE).")
    assert {m.actor for s in document.sentences for m in s.mentions} == {
        document.registry.state("IL"),
        document.registry.state("AE"),
    }
