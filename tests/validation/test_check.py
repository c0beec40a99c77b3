from typing import Any

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF

from kg.facts import FactSheet
from kg.mapping import map_sheet
from kg.mapping.vocabulary import KG
from kg.validation import Finding, Severity, at_least, validate_graph, validate_sheet
from tests.samples import TEXT, full, full_sheet


def findings(data: dict[str, Any]) -> list[Finding]:
    return validate_sheet(map_sheet(FactSheet.model_validate(data))).findings


def test_a_full_sheet_keeps_every_shape() -> None:
    assert at_least(findings(full()), "warning") == []


def test_every_example_keeps_every_shape(example_sheets: list[FactSheet]) -> None:
    for sheet in example_sheets:
        assert at_least(validate_sheet(map_sheet(sheet)).findings, "error") == []


def test_a_finding_leads_back_to_article_fact_sentence_and_remedy() -> None:
    data = full()
    data["facts"] = [fact for fact in data["facts"] if fact["id"] != "f5"]
    told = {finding.fact: finding for finding in findings(data)}
    assert set(told) == {"f6", "f7", "f8"}
    assert str(told["f6"]) == (
        "error: rivers-2021: f6: This claim hangs on no statement.\n"
        "    remedy: Add the statement of the claimant whose evidence holds these words, or, where the article reports "
        "it as fact, take `claimed_by` out.\n"
        "    text:   A pact with Bolivia was signed, she said."
    )


def test_a_part_of_a_fact_is_shown_by_the_fact() -> None:
    data = full()
    data["facts"][1]["event"] = "f7"
    (finding,) = at_least(findings(data), "error")
    assert (finding.fact, finding.shape, finding.value) == ("f2", "signing-event", "f7")
    assert finding.sentence == TEXT[: TEXT.index(" At the Rivers")]


def test_a_finding_on_a_graph_without_a_sheet_names_the_node() -> None:
    graph = map_sheet(FactSheet.model_validate(full())).graph()
    graph.update("DELETE WHERE { ?a <https://w3id.org/accordant/ns#party> ?p }")
    found = at_least(validate_graph(graph, "somewhere").findings, "error")
    assert {finding.shape for finding in found} == {"agreement-party", "claimed-agreement-party"}
    assert all(finding.fact.startswith("https://w3id.org/accordant/id/") for finding in found)
    assert all(finding.article == "rivers-2021" for finding in found)


@pytest.mark.parametrize(("severity", "number"), [("info", 3), ("warning", 2), ("error", 1)])
def test_findings_are_graded(severity: Severity, number: int) -> None:
    data = full()
    del data["facts"][2]["date"]
    data["facts"][1]["parties"] = ["peru"]
    data["facts"][1]["event"] = "f7"
    assert len([f for f in at_least(findings(data), severity) if f.fact != "f7"]) == number


def test_a_graph_in_which_nothing_is_checked_does_not_pass() -> None:
    nothing = Graph().add((URIRef("https://x/a"), URIRef("https://x/b"), URIRef("https://x/c")))
    for graph in (Graph(), nothing):
        (finding,) = validate_graph(graph, "somewhere").findings
        assert (finding.severity, finding.shape, finding.article) == ("error", "nothing-checked", "somewhere")


def test_a_term_that_the_ontology_lacks_is_found() -> None:
    graph = map_sheet(full_sheet()).graph()
    graph.add((URIRef("https://x/a"), KG.partty, URIRef("https://x/b")))
    graph.add((URIRef("https://x/a"), RDF.type, KG.Agrement))
    found = at_least(validate_graph(graph).findings, "error")
    assert {finding.value for finding in found} == {str(KG.partty), str(KG.Agrement)}
    assert {finding.fact for finding in found} == {"https://x/a"}


def test_articles_that_differ_are_told_and_are_no_error(example_sheets: list[FactSheet]) -> None:
    merged = Graph()
    for sheet in example_sheets:
        for triple in map_sheet(sheet).triples:
            merged.add(triple)
    findings = validate_graph(merged).findings
    assert at_least(findings, "error") == []
    differing = [finding for finding in findings if finding.message.startswith("Articles differ.")]
    assert {finding.shape for finding in differing} >= {"agreement-subject"}
    assert all(finding.severity == "info" for finding in differing)
