"""What a store rests on, and what it does not know: sources, support, claims and gaps, counted."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.inspection.rows import rows
from kg.store import Store

_FACTS = {
    "agreements": "kg:Agreement",
    "events": "kg:Event",
    "offices held": "org:Membership",
    "statements": "kg:Statement",
}
_CLAIMS = {
    "claimed agreements": "kg:ClaimedAgreement",
    "claimed events": "kg:ClaimedEvent",
    "claimed offices": "kg:ClaimedHolding",
}
_ABOUT = _FACTS | {
    "articles": "schema:NewsArticle",
    "institutions": "org:Organization",
    "people": "foaf:Person",
    "places": "schema:Place",
}
_GAPS = (
    ("articles", "without a date", "?x schema:datePublished ?o"),
    ("articles", "without an outlet", "?x schema:publisher ?o"),
    ("articles", "without any fact", "?span nif:referenceContext ?x"),
    ("agreements", "without a date", "?x kg:signing/schema:startDate ?o"),
    ("agreements", "without a place", "?x kg:signing/schema:location ?o"),
    ("agreements", "without a signatory", "?x kg:signing/kg:signature/kg:signatory ?o"),
    ("agreements", "with fewer than two parties", "?x kg:party ?one, ?two FILTER(?one != ?two)"),
    ("events", "without a date", "?x schema:startDate ?o"),
    ("events", "without a place", "?x schema:location ?o"),
    ("events", "without a participant", "?x cv:hasParticipation ?o"),
    ("offices held", "by nobody named", "?x org:member ?o"),
    ("statements", "about nothing named", "?x schema:about ?o"),
    ("institutions", "without a country", "?x kg:country ?o"),
    ("people", "without an office", "?o org:member ?x"),
    ("places", "in no known country", "?x (schema:containedInPlace|skos:notation) ?o"),
)
"""What may be missing of what: what to call it, and the pattern of having it."""
_OUTLETS = 10


@dataclass(frozen=True, slots=True)
class Count:
    """One figure of coverage."""

    part: str
    """Sources, support, claims or gaps."""
    what: str
    number: int
    of: int
    """Out of how many."""


def coverage(store: Store) -> list[Count]:
    """The figures in their order; claims are never counted as facts."""
    totals = {what: _number(store, f"?x a {term}") for what, term in _ABOUT.items()}
    return [
        *_sources(store, totals["articles"]),
        *_support(store, totals),
        *_claims(store),
        *_gaps(store, totals),
    ]


def _gaps(store: Store, totals: dict[str, int]) -> Iterator[Count]:
    for what, lack, having in _GAPS:
        if totals[what]:  # the engine joins fast and excludes slowly: what has it is counted
            have = _number(store, f"?x a {_ABOUT[what]} . {having}")
            yield Count("gaps", f"{what} {lack}", totals[what] - have, totals[what])


def _sources(store: Store, articles: int) -> Iterator[Count]:
    yield Count("sources", "articles", articles, articles)
    query = """SELECT ?outlet (COUNT(?x) AS ?n) { ?x a schema:NewsArticle ; schema:publisher/schema:name ?outlet }
      GROUP BY ?outlet ORDER BY DESC(?n) ?outlet"""
    outlets = rows(store, query)
    yield Count("sources", "outlets", len(outlets), len(outlets))
    for row in outlets[:_OUTLETS]:
        yield Count("sources", f"articles of {row['outlet']}", int(row["n"]), articles)


def _support(store: Store, totals: dict[str, int]) -> Iterator[Count]:
    """How many facts only one article, or only one outlet, reports."""
    for what, term in _FACTS.items():
        for called, source in (
            ("only one article", "?article"),
            ("several articles of one outlet only", "?outlet"),
        ):
            if totals[what]:
                yield Count("support", f"{what} in {called}", _single(store, term, source), totals[what])


def _single(store: Store, term: str, source: str) -> int:
    several = "" if source == "?article" else "HAVING(COUNT(DISTINCT ?outlet) = 1 && COUNT(DISTINCT ?article) > 1)"
    alone = several or "HAVING(COUNT(DISTINCT ?article) = 1)"
    query = f"""SELECT (COUNT(?x) AS ?n) {{ SELECT ?x {{ ?x a {term} ; kg:evidence/nif:referenceContext ?article .
      OPTIONAL {{ ?article schema:publisher ?outlet }} }} GROUP BY ?x {alone} }}"""
    return int(rows(store, query)[0]["n"])


def _claims(store: Store) -> Iterator[Count]:
    totals = {what: _number(store, f"?x a {term}") for what, term in _CLAIMS.items()}
    for what, number in totals.items():
        yield Count("claims", what, number, sum(totals.values()))
    classes = ", ".join(_CLAIMS.values())
    claimants = _number(store, f"?claim a ?class ; prov:wasAttributedTo ?x FILTER(?class IN ({classes}))")
    yield Count("claims", "claimants", claimants, claimants)


def _number(store: Store, pattern: str) -> int:
    return int(rows(store, f"SELECT (COUNT(DISTINCT ?x) AS ?n) {{ {pattern} }}")[0]["n"])
