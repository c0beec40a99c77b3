"""A release described in RDF: as DCAT for catalogues, as VoID with partitions for SPARQL clients; no blank nodes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple

from kg.export.rdf import in_graph, rdf_bytes
from kg.export.release.about import DESCRIPTION, About
from kg.export.release.counts import Counts
from kg.inspection.labels import compact
from kg.namespaces import PREFIXES

_VOCABULARIES: Final = ("cv", "dcterms", "foaf", "kg", "nif", "org", "owl", "prov", "schema", "skos")
"""The prefixes of the vocabularies that the data uses."""
_NAMES: Final = {
    **{prefix: PREFIXES[prefix] for prefix in (*_VOCABULARIES, "rdf", "rdfs", "xsd")},
    "dcat": "http://www.w3.org/ns/dcat#",
    "spdx": "http://spdx.org/rdf/terms#",
    "void": "http://rdfs.org/ns/void#",
}
_MEDIA: Final = {".csv": "text/csv", ".nq": "application/n-quads", ".ttl": "text/turtle"}
"""IANA media types of data files, by ending."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of data in a release."""

    name: str
    """Its path in the folder."""
    size: int
    """In bytes."""
    sha256: str


def description(base: str, about: About, files: Iterable[DataFile], counted: Counts) -> bytes:
    """The description as Turtle; the dataset's IRI is ``dataset`` below the base of the data."""
    dataset = f"{base}dataset"
    triples = [*_dataset(dataset, about), *_statistics(dataset, base, counted)]
    for file in files:
        triples += _distribution(dataset, file, about)
    return rdf_bytes(in_graph(triples, None), RdfFormat.TURTLE, _NAMES)


def _dataset(dataset: str, about: About) -> Iterator[Triple]:
    yield _link(dataset, "rdf:type", _iri("dcat:Dataset"))
    yield _link(dataset, "rdf:type", _iri("void:Dataset"))
    yield _say(dataset, "dcterms:title", about.title)
    yield _say(dataset, "dcterms:description", DESCRIPTION)
    yield _say(dataset, "dcterms:issued", about.date, "xsd:date")
    yield _say(dataset, "dcat:version", about.date)
    yield _link(dataset, "dcterms:license", about.licence_iri)
    if about.url:
        yield _link(dataset, "dcat:landingPage", about.url)
    for number, name in enumerate(about.authors, 1):
        author = f"{dataset}#author-{number}"
        yield _link(dataset, "dcterms:creator", author)
        yield _link(author, "rdf:type", _iri("foaf:Agent"))
        yield _say(author, "foaf:name", name)


def _statistics(dataset: str, base: str, counted: Counts) -> Iterator[Triple]:
    yield _say(dataset, "void:uriSpace", base)
    for prefix in _VOCABULARIES:
        yield _link(dataset, "void:vocabulary", PREFIXES[prefix])
    yield _count(dataset, "void:triples", counted.triples)
    yield _count(dataset, "void:distinctSubjects", counted.subjects)
    yield _count(dataset, "void:distinctObjects", counted.objects)
    yield _count(dataset, "void:classes", len(counted.classes))
    yield _count(dataset, "void:properties", len(counted.properties))
    for iri, number in counted.classes.items():
        part = _part(dataset, "class", iri)
        yield _link(dataset, "void:classPartition", part)
        yield _link(part, "void:class", iri)
        yield _count(part, "void:entities", number)
    for iri, number in counted.properties.items():
        part = _part(dataset, "property", iri)
        yield _link(dataset, "void:propertyPartition", part)
        yield _link(part, "void:property", iri)
        yield _count(part, "void:triples", number)


def _distribution(dataset: str, file: DataFile, about: About) -> Iterator[Triple]:
    path = PurePosixPath(file.name)
    distribution = f"{dataset}#{file.name}"
    checksum = f"{distribution}-sha256"
    yield _link(dataset, "dcat:distribution", distribution)
    yield _link(distribution, "rdf:type", _iri("dcat:Distribution"))
    yield _say(distribution, "dcterms:title", file.name)
    yield _link(distribution, "dcterms:license", about.licence_iri)
    yield _link(distribution, "dcat:mediaType", f"https://www.iana.org/assignments/media-types/{_MEDIA[path.suffix]}")
    yield _say(distribution, "dcat:byteSize", str(file.size), "xsd:nonNegativeInteger")
    yield _link(distribution, "spdx:checksum", checksum)
    yield _link(checksum, "rdf:type", _iri("spdx:Checksum"))
    yield _link(checksum, "spdx:algorithm", _iri("spdx:checksumAlgorithm_sha256"))
    yield _say(checksum, "spdx:checksumValue", file.sha256, "xsd:hexBinary")
    if about.url:
        yield _link(distribution, "dcat:downloadURL", about.url + file.name)
        if path.suffix != ".csv":
            yield _link(dataset, "void:dataDump", about.url + file.name)


def _part(dataset: str, kind: str, iri: str) -> str:
    return f"{dataset}#{kind}-{re.sub(r'[^A-Za-z0-9]+', '-', compact(iri))}"


def _iri(curie: str) -> str:
    prefix, _, local = curie.partition(":")
    return _NAMES[prefix] + local


def _link(subject: str, predicate: str, target: str) -> Triple:
    return Triple(NamedNode(subject), NamedNode(_iri(predicate)), NamedNode(target))


def _say(subject: str, predicate: str, text: str, datatype: str = "xsd:string") -> Triple:
    return Triple(NamedNode(subject), NamedNode(_iri(predicate)), Literal(text, datatype=NamedNode(_iri(datatype))))


def _count(subject: str, predicate: str, number: int) -> Triple:
    return _say(subject, predicate, str(number), "xsd:integer")
