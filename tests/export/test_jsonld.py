"""JSON-LD read by pyld, which shares no code with what wrote it."""

import io
import json
from typing import Any

import pytest
from pyld import jsonld
from pyoxigraph import RdfFormat, Triple, parse

from kg.export import in_graph, rdf_bytes
from kg.facts import FactSheet
from kg.mapping import map_sheet
from kg.store import EmbeddedStore
from kg.store.terms import to_oxigraph
from tests.samples import full


def triples_of(document: object) -> set[Triple]:
    quads = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": refuse})
    return {quad.triple for quad in parse(io.BytesIO(quads.encode()), format=RdfFormat.N_QUADS)}


def refuse(url: str, _options: Any) -> Any:  # noqa: ANN401
    raise AssertionError(f"{url} would be fetched")


def written(triples: set[Triple]) -> Any:  # noqa: ANN401
    return json.loads(rdf_bytes(in_graph(triples, None), RdfFormat.JSON_LD))


@pytest.mark.filterwarnings("ignore::DeprecationWarning:pyld")
def test_pyld_reads_the_store(example_store: EmbeddedStore) -> None:
    assert triples_of(written(set(example_store.triples()))) == set(example_store.triples())


def test_pyld_reads_every_field_of_a_sheet() -> None:
    data = full()
    data["facts"][1] |= {"date": "2021-05", "subject": 'rivers "and" \\ lakes\n=1'}
    data["facts"][2] |= {"date": "2021", "end_date": "2021-06"}
    triples = set(to_oxigraph(map_sheet(FactSheet.model_validate(data)).triples))
    assert triples_of(written(triples)) == triples


def test_it_survives_expanding_flattening_and_compacting(example_store: EmbeddedStore) -> None:
    document = written(set(example_store.triples()))
    again = jsonld.compact(jsonld.flatten(jsonld.expand(document)), {"@context": document["@context"]})
    assert triples_of(again) == set(example_store.triples())
