"""The article and how its graph was made."""

from collections.abc import Iterator
from importlib.metadata import version

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, PROV, RDF, SKOS, XSD

from kg.facts import Article, Extraction
from kg.mapping.names import Names
from kg.mapping.terms import Triple, given, maybe_date, maybe_text, text
from kg.mapping.vocabulary import KG, SCHEMA


def article_triples(article: Article, names: Names) -> Iterator[Triple]:
    """What the article is, who wrote it and where it appeared."""
    outlet = names.named("outlet", article.outlet) if article.outlet else None
    author = names.named("author", article.author, article.author, article.outlet or "") if article.author else None
    yield from given(
        names.article,
        (RDF.type, SCHEMA.NewsArticle),
        (DCTERMS.identifier, text(article.id)),
        (SCHEMA.headline, maybe_text(article.title)),
        (SCHEMA.datePublished, maybe_date(article.published)),
        (SCHEMA.author, author),
        (SCHEMA.publisher, outlet),
        (SCHEMA.url, Literal(article.url, datatype=XSD.anyURI) if article.url else None),
        (SCHEMA.inLanguage, text(article.language)),
        (KG.sha256, text(article.sha256)),
    )
    if outlet:
        yield from given(outlet, (RDF.type, SCHEMA.NewsMediaOrganization), (SCHEMA.name, maybe_text(article.outlet)))
    if author:
        yield from given(author, (RDF.type, SCHEMA.Person), (SCHEMA.name, maybe_text(article.author)))


def extraction_triples(extraction: Extraction | None, names: Names) -> Iterator[Triple]:
    """The activity that the graph comes from: this tool, and who or what wrote the sheet."""
    activity = URIRef(f"{names.article}#extraction")
    tool = Extraction(extractor="accordant", version=version("accordant"))
    time = extraction.time if extraction else None
    yield from given(
        activity,
        (RDF.type, PROV.Activity),
        (PROV.used, names.article),
        (PROV.endedAtTime, Literal(time, datatype=XSD.dateTime, normalize=False) if time else None),
    )
    for by in filter(None, (tool, extraction)):
        agent = names.named("agent", by.extractor, by.extractor, by.version or "", by.model or "")
        yield activity, PROV.wasAssociatedWith, agent
        yield from given(
            agent,
            (RDF.type, PROV.Agent),
            (SKOS.prefLabel, text(by.extractor)),
            (SCHEMA.softwareVersion, maybe_text(by.version)),
            (SCHEMA.softwareRequirements, maybe_text(by.model)),
        )
