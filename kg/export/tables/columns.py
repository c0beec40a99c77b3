"""Columns that several tables have."""

from typing import Final

from kg.export.tables.model import Column, dated

NAME: Final = "(skos:prefLabel|schema:name)"
"""From a node to what it is called."""
COUNTRY: Final = "(kg:country|schema:containedInPlace)?/skos:notation"
"""From an institution or place to the code of the country that it is of, lies in or is."""


def claim(fact: str) -> tuple[Column, ...]:
    """Whether a fact is only claimed, and by whom."""
    return (
        Column("claimed", "claimed", fact, "rdf:type", "Whether somebody only claims it."),
        Column("claimed_by_id", "id", fact, "prov:wasAttributedTo", "Who claims it; empty where it is not claimed."),
        Column("claimed_by", "text", fact, f"prov:wasAttributedTo/{NAME}", "The name of who claims it."),
    )  # fmt: skip


def sources(fact: str) -> tuple[Column, ...]:
    """The articles that show a fact, and when they were published."""
    source = "kg:evidence/nif:referenceContext"
    return (
        Column("articles", "text", fact, f"{source}/dcterms:identifier", "The articles that show it."),
        *dated("published", fact, f"{source}/schema:datePublished", "When the articles that show it were published."),
    )  # fmt: skip


def codes(fact: str, path: str) -> tuple[Column, Column]:
    """The codes of event data that the concepts at the end of a path match."""
    return (
        Column("cameo", "cameo", fact, path, "The CAMEO codes that its kind and status match most nearly."),
        Column("plover", "plover", fact, path, "The PLOVER types that its kind and status match most nearly."),
    )


def actor(name: str, of: str, path: str, who: str) -> tuple[Column, ...]:
    """An actor or place by IRI, name and country."""
    step = f"{path}/" if path else ""
    return (
        Column(f"{name}_id", "id", of, path, f"{who}."),
        Column(name, "text", of, f"{step}{NAME}", f"The name of {who[0].lower()}{who[1:]}."),
        Column(f"{name}_iso3", "iso3", of, f"{step}{COUNTRY}", "The country that it is, is of or lies in."),
    )  # fmt: skip
