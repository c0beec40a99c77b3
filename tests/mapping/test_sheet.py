"""The mapper as a whole: it is deterministic, drops nothing, and keeps claims from facts."""

import random
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pyoxigraph as ox
import pytest
from pydantic import BaseModel
from rdflib import BNode, Literal, URIRef
from rdflib.namespace import ORG, PROV, RDF, SKOS, XSD

from kg.errors import UsageError
from kg.facts import (
    Agreement,
    Article,
    Event,
    Evidence,
    Extraction,
    FactSheet,
    Institution,
    Office,
    Participant,
    Person,
    Place,
    Signatory,
    Statement,
)  # fmt: skip
from kg.mapping import Mapped, map_sheet
from kg.mapping.vocabulary import CV, KG, NIF, SCHEMA
from kg.store.terms import to_oxigraph
from tests.samples import full, full_sheet

Path = tuple[str | int, ...]

OTHER: dict[str, Any] = {
    "title": "Else", "outlet": "Else", "author": "Else", "published": "2020", "url": "https://example.org/else",
    "language": "fr", "sha256": "1" * 64, "extractor": "Else", "version": "2", "model": "Else",
    "time": "2020-01-01T00:00:00Z", "kind": None, "name": "Else", "country": "AR", "inferred": None,
    "part_of": "spare", "person": "other", "role": "Else", "institution": "spare", "status": None,
    "claimed_by": "other", "date": "2020", "end_date": "2022", "place": "spot", "event": "spare-event",
    "subject": "Else", "for": "spare", "entity": "other", "as": "chair", "occasion": "Else", "speaker": "other",
    "cue": "else", "quote": None, "direct": None, "start": None, "end": None, "aliases": "Else", "parties": "spare",
    "organisers": "spare", "about": "spare",
}  # fmt: skip
"""Another value for each field, None where `another` works it out; ids are names inside the sheet only."""

WORDS = {
    ("entity", "type"): {"agency": "court", "ministry": "court", "city": "venue", "venue": "city", "country": "region"},
    ("fact", "kind"): {"memorandum": "treaty", "treaty": "protocol", "conference": "meeting", "meeting": "visit"},
    ("fact", "status"): {
        "current": "former",
        "acting": "former",
        "signed": "ended",
        "held": "planned",
        "planned": "held",
    },
}


def roomy() -> dict[str, Any]:
    """The full sheet with spare things that a changed reference may lead to."""
    data = full()
    data["entities"] += [
        {"id": "spare", "kind": "institution", "type": "ngo", "name": "Spare"},
        {"id": "other", "kind": "person", "name": "Other"},
        {"id": "spot", "kind": "place", "type": "city", "name": "Spot"},
    ]
    evidence = data["facts"][0]["evidence"]
    data["facts"].append(
        {"id": "spare-event", "type": "event", "kind": "visit", "status": "held", "place": "spot",
         "organisers": ["spare"], "participants": [{"entity": "other"}], "evidence": evidence}
    )  # fmt: skip
    return data


