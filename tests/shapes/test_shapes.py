"""Every shape at work: graphs that keep it, graphs that break it, and what each finding is.

A case is a small graph, ``<shape file>/valid.<case>.ttl`` or ``invalid.<case>.ttl``; the lines at its head that
begin with ``# expect:`` are its findings, each a severity and the local name of a shape.
"""

import re
from functools import cache
from itertools import takewhile
from pathlib import Path

import pytest
from rdflib import Graph, Namespace
from rdflib.namespace import RDF
from rdflib.term import Node

from kg.resources import resource
from kg.validation import Finding, validate_graph
from kg.validation.shapes import SH

SHAPE = Namespace("https://w3id.org/accordant/shapes#")
CASES = Path(__file__).parent
SHAPES = CASES.parents[1] / "ontology" / "shapes"
SHAPE_FILES = sorted(SHAPES.glob("*.ttl"))
NAMES = [file.stem for file in SHAPE_FILES]
VALID = sorted(CASES.glob("*/valid.*.ttl"))
INVALID = sorted(CASES.glob("*/invalid.*.ttl"))

SHACL_CORE = frozenset({
    "NodeShape", "PropertyShape", "Warning", "Info", "IRI",
    "targetClass", "targetObjectsOf", "property", "path", "inversePath", "alternativePath",
    "name", "description", "message", "severity",
    "minCount", "maxCount", "minLength", "minInclusive", "class", "datatype", "nodeKind", "pattern", "lessThan",
    "in", "hasValue", "or", "not",
})  # fmt: skip
"""The terms of SHACL Core that the shapes use: an engine passes over one that is misspelt without a word."""


def graph_of(file: Path) -> Graph:
    return Graph().parse(file, format="turtle")


@cache
def findings_in(file: Path) -> list[Finding]:
    return validate_graph(graph_of(file)).findings


def expected_in(file: Path) -> list[str]:
    head = takewhile(lambda line: line.startswith("# "), file.read_text("utf-8").splitlines())
    return sorted(line.removeprefix("# expect: ") for line in head if line.startswith("# expect: "))


def found_in(file: Path) -> list[str]:
    return sorted(f"{finding.severity} {finding.shape}" for finding in findings_in(file))


def local(shape: Node) -> str:
    return str(shape).removeprefix(str(SHAPE))


def name_of(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def test_every_shape_file_has_a_folder_of_cases_and_every_folder_its_file() -> None:
    assert {file.parent.name for file in VALID} == {file.parent.name for file in INVALID} == set(NAMES)


def test_validation_reads_these_shapes() -> None:
    assert sorted(file.name for file in resource("ontology", "shapes").iterdir()) == [f.name for f in SHAPE_FILES]


@pytest.mark.parametrize("file", VALID, ids=name_of)
def test_a_valid_graph_has_no_error(file: Path) -> None:
    assert not any(expected.startswith("error") for expected in expected_in(file))
    assert found_in(file) == expected_in(file)


@pytest.mark.parametrize("file", INVALID, ids=name_of)
def test_an_invalid_graph_has_the_findings_it_says(file: Path) -> None:
    assert expected_in(file)
    assert found_in(file) == expected_in(file)


@pytest.mark.parametrize("file", INVALID, ids=name_of)
def test_a_finding_says_what_is_wrong_and_what_would_mend_it(file: Path) -> None:
    for finding in findings_in(file):
        assert finding.message.endswith(".")
        assert finding.remedy.endswith(".")
        assert finding.fact.startswith("https://w3id.org/accordant/id/")


@pytest.mark.parametrize("file", SHAPE_FILES, ids=lambda file: file.stem)
def test_every_shape_that_says_something_has_a_case_of_its_own(file: Path) -> None:
    for shape in graph_of(file).subjects(SH.message):
        case = CASES / file.stem / f"invalid.{local(shape).removeprefix(f'{file.stem}-')}.ttl"
        assert case.exists(), f"no case for {local(shape)}"
        assert local(shape) in {expected.split()[1] for expected in expected_in(case)}


@pytest.mark.parametrize("file", SHAPE_FILES, ids=lambda file: file.stem)
def test_every_shape_is_named_after_its_file_and_described(file: Path) -> None:
    graph = graph_of(file)
    named = {shape for shape in graph.subjects() if str(shape).startswith(str(SHAPE))}
    assert named
    for shape in named:
        assert local(shape) == file.stem or local(shape).startswith(f"{file.stem}-")
        assert len(list(graph.objects(shape, SH.name))) == 1
        assert len(list(graph.objects(shape, SH.description))) == 1
    speaking = set(graph.subjects(SH.message))
    assert speaking == named - {SHAPE[file.stem]}
    for shape in speaking:
        assert len(list(graph.objects(shape, SH.message))) == 1
        assert local(shape) == f"{file.stem}-{graph.value(shape, SH.name)}"


@pytest.mark.parametrize("file", SHAPE_FILES, ids=lambda file: file.stem)
def test_every_property_shape_hangs_on_the_node_shape_of_its_file(file: Path) -> None:
    graph = graph_of(file)
    assert set(graph.objects(SHAPE[file.stem], SH.property)) == set(graph.subjects(RDF.type, SH.PropertyShape))


def test_the_shapes_use_no_term_that_shacl_lacks() -> None:
    used = {str(term) for file in SHAPE_FILES for triple in graph_of(file) for term in triple}
    assert {term.removeprefix(str(SH)) for term in used if term.startswith(str(SH))} == SHACL_CORE


@pytest.mark.parametrize("file", [*SHAPE_FILES, *VALID, *INVALID], ids=name_of)
def test_a_file_declares_the_prefixes_that_it_uses_and_no_other(file: Path) -> None:
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|#.*|<[^>]*>', "", file.read_text("utf-8"))
    declared = re.findall(r"@prefix ([\w-]+):", bare)
    used = re.findall(r"(?<![\w@-])([a-z][\w-]*):(?=[\w-])", bare)
    assert declared == sorted(set(used))
