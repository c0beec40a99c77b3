"""Tables of whom and what facts are about, of what shows them, and of the articles."""

from typing import Final

from kg.export.tables.columns import COUNTRY, NAME
from kg.export.tables.model import Column, Table, dated


def _names(of: str) -> tuple[Column, ...]:
    return (
        Column("name", "text", of, "skos:prefLabel", "The name that the graph prefers."),
        Column("names", "text", of, "kg:attestedName"),
    )


THINGS: Final = (
    Table(
        "institutions", "org:Organization", ("institution",), "?institution a org:Organization",
        (
            Column("institution_id", "id", "institution", meaning="The institution."),
            *_names("institution"),
            Column("type", "code", "institution", "org:classification", "What sort of institution it is."),
            Column("country_id", "id", "institution", "kg:country"),
            Column("country_iso3", "iso3", "institution", "kg:country/skos:notation", "The country whose it is."),
            Column("part_of_id", "id", "institution", "org:subOrganizationOf", "The institution that it belongs to."),
            Column("part_of", "text", "institution", f"org:subOrganizationOf/{NAME}", "Its name."),
            Column("inferred", "flag", "institution", "kg:inferred"),
            Column("same_as", "id", "institution", "owl:sameAs", "The same in Wikidata."),
        ),
        meaning="An institution that a fact or an office names.",
    ),
    Table(
        "people", "foaf:Person", ("person",), "?person a foaf:Person",
        (
            Column("person_id", "id", "person", meaning="The person."),
            *_names("person"),
            Column("same_as", "id", "person", "owl:sameAs", "The same in Wikidata."),
        ),
        meaning="A person whom a fact names.",
    ),
    Table(
        "places", "schema:Place", ("place",), "?place a schema:Place",
        (
            Column("place_id", "id", "place", meaning="The place."),
            *_names("place"),
            Column("type", "code", "place", "kg:placeType"),
            Column("iso2", "text", "place", "skos:notation", "The ISO 3166-1 alpha-2 code of a country."),
            Column("iso3", "iso3", "place", COUNTRY, "The country that it is or lies in."),
            Column("inside_id", "id", "place", "schema:containedInPlace", "The place that it lies in."),
            Column("same_as", "id", "place", "owl:sameAs", "The same in Wikidata."),
        ),
        meaning="A country, contested territory, region, city or venue that a fact names.",
    ),
    Table(
        "evidence", "kg:evidence", ("fact", "span"), "?fact kg:evidence ?span",
        (
            Column("fact_id", "id", "fact", meaning="The agreement, event, office or statement that is shown."),
            Column("fact_type", "fact type", "fact", "rdf:type", "In which table the fact stands."),
            Column("claimed", "claimed", "fact", "rdf:type", "Whether somebody only claims the fact."),
            Column("span_id", "id", "span", meaning="The span of text: article and offsets, as RFC 5147."),
            Column("article", "text", "span", "nif:referenceContext/dcterms:identifier", "The article it stands in."),
            Column("begin", "number", "span", "nif:beginIndex", "Its first character, in code points from 0."),
            Column("end", "number", "span", "nif:endIndex", "The character after its last."),
            Column("words", "words", "span", "nif:anchorOf", "The words themselves, as the article has them."),
        ),
    ),
    Table(
        "articles", "schema:NewsArticle", ("article",), "?article a schema:NewsArticle",
        (
            Column("article_id", "id", "article", meaning="The article, and the named graph of what it supports."),
            Column("article", "text", "article", "dcterms:identifier", "Its short name."),
            Column("headline", "text", "article", "schema:headline", "Its headline."),
            *dated("published", "article", "schema:datePublished", "When it was published."),
            Column("outlet", "text", "article", "schema:publisher/schema:name", "Where it appeared."),
            Column("author", "text", "article", "schema:author/schema:name", "Who wrote it."),
            Column("url", "text", "article", "schema:url", "Its address."),
            Column("language", "text", "article", "schema:inLanguage", "Its language, a BCP 47 tag."),
            Column("sha256", "text", "article", "kg:sha256"),
        ),
        meaning="An article that the graph comes from.",
    ),
)  # fmt: skip
