"""Networks read back by networkx, against the graph that inspection makes."""

import io
from collections.abc import Callable
from typing import IO, Any

import networkx as nx
import pytest
from lxml import etree

from kg.export import network_bytes
from kg.export.network import NetworkFormat
from kg.facts import FactSheet
from kg.inspection import graph
from kg.mapping import map_sheet
from kg.store import EmbeddedStore
from kg.store.terms import to_oxigraph
from tests.samples import full

READERS: dict[str, Callable[[IO[bytes]], Any]] = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}


def edges(network: "nx.MultiDiGraph[str]", names: set[str]) -> list[tuple[Any, ...]]:
    """The edges with what they tell under some names, in an order of their own."""
    found = network.edges(data=True)
    return sorted(
        ((one, other, sorted((k, v) for k, v in told.items() if k in names)) for one, other, told in found), key=str
    )


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_networkx_reads_every_node_and_edge_back(name: NetworkFormat, example_store: EmbeddedStore) -> None:
    expected = graph(example_store)
    read = READERS[name](io.BytesIO(network_bytes(example_store, name)))
    assert read.is_directed()
    assert read.number_of_edges() == expected.number_of_edges() > 50
    told = {"label", "kind", "type", "country"}
    assert {node: {k: v for k, v in data.items() if k in told and v} for node, data in read.nodes(data=True)} == {
        node: {k: v for k, v in data.items() if v} for node, data in expected.nodes(data=True)
    }
    names = {"tie", "fact", "label", "kind", "status", "date", "claimed", "quote", "article", "sources"}
    assert edges(read, names) == edges(expected, names)


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_the_same_bytes_whenever_written_and_every_edge_an_id_of_its_own(
    name: NetworkFormat, example_store: EmbeddedStore
) -> None:
    data = network_bytes(example_store, name)
    assert data == network_bytes(example_store, name)
    assert b"lastmodifieddate" not in data
    ids = [edge.get("id") for edge in etree.fromstring(data).iter("{*}edge")]
    assert len(ids) == len(set(ids)) > 50


def test_gephi_s_timeline_gets_the_days_that_a_date_can_mean() -> None:
    data = full()
    data["facts"][1]["date"] = "2021-02"
    root = etree.fromstring(network_bytes(store_of(data), "gexf"))
    (found,) = root.iter("{*}graph")
    assert (found.get("mode"), found.get("timeformat")) == ("dynamic", "date")
    assert ("2021-02-01", "2021-02-28") in {(edge.get("start"), edge.get("end")) for edge in root.iter("{*}edge")}


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_text_stays_text_in_xml(name: NetworkFormat) -> None:
    data = full()
    data["facts"][2]["name"] = '<b a="1">Rivers</b> & ]]> Forum'
    read = READERS[name](io.BytesIO(network_bytes(store_of(data), name)))
    assert '<b a="1">Rivers</b> & ]]> Forum' in {told["label"] for _, told in read.nodes(data=True)}


def test_an_empty_store_is_an_empty_network() -> None:
    assert nx.read_graphml(io.BytesIO(network_bytes(EmbeddedStore.in_memory(), "graphml"))).number_of_nodes() == 0


def store_of(data: dict[str, Any]) -> EmbeddedStore:
    mapped = map_sheet(FactSheet.model_validate(data))
    store = EmbeddedStore.in_memory()
    store.put(mapped.article, to_oxigraph(mapped.triples))
    return store
