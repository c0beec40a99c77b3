"""Names that could be several states."""

import pytest

from tests.extraction.conftest import document_of


def codes(text: str) -> dict[str, str | None]:
    """The code of each mention of a place, by its words."""
    return {m.text: m.code for sentence in document_of(text).sentences for m in sentence.mentions if m.tag in "CDL"}


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Congo and Chad signed a treaty. Talks in Kinshasa went on.", "Congo", "CD"),
        ("Congo and Chad signed a treaty. Talks in Brazzaville went on.", "Congo", "CG"),
        ("Japan and Korea signed a treaty.", "Korea", "KR"),
        ("North Korea and China met. Korea and China signed a treaty.", "Korea", "KP"),
        ("Georgia and Armenia signed a treaty.", "Georgia", "GE"),
        ("Guinea and Mali signed a treaty.", "Guinea", "GN"),
        ("Niger and Nigeria signed a treaty.", "Niger", "NE"),
        ("Niger and Nigeria signed a treaty.", "Nigeria", "NG"),
    ],
)
def test_the_article_settles_it_and_else_common_usage(text: str, name: str, code: str) -> None:
    assert codes(text)[name] == code


def test_what_nothing_settles_stays_open_and_its_people_are_nobodys() -> None:
    assert codes("Congo and Chad signed a treaty. The Congolese minister left.") == {"Congo": None, "Chad": "TD"}
    assert codes("Congo and Chad signed. Kinshasa and Brazzaville cheered.")["Congo"] is None


def test_a_part_of_a_state_is_no_state() -> None:
    (mention,) = [
        m
        for s in document_of("Georgia and Florida signed a compact on water.").sentences
        for m in s.mentions
        if m.text == "Georgia"
    ]
    assert (mention.tag, mention.type, mention.code) == ("L", "region", "US")


def test_a_state_of_the_past_is_not_its_successor() -> None:
    document = document_of("Czechoslovakia and West Germany signed a treaty. Germany was not yet one.")
    actors = {m.text: m.actor for s in document.sentences for m in s.mentions}
    assert actors["Czechoslovakia"] is not None
    assert (actors["Czechoslovakia"].type, actors["Czechoslovakia"].country) == ("territory", None)
