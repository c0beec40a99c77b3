"""The charts that people ask for, each with the SPARQL that counts; a thing with several values counts by the first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kg.errors import UsageError
from kg.inspection.pictures.bars import MOST, Bars, counted
from kg.inspection.rows import rows
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: its query gives ``?bar``, ``?part`` and the thing that counts, ``?x``."""

    title: str
    pattern: str
    missing: str = ""
    """What is true of things without a bar."""
    part: Callable[[str], str] = lambda part: part.rpartition("#")[2].replace("-", " ")


_CLASSES = {"Agreement": "agreement", "Event": "event", "Membership": "office", "Statement": "statement"}


def _fact_kind(iri: str) -> str:
    return _CLASSES.get(iri.rpartition("#")[2], "claimed, not reported as fact")


def _voice(direct: str) -> str:
    return "in the speaker's own words" if direct == "true" else "in the article's words"


CHARTS: Final = {
    "agreements-by-year": Chart(
        "Agreements signed, by year and kind",
        """?x a kg:Agreement ; kg:kind ?part ; kg:signing ?signing . ?signing kg:status event-status:held
        OPTIONAL { ?signing schema:startDate ?date BIND(SUBSTR(STR(?date), 1, 4) AS ?bar) }""",
        "were signed on a day that no source tells",
    ),
    "events-by-year": Chart(
        "Events held, by year and kind",
        """?x a kg:Event ; kg:kind ?part ; kg:status event-status:held
        OPTIONAL { ?x schema:startDate ?date BIND(SUBSTR(STR(?date), 1, 4) AS ?bar) }""",
        "were held on a day that no source tells",
    ),
    "facts-by-outlet": Chart(
        "Facts by outlet and kind of fact",
        """?x kg:evidence/nif:referenceContext ?article ; a ?part
        OPTIONAL { ?article schema:publisher/schema:name ?bar }""",
        "stand in articles of no named outlet",
        _fact_kind,
    ),
    "statements-by-speaker": Chart(
        "Statements by speaker",
        "?x a kg:Statement ; prov:wasAttributedTo/skos:prefLabel ?bar OPTIONAL { ?x kg:direct ?part }",
        part=_voice,
    ),
    "signings-by-country": Chart(
        "Agreements signed, by country of the parties",
        """?x a kg:Agreement ; kg:signing/kg:status event-status:held ; kg:party/kg:country? ?place .
        ?place skos:notation ?code ; skos:prefLabel ?bar""",
    ),
}
"""By name."""
_EACH = {"facts-by-outlet": "?x ?bar", "signings-by-country": "?x ?bar"}
"""Charts in which a thing counts in several bars: once in each."""


def chart(store: Store, name: str, *, limit: int = MOST) -> Bars:
    """One of `CHARTS`, ready to be drawn; raises `UsageError` where there is no such chart or nothing to count."""
    if name not in CHARTS:
        raise UsageError(f"{name!r} is no chart; there are: {', '.join(CHARTS)}")
    made = CHARTS[name]
    each = _EACH.get(name, "?x")
    bar = "?bar" if name in _EACH else "(MIN(?bar) AS ?first)"
    query = f"""SELECT {"?bar" if name in _EACH else "(?first AS ?bar)"} ?kind (COUNT(*) AS ?n) {{
      SELECT ?x {bar} (MIN(STR(?part)) AS ?kind) {{ {made.pattern} }} GROUP BY {each}
    }} GROUP BY {"?bar" if name in _EACH else "?first"} ?kind ORDER BY ?bar ?kind"""
    told = [(row["bar"], made.part(row["kind"]), int(row["n"])) for row in rows(store, query)]
    if name == "signings-by-country":
        told = [(bar, "", number) for bar, _, number in told]
    if not told:
        raise UsageError(f"nothing to draw: the store holds nothing that {name} counts")
    return counted(made.title, told, limit=limit, missing=made.missing)
