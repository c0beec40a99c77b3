import re

from kg.export.tables import TABLES, codebook
from kg.export.tables.codebook import column_meaning, table_meaning
from kg.export.vocabulary import concepts, crosswalk, definitions
from kg.namespaces import CONCEPTS, KG, SCHEMES


def test_every_table_and_column_means_something() -> None:
    book = codebook()
    for table in TABLES:
        assert f"## {table.name}.csv\n" in book
        assert table_meaning(table).endswith(".")
        for column in table.columns:
            assert re.fullmatch(r"[A-Z].*\.", column_meaning(column), re.DOTALL), (table.name, column.name)
            assert f"| `{column.name}` |" in book


def test_what_the_ontology_defines_is_said_in_its_words() -> None:
    assert definitions()[f"{KG}subject"] in codebook()
    assert definitions()[f"{KG}Statement"] in codebook()


def test_every_code_stands_in_it_with_its_crosswalk() -> None:
    book = codebook()
    assert {concept.scheme for concept in concepts()} == set(SCHEMES)
    for concept in concepts():
        assert f"| `{concept.code}` | {concept.label} | {concept.definition} |" in book
    assert "CAMEO 057, PLOVER SUPPORT" in book
    assert crosswalk("cameo")[f"{CONCEPTS}agreement-status#signed"] == ("057",)


def test_columns_of_one_name_in_a_table_there_is_one() -> None:
    for table in TABLES:
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert {column.of for column in table.columns} <= set(table.keys)
        assert {column.of for column in table.columns if not column.path} == set(table.keys)
