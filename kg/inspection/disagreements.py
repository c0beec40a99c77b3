"""Where the sources of one fact differ: each value with the articles that give it."""

from collections import defaultdict
from collections.abc import Iterable

from kg.inspection.labels import labels
from kg.inspection.rows import rows, values
from kg.store import Store

_SLOTS = {
    "kind": "kg:kind",
    "status": "kg:status",
    "title": "dcterms:title",
    "name": "schema:name",
    "subject": "kg:subject",
    "date": "(kg:signing?/schema:startDate)",
    "end date": "schema:endDate",
    "place": "(kg:signing?/schema:location)",
}
"""What a fact has one of, by what to call it."""

Disagreements = dict[str, dict[str, list[str]]]
"""By slot and value in words: the articles, sorted."""


def disagreements(store: Store, iris: Iterable[str]) -> dict[str, Disagreements]:
    """The slots of facts that several articles fill in different ways, by the facts' IRIs."""
    found: dict[str, dict[str, dict[str, set[str]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
    facts = values("fact", iris)
    for slot, path in _SLOTS.items():
        query = f"""SELECT DISTINCT ?fact ?value ?article WHERE {{ {facts} ?fact kg:evidence ?span .
          GRAPH ?g {{ ?fact {path} ?value }} ?g dcterms:identifier ?article }}"""
        for row in rows(store, query):
            found[row["fact"]][slot][row["value"]].add(row["article"])
    differing = {fact: {slot: told for slot, told in slots.items() if len(told) > 1} for fact, slots in found.items()}
    told = {value for slots in differing.values() for told in slots.values() for value in told}
    names = labels(store, (value for value in told if value.startswith("http")))
    return {
        fact: {
            slot: {names.get(value, value): sorted(told[value]) for value in sorted(told)}
            for slot, told in slots.items()
        }
        for fact, slots in differing.items()
        if slots
    }
