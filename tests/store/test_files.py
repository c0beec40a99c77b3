import gzip
from pathlib import Path

import pytest

from kg.errors import InputError, UsageError
from kg.facts import FactSheet
from kg.mapping import map_sheet
from kg.store import format_of, read_graphs
from kg.store.terms import to_oxigraph, to_rdflib


def test_graphs_of_a_file_go_by_their_names(tmp_path: Path) -> None:
    quads = "<https://x/s> <https://x/p> <https://x/o> <https://x/g> .\n<https://x/s> <https://x/p> <https://x/o> .\n"
    path = tmp_path / "x.nq.gz"
    path.write_bytes(gzip.compress(quads.encode()))
    assert {name: len(triples) for name, triples in read_graphs(path).items()} == {"https://x/g": 1}


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(b"\xef\xbb\xbf<https://x/s> <https://x/p> 1 .")
    assert list(read_graphs(path)) == [str(path)]


def test_what_is_no_rdf_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    path.write_text("<https://x/s> <https://x/p> .\n")
    with pytest.raises(InputError, match=r"x\.ttl: .*line 1"):
        read_graphs(path)
    with pytest.raises(UsageError, match=r"the ending names no RDF format; use one of \.ttl, \.nt"):
        format_of(tmp_path / "x.pdf")


def test_terms_survive_the_way_there_and_back(example_sheets: list[FactSheet]) -> None:
    for sheet in example_sheets:
        mapped = map_sheet(sheet)
        assert set(to_rdflib(to_oxigraph(mapped.triples))) == set(mapped.triples)
