"""The tables of the bundle: facts, what belongs to them, who and what they are about, and what shows them."""

from typing import Final

from kg.export.tables.model import Column, Table, dated

_NAME = "(skos:prefLabel|schema:name)"
_COUNTRY = "(kg:country|schema:containedInPlace)?/skos:notation"
"""From an institution or place to the code of the country that it is of, lies in or is."""
_WIKIDATA = "owl:sameAs"


def _claim(fact: str) -> tuple[Column, ...]:
    return (
        Column("claimed", "claimed", fact, "rdf:type", "Whether somebody only claims it; false where an article reports it in its own voice."),
        Column("claimed_by_id", "id", fact, "prov:wasAttributedTo", "Who claims it; empty where it is not claimed."),
        Column("claimed_by", "text", fact, f"prov:wasAttributedTo/{_NAME}", "The name of who claims it."),
    )  # fmt: skip


def _sources(fact: str) -> tuple[Column, ...]:
    source = "kg:evidence/nif:referenceContext"
    return (
        Column("articles", "text", fact, f"{source}/dcterms:identifier", "The articles that show it, as in articles.article."),
        *dated("published", fact, f"{source}/schema:datePublished", "When the articles that show it were published."),
    )  # fmt: skip


def _codes(fact: str, path: str) -> tuple[Column, Column]:
    return (
        Column("cameo", "cameo", fact, path, "The CAMEO codes that its kind and status match most nearly."),
        Column("plover", "plover", fact, path, "The PLOVER types that its kind and status match most nearly."),
    )


def _actor(name: str, of: str, path: str, who: str) -> tuple[Column, ...]:
    """An actor or place by IRI, name and country."""
    step = f"{path}/" if path else ""
    return (
        Column(f"{name}_id", "id", of, path, f"{who}."),
        Column(name, "text", of, f"{step}{_NAME}", f"The name of {who[0].lower()}{who[1:]}."),
        Column(f"{name}_iso3", "iso3", of, f"{step}{_COUNTRY}", f"The country that {who[0].lower()}{who[1:]} is, is of or lies in."),
    )  # fmt: skip


def _names(of: str) -> tuple[Column, ...]:
    return (
        Column("name", "text", of, "skos:prefLabel", "The name that the graph prefers."),
        Column("names", "text", of, "kg:attestedName"),
    )


