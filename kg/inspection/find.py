"""From what a person types to the one node that is meant."""

from pyoxigraph import NamedNode

from kg.errors import UsageError
from kg.inspection.rows import rows, text_term, values
from kg.namespaces import PREFIXES
from kg.store import Store, base_of

_NAMES = "skos:prefLabel|skos:altLabel|schema:name|dcterms:title|schema:headline|dcterms:identifier|skos:notation"
_SHOWN = 8


def find(store: Store, what: str) -> str:
    """The IRI that an IRI, a prefixed name, a name or an alias stands for; raises `UsageError`.

    Of several things of one name the one that has it as its main name is meant; where that leaves more than
    one, the error lists them.
    """
    if not what.isprintable():
        raise UsageError(f"{what!a} cannot be a name: it holds characters that no name has")
    iri = _as_iri(what)
    if iri:
        if not rows(store, f"SELECT ?p WHERE {{ {values('x', [iri])} ?x ?p ?o }} LIMIT 1"):
            raise UsageError(f"the graph holds nothing at {iri}: `kg list` shows what there is")
        return iri
    query = f"""SELECT DISTINCT ?iri ?main ?post WHERE {{
      ?iri {_NAMES} ?name FILTER(LCASE(STR(?name)) = {text_term(what.lower())})
      OPTIONAL {{ ?iri skos:prefLabel ?name BIND(true AS ?main) }}
      OPTIONAL {{ ?iri a ?post FILTER(?post IN (org:Post, org:Role)) }}
      FILTER EXISTS {{ ?iri a ?class }} }} ORDER BY ?iri"""
    found = rows(store, query)
    exact = {row["iri"] for row in found if row["main"]} or {row["iri"] for row in found}
    if len(exact) > 1:  # an institution and the post at its head often share a name: the post is the less meant
        exact = exact - {row["iri"] for row in found if row["post"]} or exact
    exact = exact or _by_register(store, what)
    if not exact:
        raise UsageError(f"nothing in the graph is called {what!r}{_near(store, what)}")
    if len(exact) > 1:
        several = "\n".join(f"  {iri}" for iri in sorted(exact))
        raise UsageError(f"{len(exact)} things are called {what!r}; say which by its IRI:\n{several}")
    return exact.pop()


def _as_iri(what: str) -> str | None:
    prefix, colon, local = what.partition(":")
    if what.startswith(("http://", "https://")):
        try:
            return NamedNode(what).value
        except ValueError as error:
            raise UsageError(f"{what!a} is not an IRI: {error}") from None
    if colon and prefix in PREFIXES and local.replace("-", "").replace("_", "").isalnum():
        return PREFIXES[prefix] + local
    return None


def _by_register(store: Store, what: str) -> set[str]:
    """What the registers know by a name that no article uses: "Türkiye", "OIC"."""
    from kg.identity.register import registered_paths  # noqa: PLC0415  # it reads all registers, and is seldom needed

    base = base_of(store)
    iris = [base + path for path in registered_paths(what)]
    return {row["x"] for row in rows(store, f"SELECT DISTINCT ?x WHERE {{ {values('x', iris)} ?x a ?class }}")}


def _near(store: Store, what: str) -> str:
    """Names that hold all words that were typed."""
    words = " && ".join(f"CONTAINS(LCASE(STR(?name)), {text_term(word)})" for word in what.lower().split()[:10])
    query = f"SELECT DISTINCT ?name WHERE {{ ?iri {_NAMES} ?name FILTER({words or 'false'}) }} ORDER BY ?name"
    near = [row["name"] for row in rows(store, f"{query} LIMIT {_SHOWN}")]
    return f"; there are: {'; '.join(near)}" if near else ": `kg list` shows what there is"
