"""Tables of facts, and of what belongs to them: parties, signatures, participations."""

from typing import Final

from kg.export.tables.columns import NAME, actor, claim, codes, sources
from kg.export.tables.model import Column, Table, dated

FACTS: Final = (
    Table(
        "agreements", "kg:Agreement", ("agreement",),
        "VALUES ?class { kg:Agreement kg:ClaimedAgreement } ?agreement a ?class",
        (
            Column("agreement_id", "id", "agreement", meaning="The agreement."),
            *claim("agreement"),
            Column("kind", "code", "agreement", "kg:kind"),
            Column("status", "code", "agreement", "kg:status"),
            Column("title", "text", "agreement", "dcterms:title", "Its proper name."),
            Column("subject", "text", "agreement", "kg:subject"),
            *dated("date", "agreement", "kg:signing/schema:startDate", "When it was or will be signed."),
            *actor("place", "agreement", "kg:signing/schema:location", "The place where it was or will be signed"),
            Column("event_id", "id", "agreement", "kg:signing/schema:superEvent", "The event at which it is signed."),
            Column("parties", "text", "agreement", f"kg:party/{NAME}", "The names of its parties; see parties.csv."),
            *codes("agreement", "(kg:kind|kg:status)"),
            *sources("agreement"),
        ),
    ),
    Table(
        "parties", "kg:party", ("agreement", "party"), "?agreement kg:party ?party",
        (
            Column("agreement_id", "id", "agreement", meaning="The agreement."),
            *actor("party", "party", "", "The party"),
            Column("party_type", "code", "party", "(org:classification|kg:placeType)", "Which sort it is of."),
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
            Column("signatory", "text", "signature", f"kg:signatory/{NAME}", "The name of the signatory."),
            Column("role", "text", "signature", f"org:role/{NAME}", "The title under which it is given."),
            *actor("party", "signature", "kg:onBehalfOf", "The party that it binds"),
            *dated("date", "agreement", "kg:signing/schema:startDate", "When the agreement was or will be signed."),
        ),
    ),
    Table(
        "events", "kg:Event", ("event",), "VALUES ?class { kg:Event kg:ClaimedEvent } ?event a ?class",
        (
            Column("event_id", "id", "event", meaning="The event."),
            *claim("event"),
            Column("kind", "code", "event", "kg:kind"),
            Column("status", "code", "event", "kg:status"),
            Column("name", "text", "event", "schema:name", "Its proper name."),
            Column("occasion", "text", "event", "kg:occasion"),
            *dated("date", "event", "schema:startDate", "When it began or will begin."),
            *dated("end_date", "event", "schema:endDate", "When it ended or will end."),
            *actor("place", "event", "schema:location", "The place where it is held"),
            *actor("organiser", "event", "schema:organizer", "Who organises or hosts it"),
            *codes("event", "(kg:kind|kg:status)"),
            *sources("event"),
        ),
    ),
    Table(
        "participations", "cv:Participation", ("event", "participation"), "?event cv:hasParticipation ?participation",
        (
            Column("participation_id", "id", "participation", meaning="The participation."),
            Column("event_id", "id", "event", meaning="The event."),
            Column("claimed", "claimed", "participation", "rdf:type", "Whether somebody only claims the event."),
            *actor("participant", "participation", "cv:hasParticipant", "Who takes part"),
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
            *claim("office"),
            Column("person_id", "id", "office", "org:member", "Who holds it; empty where no article says."),
            Column("person", "text", "office", f"org:member/{NAME}", "The name of who holds it."),
            Column("status", "code", "office", "kg:status"),
            Column("role", "text", "office", f"kg:post/org:role/{NAME}", "The title of the office."),
            Column("post_id", "id", "office", "kg:post"),
            Column("post", "text", "office", f"kg:post/{NAME}", "Its title, with whose it is."),
            *actor("institution", "office", "org:organization", "The institution whose office it is"),
            Column("country_iso3", "iso3", "office", "kg:post/kg:country/skos:notation", "The country whose it is."),
            *dated("reported_on", "office", "kg:reportedOn", ""),
            *sources("office"),
        ),
        meaning="Somebody, named or not, holding an office as of the day of the article that says so.",
    ),
    Table(
        "statements", "kg:Statement", ("statement",), "?statement a kg:Statement",
        (
            Column("statement_id", "id", "statement", meaning="The statement."),
            *actor("speaker", "statement", "prov:wasAttributedTo", "Who says it"),
            Column("cue", "text", "statement", "kg:cue"),
            Column("quote", "text", "statement", "kg:quote"),
            Column("direct", "flag", "statement", "kg:direct"),
            Column("event_id", "id", "statement", "kg:madeAt"),
            Column("about_id", "id", "statement", "schema:about", "Whom or what it speaks of."),
            Column("about", "text", "statement", f"schema:about/{NAME}", "The names of whom or what it speaks of."),
            Column("claims_id", "id", "statement", "kg:claims"),
            *sources("statement"),
        ),
    ),
)  # fmt: skip
