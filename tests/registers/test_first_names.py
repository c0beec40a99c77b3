from kg.registers import first_names


def test_a_short_form_and_its_name_stand_for_each_other() -> None:
    names = first_names()
    assert "william" in names["bill"]
    assert "bill" in names["william"]
    assert all(name in names[other] for name, others in names.items() for other in others)


def test_a_short_form_of_two_names_stands_for_both_and_makes_them_no_kin() -> None:
    names = first_names()
    assert {"christine", "christopher"} <= names["chris"]
    assert "christine" not in names["christopher"]
