import pytest

from kg.evaluation.sameness import same_entity


def person(*names: str) -> dict[str, object]:
    return {"kind": "person", "name": names[0], "aliases": list(names[1:])}


def institution(name: str, **more: object) -> dict[str, object]:
    return {"kind": "institution", "name": name, "type": "ministry", **more}


RURITANIA = {"kind": "place", "type": "country", "name": "Ruritania", "country": "RR"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Anna Rassendyll"), person("Rassendyll")),
        (person("Anna Rassendyll"), person("Anna Maria Rassendyll")),
        (person("A. R.", "Anna Rassendyll"), person("anna rassendyll")),
        (institution("Ministry of Fisheries of Ruritania"), institution("Ministry of Fisheries")),
        (RURITANIA, {**RURITANIA, "name": "Kingdom of Ruritania"}),
        (RURITANIA, institution("Cabinet", type="government", country="RR")),
        (institution("x", country="RR", inferred=True), institution("Ministry of Fisheries", country="RR")),
        ({"kind": "?", "name": "Anna Rassendyll"}, person("Anna Rassendyll")),
    ],
)
def test_who_is_the_same(one: dict[str, object], other: dict[str, object]) -> None:
    assert same_entity(one, other)
    assert same_entity(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Anna Rassendyll"), person("Anna")),
        (person("Anna Rassendyll"), person("Rudolf Rassendyll")),
        (institution("Ministry of Fisheries"), institution("Ministry of Finance of Graustark")),
        (institution("Rassendyll"), person("Rassendyll")),
        (RURITANIA, {**RURITANIA, "country": "GS"}),
        (RURITANIA, institution("Cabinet", type="government", country="GS")),
        (institution("x", inferred=True), institution("y")),
        (person(""), person("Anna Rassendyll")),
    ],
)
def test_who_is_not(one: dict[str, object], other: dict[str, object]) -> None:
    assert not same_entity(one, other)
    assert not same_entity(other, one)
