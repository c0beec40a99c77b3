from collections.abc import Collection

from kg.identity.groups import Groups
from kg.identity.links import Link
from kg.identity.units import Unit

UNITS = {name: Unit("person", ("person", name), "person/x", (name,)) for name in "abcdef"}


def joined(pairs: str, sure: str = "", forbidden: Collection[str] = ()) -> set[str]:
    """Groups of more than one, as words of letters, of links such as ``ab bc``."""

    def links(text: str) -> list[Link]:
        return [Link(UNITS[pair[0]], UNITS[pair[1]], "rule", 1.0, "why") for pair in text.split()]

    groups = Groups(list(UNITS.values()), links(sure))
    groups.join(links(pairs), lambda one, other: "".join(sorted(one.names[0] + other.names[0])) in forbidden)
    found = ("".join(sorted(unit.names[0] for unit in members)) for _, members in groups.members())
    return {letters for letters in found if len(letters) > 1}


def test_links_join_step_by_step() -> None:
    assert joined("ab bc de") == {"abc", "de"}
    assert joined("") == set()


def test_a_unit_between_two_rivals_joins_none() -> None:
    assert joined("ab bc", forbidden={"ac"}) == set()


def test_one_that_leads_to_one_rival_alone_joins_it() -> None:
    assert joined("ab bc cd", forbidden={"ad", "ac"}) in ({"cd"}, {"bcd"}, set())
    assert joined("ab cd ac", forbidden={"ac"}) == {"ab", "cd"}


def test_what_is_sure_stays_whatever_is_forbidden() -> None:
    assert joined("", sure="ab", forbidden={"ab"}) == {"ab"}


def test_a_forbidden_pair_elsewhere_does_not_matter() -> None:
    assert joined("ab bc", forbidden={"ef"}) == {"abc"}


def test_rivalry_is_of_groups_not_of_units() -> None:
    assert joined("bc", sure="ab cd", forbidden={"ad"}) == {"ab", "cd"}


def test_the_order_of_links_and_units_is_all_the_same() -> None:
    assert joined("ab bc cd de", forbidden={"ae"}) == joined("de cd bc ab", forbidden={"ae"})
