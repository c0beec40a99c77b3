from itertools import permutations

from kg.identity import Unit, Verdicts, resolve


def person(name: str, *ties: str) -> Unit:
    return Unit("person", ("person", name.lower(), *ties), "person/vea", (name,), ties)


TALA, POET = person("Tala Vea", "country FJ"), person("Tala Vea", "country TO")
BOTH = person("Tala Vea", "country FJ", "country TO")
SIONE = person("Sione Vea", "country FJ")


def groups(*units: Unit, said: Verdicts | None = None) -> set[frozenset[str]]:
    return {frozenset(unit.path for unit in thing.units) for thing in resolve(units, said).things}


def test_one_path_is_one_thing() -> None:
    again = Unit("person", TALA.key, TALA.block, ("Dr Tala Vea", "Vea"), TALA.ties)
    (thing,) = resolve([TALA, again]).things
    assert thing.path == TALA.path
    assert thing.links == ()


def test_a_link_makes_a_thing_and_stands_with_it() -> None:
    (thing,) = resolve([TALA, POET, BOTH]).things
    assert {link.rule for link in thing.links} == {"name-and-tie"}
    assert thing.path in {unit.path for unit in (TALA, POET, BOTH)}


def test_different_outranks_the_rules() -> None:
    said = Verdicts.of([], [(TALA.path, POET.path)])
    assert groups(TALA, POET, BOTH, said=said) == {frozenset([unit.path]) for unit in (TALA, POET, BOTH)}


def test_same_outranks_the_rules() -> None:
    said = Verdicts.of([(TALA.path, SIONE.path)], [])
    assert groups(TALA, SIONE) == {frozenset([TALA.path]), frozenset([SIONE.path])}
    assert groups(TALA, SIONE, said=said) == {frozenset([TALA.path, SIONE.path])}


def test_same_of_a_unit_that_is_not_there_says_nothing() -> None:
    assert groups(TALA, said=Verdicts.of([(TALA.path, "person/gone")], [])) == {frozenset([TALA.path])}


def test_a_doubt_that_a_person_has_settled_is_none() -> None:
    assert len(resolve([TALA, POET]).doubts) == 1
    assert resolve([TALA, POET], Verdicts.of([], [(POET.path, TALA.path)])).doubts == []
    assert resolve([TALA, POET], Verdicts.of([(POET.path, TALA.path)], [])).doubts == []


def test_a_pair_is_doubted_once_however_many_ways_it_is_described() -> None:
    years = [Unit("person", TALA.key, TALA.block, TALA.names, TALA.ties, when=year) for year in ("2019", "2020")]
    assert len(resolve([*years, POET]).doubts) == 1


def test_any_order_of_units_gives_the_same() -> None:
    units = (TALA, POET, SIONE, person("Vea", "office head FJ"))
    assert len({repr(resolve(order)) for order in permutations(units)}) == 1


def test_a_thing_is_called_as_the_register_has_it() -> None:
    key = ("institution", "register", "Coral Board", "FJ")
    known = Unit("institution", key, "institution/coral", ("Coral Board",), rule="register", wikidata="Q1")
    other = Unit("institution", ("institution", "x", "FJ"), "institution/coral", ("The Very Long Coral Board of Fiji",))
    (thing,) = resolve([known, other], Verdicts.of([(known.path, other.path)], [])).things
    assert (thing.path, thing.label, thing.wikidata) == (known.path, "Coral Board", "Q1")


def test_nothing_is_nothing() -> None:
    assert resolve([]).things == []
