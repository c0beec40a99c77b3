from kg.identity import Verdicts


def test_same_reaches_from_one_to_the_next_in_any_order() -> None:
    said = Verdicts.of([("b", "a"), ("b", "c")], [])
    assert said.reach("a") == said.reach("c") == {"a", "b", "c"}
    assert said.reach("x") == {"x"}


def test_different_holds_both_ways_and_for_its_pair_only() -> None:
    said = Verdicts.of([], [("b", "a")])
    assert said.are_different("a", "b")
    assert said.are_different("b", "a")
    assert not said.are_different("a", "c")


def test_apart_is_of_one_article() -> None:
    said = Verdicts.of([], [], [("a-1", "Quay")])
    assert said.stand_apart("a-1", "Quay")
    assert not said.stand_apart("a-1", "Pier")


def test_no_verdicts_say_nothing() -> None:
    said = Verdicts()
    assert said.reach("a") == {"a"}
    assert not said.are_different("a", "b")
