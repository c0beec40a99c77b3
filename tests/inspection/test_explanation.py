"""Why a fact stands in the graph."""

import pytest

from kg.errors import UsageError
from kg.inspection import find
from kg.inspection.explanation import explain
from kg.inspection.rows import rows
from kg.store import EmbeddedStore
from tests.conftest import EXAMPLES

TEXTS = EXAMPLES / "articles"


def memorandum(store: EmbeddedStore) -> str:
    query = "SELECT ?a { ?a a kg:Agreement ; kg:party/kg:country/skos:notation ?code FILTER(STR(?code) = 'MA') }"
    return rows(store, query)[0]["a"]


def test_every_sentence_is_shown_in_its_paragraph(example_store: EmbeddedStore) -> None:
    found = explain(example_store, memorandum(example_store), texts=TEXTS)
    assert {witness.outlet for witness in found.witnesses} == {"Example Gazette", "Example Wire"}
    for witness in found.witnesses:
        text = (TEXTS / f"{witness.article}.txt").read_text("utf-8")
        assert f"{witness.before}{witness.words}{witness.after}" in text
        assert "\n\n" not in witness.before + witness.after
    assert any(witness.before or witness.after for witness in found.witnesses)


def test_who_read_it_and_what_was_checked_is_told(example_store: EmbeddedStore) -> None:
    found = explain(example_store, memorandum(example_store))
    assert all(witness.extractors and not witness.before for witness in found.witnesses)
    assert {"agreement-party", "signing-date", "signature-person"} <= set(found.shapes)
    assert "Sabina Aliyeva" in found.involved.values()
    assert set(found.fact.differing) == {"subject"}


def test_what_is_no_fact_cannot_be_explained(example_store: EmbeddedStore) -> None:
    with pytest.raises(UsageError, match="is no agreement, event, office or statement: `kg show`"):
        explain(example_store, find(example_store, "Sabina Aliyeva"))