def leaves(value: object, path: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from leaves(inner, (*path, at))
    else:
        yield path


def another(path: Path, value: Any, holder: dict[str, Any]) -> Any:  # noqa: ANN401
    field = next(step for step in reversed(path) if isinstance(step, str))
    if isinstance(value, bool):
        return not value
    if field in ("kind", "status", "type"):
        return WORDS["entity" if path[0] == "entities" else "fact", field][value]
    if field == "quote":
        return value[:-1] + "#"
    if field in ("start", "end"):
        holder.update(start=holder["start"] + 1, end=holder["end"] + 1)
        return holder[field]
    return OTHER[field]


def triples(data: dict[str, Any]) -> set[Any]:
    return set(map_sheet(FactSheet.model_validate(data)).triples)


DISCRIMINATORS = {("entities", "kind"), ("facts", "type")}
"""Words that say which other fields there are: with another word the rest would be refused."""

LEAVES = [
    path
    for path in leaves(full())
    if path[-1] != "id" and path != ("version",) and (path[0], path[-1]) not in DISCRIMINATORS
]


def test_the_sample_uses_every_field_there_is() -> None:
    models = (
        Article, Extraction, Person, Institution, Place, Office, Agreement, Signatory, Event, Participant, Statement,
        Evidence,
    )  # fmt: skip
    fields = {field.alias or name for model in models for name, field in model.model_fields.items()}
    used = {step for path in leaves(full()) for step in path if isinstance(step, str)}
    assert fields <= used | {"inferred"}
    assert set(FactSheet.model_fields) <= used
    assert {member for union in _unions() for member in union} <= set(models)


def _unions() -> Iterator[tuple[type[BaseModel], ...]]:
    for name in ("entities", "facts"):
        annotation = FactSheet.model_fields[name].annotation
        assert get_origin(annotation) is list
        yield get_args(get_args(get_args(annotation)[0])[0])


@pytest.mark.parametrize("path", LEAVES, ids=lambda path: ".".join(map(str, path)))
def test_no_field_is_dropped(path: Path) -> None:
    data = roomy()
    before = triples(data)
    holder: Any = data
    for step in path[:-1]:
        holder = holder[step]
    changed = another(path, holder[path[-1]], holder)
    holder[path[-1]] = changed
    assert triples(data) != before


def test_the_articles_id_names_its_graph() -> None:
    data = full()
    data["article"]["id"] = "else"
    assert map_sheet(FactSheet.model_validate(data)).article.endswith("/article/else")


def test_no_blank_nodes_and_no_triple_twice() -> None:
    mapped = map_sheet(full_sheet())
    assert not any(isinstance(term, BNode) for triple in mapped.triples for term in triple)
    assert len(mapped.triples) == len(set(mapped.triples))


def canonical(mapped: Mapped) -> str:
    """RDFC-1.0: without blank nodes it is the N-Quads sorted."""
    dataset = ox.Dataset(ox.Quad(t.subject, t.predicate, t.object) for t in to_oxigraph(mapped.triples))
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return "\n".join(sorted(map(str, dataset)))


def test_the_same_sheet_gives_the_same_triples_in_the_same_order(example_sheets: list[FactSheet]) -> None:
    for sheet in example_sheets:
        again = FactSheet.model_validate(sheet.model_dump(by_alias=True))
        assert map_sheet(again).triples == map_sheet(sheet).triples


def test_the_order_inside_a_sheet_does_not_matter() -> None:
    data = full()
    shuffled = full()
    source = random.Random(5)
    for section in ("entities", "facts"):
        source.shuffle(shuffled[section])
    shuffled["facts"][0]["evidence"].reverse()
    one, two = (map_sheet(FactSheet.model_validate(each)) for each in (data, shuffled))
    assert canonical(one) == canonical(two)


def test_a_claim_is_never_a_fact() -> None:
    graph = map_sheet(full_sheet()).graph()
    classes = (KG.ClaimedAgreement, KG.ClaimedEvent, KG.ClaimedHolding)
    claimed = {node for kind in classes for node in graph.subjects(RDF.type, kind)}
    assert len(claimed) == 3
    for node in claimed:
        assert len(list(graph.objects(node, RDF.type))) == 1
        statement = graph.value(None, KG.claims, node)
        assert (statement, RDF.type, KG.Statement) in graph
        assert graph.value(statement, KG.quote) == Literal("A pact with Bolivia was signed")
        assert graph.value(node, PROV.wasAttributedTo) == graph.value(statement, PROV.wasAttributedTo)
    plain = {KG.Agreement, KG.Event, ORG.Membership, KG.Signing, KG.Signature, CV.Participation}
    parts = [node for claim in claimed for p in (KG.signing, CV.hasParticipation) for node in graph.objects(claim, p)]
    parts += [node for part in parts for node in graph.objects(part, KG.signature)]
    assert len(parts) == 3
    for part in parts:
        assert not plain & set(graph.objects(part, RDF.type))
    assert len(list(graph.subjects(RDF.type, KG.Agreement))) == 1


def test_dates_keep_their_precision() -> None:
    for date, datatype in (("2021", XSD.gYear), ("2021-05", XSD.gYearMonth), ("2021-05-03", XSD.date)):
        data = full()
        data["facts"][1]["date"] = date
        graph = map_sheet(FactSheet.model_validate(data)).graph()
        dates = {graph.value(signing, SCHEMA.startDate) for signing in graph.subjects(RDF.type, KG.Signing)}
        assert [(str(found), found.datatype) for found in dates if isinstance(found, Literal)] == [(date, datatype)]


def test_evidence_costs_four_triples_a_span_and_spans_are_shared(example_sheets: list[FactSheet]) -> None:
    for sheet in [*example_sheets, full_sheet()]:
        graph = map_sheet(sheet).graph()
        spans = {(span.start, span.end) for fact in sheet.facts for span in fact.evidence}
        about = [triple for triple in graph if "#char=" in str(triple[0])]
        assert len(about) == 4 * len(spans)
        for span in {subject for subject, _, _ in about}:
            begin, end = (int(str(graph.value(span, NIF[name]))) for name in ("beginIndex", "endIndex"))
            assert span == URIRef(f"{map_sheet(sheet).article}#char={begin},{end}")


def test_a_contested_territory_carries_no_code_and_lies_in_nothing(example_sheets: list[FactSheet]) -> None:
    found = 0
    for sheet in example_sheets:
        graph = map_sheet(sheet).graph()
        for place in graph.subjects(KG.placeType, URIRef("https://w3id.org/accordant/concepts/place-type#territory")):
            found += 1
            assert not list(graph.objects(place, SKOS.notation))
            assert not list(graph.objects(place, SCHEMA.containedInPlace))
    assert found


def test_a_base_that_cannot_be_one_is_refused() -> None:
    assert map_sheet(full_sheet(), "https://example.org/x/").article == URIRef(
        "https://example.org/x/article/rivers-2021"
    )
    for base in ("example.org/", "https://example.org/x", "https://exa mple.org/", "javascript:x/", "https://x/#?/"):
        with pytest.raises(UsageError, match="cannot be a base"):
            map_sheet(full_sheet(), base)
