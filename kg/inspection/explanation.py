"""Why a fact stands in the graph: every sentence that supports it, who read it there, and what was checked."""

import re
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import QuerySolutions, RdfFormat
from pyoxigraph import Store as Memory

from kg.errors import UsageError
from kg.files import read_text
from kg.inspection.facts import Fact, describe
from kg.inspection.labels import labels
from kg.inspection.rows import Row, rows, values
from kg.namespaces import PREFIXES
from kg.resources import resource
from kg.store import Store

_PARTS = "(kg:signing|(kg:signing/kg:signature)|cv:hasParticipation)?"
"""Ways from a fact to the nodes that are part of it."""
_INVOLVED = (
    "kg:party|kg:signing/kg:signature/kg:signatory|kg:signing/kg:signature/kg:onBehalfOf|schema:organizer|"
    "cv:hasParticipation/cv:hasParticipant|org:member|org:organization|prov:wasAttributedTo|schema:about"
)
"""Ways from a fact to whom it is about."""
_PARAGRAPH_END = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Witness:
    """One piece of text that supports a fact, with where it stands and what read it."""

    words: str
    begin: int
    end: int
    article: str
    headline: str
    outlet: str
    published: str
    url: str
    extractors: list[str]
    """Name, version and model of all that the extraction of the article was done with."""
    extracted: str
    """When, where the sheet says so."""
    before: str = ""
    """What stands before the words in their paragraph, where the text is at hand."""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """All there is to say for one fact."""

    fact: Fact
    witnesses: list[Witness]
    involved: dict[str, str]
    """The people, institutions and places in it: label by IRI."""
    shapes: list[str]
    """The constraints that it was held against when it was stored, by the shapes' local names."""


def explain(store: Store, iri: str, *, texts: Path | None = None) -> Explanation:
    """The explanation of the fact at an IRI; ``texts`` is a folder of ``<article id>.txt``.

    Raises `UsageError` where the node is no fact.
    """
    described = describe(store, [iri])
    if not described:
        raise UsageError(
            f"{iri} is no agreement, event, office or statement: `kg show` lists its facts with their IRIs"
        )
    involved = rows(store, f"SELECT DISTINCT ?who {{ {values('fact', [iri])} ?fact {_INVOLVED} ?who }} ORDER BY ?who")
    names = labels(store, [row["who"] for row in involved])
    return Explanation(described[0], _witnesses(store, iri, texts), names, _shapes(store, iri))


def _witnesses(store: Store, iri: str, texts: Path | None) -> list[Witness]:
    query = f"""SELECT DISTINCT * {{ {values("fact", [iri])} ?fact kg:evidence ?span .
      ?span nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:referenceContext ?source .
      ?source dcterms:identifier ?article .
      OPTIONAL {{ ?source schema:headline ?headline }} OPTIONAL {{ ?source schema:publisher/schema:name ?outlet }}
      OPTIONAL {{ ?source schema:datePublished ?published }} OPTIONAL {{ ?source schema:url ?url }} }}"""
    found = rows(store, query)
    read = {source: _reading(store, source) for source in {row["source"] for row in found}}
    return [
        _witness(row, *read[row["source"]], _text(texts, row["article"]))
        for row in sorted(found, key=lambda row: (row["article"], int(row["begin"])))
    ]


def _witness(row: Row, extractors: list[str], extracted: str, text: str) -> Witness:
    before, after = _around(text, row["words"], int(row["begin"]))
    return Witness(
        words=row["words"],
        begin=int(row["begin"]),
        end=int(row["end"]),
        article=row["article"],
        headline=row["headline"],
        outlet=row["outlet"],
        published=row["published"],
        url=row["url"],
        extractors=extractors,
        extracted=extracted,
        before=before,
        after=after,
    )


def _reading(store: Store, source: str) -> tuple[list[str], str]:
    """What the facts of an article were read with, and when."""
    query = f"""SELECT DISTINCT ?name ?version ?model ?time {{
      {values("source", [source])} ?activity prov:used ?source ; prov:wasAssociatedWith ?agent .
      ?agent skos:prefLabel ?name .
      OPTIONAL {{ ?activity prov:endedAtTime ?time }}
      OPTIONAL {{ ?agent schema:softwareVersion ?version }}
      OPTIONAL {{ ?agent schema:softwareRequirements ?model }} }}"""
    found = rows(store, query)
    agents = {" ".join(filter(None, (row["name"], row["version"], row["model"]))) for row in found}
    return sorted(agents), max((row["time"] for row in found), default="")


def _text(texts: Path | None, article: str) -> str:
    file = texts / f"{article}.txt" if texts else None
    return read_text(file) if file and file.is_file() else ""


def _around(text: str, words: str, begin: int) -> tuple[str, str]:
    """What stands before and after the words in their paragraph; offsets are tried first, then the words."""
    at = begin if text.startswith(words, begin) else text.find(words)
    if at < 0:
        return "", ""
    start = max((gap.end() for gap in _PARAGRAPH_END.finditer(text, 0, at)), default=0)
    gap = _PARAGRAPH_END.search(text, at + len(words))
    return text[start:at].lstrip(), text[at + len(words) : gap.start() if gap else len(text)].rstrip()


def _shapes(store: Store, iri: str) -> list[str]:
    """The constraints of all shapes that look at a fact or at a part of it."""
    query = f"SELECT DISTINCT ?class {{ {values('fact', [iri])} ?fact {_PARTS} ?part . ?part a ?class }}"
    classes = values("class", sorted(row["class"] for row in rows(store, query)))
    shapes = Memory()
    for file in resource("ontology", "shapes").iterdir():
        shapes.load(file.read_bytes(), format=RdfFormat.TURTLE)
    found = shapes.query(
        f"""PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT DISTINCT ?name {{ {classes}
          ?shape sh:targetClass ?class ; sh:property ?property BIND(STRAFTER(STR(?property), "#") AS ?name) }}
        ORDER BY ?name""",
        prefixes=PREFIXES,
    )
    return [row["name"].value for row in found] if isinstance(found, QuerySolutions) else []