TABLES: Final = (
    Table(
        "agreements", "kg:Agreement", ("agreement",),
        "VALUES ?class { kg:Agreement kg:ClaimedAgreement } ?agreement a ?class",
        (
            Column("agreement_id", "id", "agreement", meaning="The agreement."),
            *_claim("agreement"),
            Column("kind", "code", "agreement", "kg:kind"),
            Column("status", "code", "agreement", "kg:status"),
            Column("title", "text", "agreement", "dcterms:title", "Its proper name."),
            Column("subject", "text", "agreement", "kg:subject"),
            *dated("date", "agreement", "kg:signing/schema:startDate", "When it was or will be signed."),
            *_actor("place", "agreement", "kg:signing/schema:location", "The place where it was or will be signed"),
            Column("event_id", "id", "agreement", "kg:signing/schema:superEvent", "The event at which it was or will be signed."),
            Column("parties", "text", "agreement", f"kg:party/{_NAME}", "The names of its parties, which parties.csv has one by one."),
            *_codes("agreement", "(kg:kind|kg:status)"),
            *_sources("agreement"),
        ),
    ),
    Table(
        "parties", "kg:party", ("agreement", "party"), "?agreement kg:party ?party",
        (
            Column("agreement_id", "id", "agreement", meaning="The agreement."),
            *_actor("party", "party", "", "The party"),
            Column("party_type", "code", "party", "(org:classification|kg:placeType)", "What sort of institution or place the party is."),
            Column("claimed", "claimed", "agreement", "rdf:type", "Whether somebody only claims the agreement."),
        ),
    ),
    Table(
        "signatures", "kg:Signature", ("agreement", "signature"),
        "?agreement kg:signing/kg:signature ?signature",
        (
            Column("signature_id", "id", "signature", meaning="The signature."),
            Column("agreement_id", "id", "agreement", meaning="The agreement that is signed."),
            Column("claimed", "claimed", "signature", "rdf:type", "Whether somebody only claims the agreement."),
            Column("signatory_id", "id", "signature", "kg:signatory"),
            Column("signatory", "text", "signature", f"kg:signatory/{_NAME}", "The name of the signatory."),
            Column("role", "text", "signature", f"org:role/{_NAME}", "The title under which it is given."),
            *_actor("party", "signature", "kg:onBehalfOf", "The party that it binds"),
            *dated("date", "agreement", "kg:signing/schema:startDate", "When the agreement was or will be signed."),
        ),
    ),
    Table(
        "events", "kg:Event", ("event",), "VALUES ?class { kg:Event kg:ClaimedEvent } ?event a ?class",
        (
            Column("event_id", "id", "event", meaning="The event."),
            *_claim("event"),
            Column("kind", "code", "event", "kg:kind"),
            Column("status", "code", "event", "kg:status"),
            Column("name", "text", "event", "schema:name", "Its proper name."),
            Column("occasion", "text", "event", "kg:occasion"),
            *dated("date", "event", "schema:startDate", "When it began or will begin."),
            *dated("end_date", "event", "schema:endDate", "When it ended or will end."),
            *_actor("place", "event", "schema:location", "The place where it is held"),
            *_actor("organiser", "event", "schema:organizer", "Who organises or hosts it"),
            *_codes("event", "(kg:kind|kg:status)"),
            *_sources("event"),
        ),
    ),
    Table(
        "participations", "cv:Participation", ("event", "participation"), "?event cv:hasParticipation ?participation",
        (
            Column("participation_id", "id", "participation", meaning="The participation."),
            Column("event_id", "id", "event", meaning="The event."),
            Column("claimed", "claimed", "participation", "rdf:type", "Whether somebody only claims the event."),
            *_actor("participant", "participation", "cv:hasParticipant", "Who takes part"),
            Column("capacity", "code", "participation", "kg:capacity"),
            *dated("date", "event", "schema:startDate", "When the event began or will begin."),
        ),
        meaning="Somebody taking part in an event.",
    ),
    Table(
        "offices", "org:Membership", ("office",),
        "VALUES ?class { org:Membership kg:ClaimedHolding } ?office a ?class",
        (
            Column("office_id", "id", "office", meaning="The holding of an office."),
            *_claim("office"),
            Column("person_id", "id", "office", "org:member", "Who holds it; empty where no article says."),
            Column("person", "text", "office", f"org:member/{_NAME}", "The name of who holds it."),
            Column("status", "code", "office", "kg:status"),
            Column("role", "text", "office", f"kg:post/org:role/{_NAME}", "The title of the office."),
            Column("post_id", "id", "office", "kg:post"),
            Column("post", "text", "office", f"kg:post/{_NAME}", "The title with whose office it is."),
            *_actor("institution", "office", "org:organization", "The institution whose office it is"),
            Column("country_iso3", "iso3", "office", "kg:post/kg:country/skos:notation", "The country whose office it is."),
            *dated("reported_on", "office", "kg:reportedOn", ""),
            *_sources("office"),
        ),
        meaning="Somebody holding an office, as of the day of the article that says so, or an office whose holder is not named.",
    ),
    Table(
        "statements", "kg:Statement", ("statement",), "?statement a kg:Statement",
        (
            Column("statement_id", "id", "statement", meaning="The statement."),
            *_actor("speaker", "statement", "prov:wasAttributedTo", "Who says it"),
            Column("cue", "text", "statement", "kg:cue"),
            Column("quote", "text", "statement", "kg:quote"),
            Column("direct", "flag", "statement", "kg:direct"),
            Column("event_id", "id", "statement", "kg:madeAt"),
            Column("about_id", "id", "statement", "schema:about", "Whom or what it speaks of."),
            Column("about", "text", "statement", f"schema:about/{_NAME}", "The names of whom or what it speaks of."),
            Column("claims_id", "id", "statement", "kg:claims"),
            *_sources("statement"),
        ),
    ),
    Table(
        "institutions", "org:Organization", ("institution",), "?institution a org:Organization",
        (
            Column("institution_id", "id", "institution", meaning="The institution."),
            *_names("institution"),
            Column("type", "code", "institution", "org:classification", "What sort of institution it is."),
            Column("country_id", "id", "institution", "kg:country"),
            Column("country_iso3", "iso3", "institution", "kg:country/skos:notation", "The country whose it is."),
            Column("part_of_id", "id", "institution", "org:subOrganizationOf", "The institution that it belongs to."),
            Column("part_of", "text", "institution", f"org:subOrganizationOf/{_NAME}", "The name of the institution that it belongs to."),
            Column("inferred", "flag", "institution", "kg:inferred"),
            Column("same_as", "id", "institution", _WIKIDATA, "The same in Wikidata."),
        ),
        meaning="An institution that a fact or an office names.",
    ),
    Table(
        "people", "foaf:Person", ("person",), "?person a foaf:Person",
        (
            Column("person_id", "id", "person", meaning="The person."),
            *_names("person"),
            Column("same_as", "id", "person", _WIKIDATA, "The same in Wikidata."),
        ),
        meaning="A person whom a fact names.",
    ),
    Table(
        "places", "schema:Place", ("place",), "?place a schema:Place",
        (
            Column("place_id", "id", "place", meaning="The place."),
            *_names("place"),
            Column("type", "code", "place", "kg:placeType"),
            Column("iso2", "text", "place", "skos:notation", "The ISO 3166-1 alpha-2 code of a country; contested territories have none."),
            Column("iso3", "iso3", "place", _COUNTRY, "The country that it is or lies in."),
            Column("inside_id", "id", "place", "schema:containedInPlace", "The place that it lies in."),
            Column("same_as", "id", "place", _WIKIDATA, "The same in Wikidata."),
        ),
        meaning="A country, contested territory, region, city or venue that a fact names.",
    ),
    Table(
        "evidence", "kg:evidence", ("fact", "span"), "?fact kg:evidence ?span",
        (
            Column("fact_id", "id", "fact", meaning="The agreement, event, office or statement that is shown."),
            Column("fact_type", "fact type", "fact", "rdf:type", "In which table the fact stands."),
            Column("claimed", "claimed", "fact", "rdf:type", "Whether somebody only claims the fact."),
            Column("span_id", "id", "span", meaning="The span of text: the article's IRI and offsets after RFC 5147."),
            Column("article", "text", "span", "nif:referenceContext/dcterms:identifier", "The article that it stands in, as in articles.article."),
            Column("begin", "number", "span", "nif:beginIndex", "Its first character, counted in Unicode code points from 0."),
            Column("end", "number", "span", "nif:endIndex", "The character after its last."),
            Column("words", "text", "span", "nif:anchorOf", "The words themselves, as the article has them."),
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
"""In the order of the codebook; a column that ends in ``_id`` holds what is a key of another table."""
