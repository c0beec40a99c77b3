from kg.identity.wording import plain
from kg.registers import renamed_cities


def test_old_names_and_other_spellings_lead_to_the_name_of_today() -> None:
    cities = renamed_cities()
    assert cities["Bombay"] == cities["Mumbai"] == "Mumbai"
    assert cities["Calcutta"] == "Kolkata"
    assert cities["Saigon"] == "Ho Chi Minh City"


def test_a_name_of_today_is_its_own() -> None:
    cities = renamed_cities()
    assert all(cities[today] == today for today in cities.values())


def test_no_name_is_two_cities_however_it_is_spelt() -> None:
    found: dict[str, set[str]] = {}
    for name, today in renamed_cities().items():
        found.setdefault(plain(name), set()).add(today)
    assert {name: days for name, days in found.items() if len(days) > 1} == {}
