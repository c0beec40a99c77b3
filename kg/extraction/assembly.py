"""From findings to a fact sheet: ids, the entities that facts use, evidence spans."""

import hashlib
import importlib.metadata
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from kg.extraction.document import Document
from kg.extraction.findings import AgreementFound, EventFound, Finding, OfficeFound, StatementFound
from kg.extraction.mentions import Actor
from kg.extraction.parsing import model_name
from kg.extraction.sentences import Span
from kg.facts import Article, Extraction, FactSheet


def assemble(document: Document, findings: Sequence[Finding]) -> FactSheet:
    """The sheet of an article: each fact that was found, and each entity that one of them names."""
    ids = _Ids()
    text = document.text
    numbers = {id(finding): f"f{number}" for number, finding in enumerate(findings, 1)}
    facts = [_fact(text, finding, numbers, ids) for finding in findings]
    entities = [_entity(text, actor, ids) for actor in _used(ids)]
    article = document.article
    return FactSheet.model_validate(
        {
            "article": Article(
                id=article.id,
                title=article.title or None,
                outlet=article.outlet or None,
                author=article.author or None,
                published=article.published,
                url=article.url or None,
                language=article.language,
                sha256=hashlib.sha256(text.encode()).hexdigest(),
            ),
            "extraction": Extraction(
                extractor="rules", version=importlib.metadata.version("accordant"), model=model_name()
            ),
            "entities": entities,
            "facts": facts,
        }
    )


class _Ids:
    """An id for each actor that a fact names, made of its name."""

    def __init__(self) -> None:
        self.given: dict[int, str] = {}
        self.actors: list[Actor] = []
        self._taken: set[str] = set()

    def of(self, actor: Actor | None) -> str | None:
        if actor is None:
            return None
        if id(actor) not in self.given:
            plain = unicodedata.normalize("NFKD", actor.name).encode("ascii", "ignore").decode().lower()
            base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or actor.kind
            name, number = base, 2
            while name in self._taken:
                name, number = f"{base}-{number}", number + 1
            self._taken.add(name)
            self.given[id(actor)] = name
            self.actors.append(actor)
        return self.given[id(actor)]


def _used(ids: _Ids) -> Iterable[Actor]:
    """Actors that facts name, and the institutions those belong to; the list grows while it is read."""
    for actor in ids.actors:
        if actor.part_of is not None and not _circular(actor):
            ids.of(actor.part_of)
        yield actor


def _circular(actor: Actor) -> bool:
    seen, here = {id(actor)}, actor.part_of
    while here is not None:
        if id(here) in seen:
            return True
        seen.add(id(here))
        here = here.part_of
    return False


def _entity(text: str, actor: Actor, ids: _Ids) -> dict[str, Any]:
    aliases = [alias for alias in actor.aliases if alias in text and alias != actor.name]
    entity: dict[str, Any] = {"id": ids.of(actor), "kind": actor.kind, "name": actor.name, "aliases": aliases}
    if actor.inferred or not any(name in text for name in (actor.name, *aliases)):
        entity["inferred"] = True
    if actor.kind != "person":
        shared = actor.type == "intergovernmental"  # of no one state
        entity |= {"type": actor.type or "other", "country": None if shared else actor.country}
    if actor.kind == "institution" and actor.part_of is not None and not _circular(actor):
        entity["part_of"] = ids.of(actor.part_of)
    return entity


def _fact(text: str, finding: Finding, numbers: dict[int, str], ids: _Ids) -> dict[str, Any]:
    fact: dict[str, Any] = {
        "id": numbers[id(finding)],
        "evidence": [_evidence(text, span) for span in dict.fromkeys(finding.spans)],
    }
    if not isinstance(finding, StatementFound):
        fact["claimed_by"] = ids.of(finding.claimed_by)
    match finding:
        case OfficeFound():
            fact |= {
                "type": "office",
                "person": ids.of(finding.person),
                "role": finding.role,
                "institution": ids.of(finding.institution),
            }
            fact |= {"country": finding.country, "status": finding.status}
        case AgreementFound():
            event = numbers.get(id(finding.event)) if finding.event else None
            fact |= {
                "type": "agreement",
                "kind": finding.kind,
                "status": finding.status,
                "title": finding.title,
                "event": event,
            }
            fact |= {
                "parties": [ids.of(party) for party in finding.parties],
                "date": finding.date,
                "place": ids.of(finding.place),
            }
            fact |= {
                "subject": finding.subject,
                "signatories": [_signatory(ids, *signed) for signed in finding.signatories],
            }
        case EventFound():
            fact |= {
                "type": "event",
                "kind": finding.kind,
                "status": finding.status,
                "name": finding.name,
                "date": finding.date,
            }
            fact |= {
                "end_date": finding.end_date,
                "place": ids.of(finding.place),
                "organisers": [ids.of(who) for who in finding.organisers],
            }
            fact |= {
                "participants": [{"entity": ids.of(who), "as": capacity} for who, capacity in finding.participants]
            }
        case StatementFound():
            fact |= {
                "type": "statement",
                "speaker": ids.of(finding.speaker),
                "cue": finding.cue,
                "direct": finding.direct,
            }
            fact |= {"quote": text[finding.quote.start : finding.quote.end]}
    return fact


def _signatory(ids: _Ids, person: Actor | None, role: str | None, party: Actor | None) -> dict[str, Any]:
    return {"person": ids.of(person), "role": role, "for": ids.of(party)}


def _evidence(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": text[span.start : span.end]}
