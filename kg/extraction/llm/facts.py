"""The facts that a model answered, where the text bears them out."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kg.extraction.llm.answer import first_fault
from kg.extraction.llm.entities import Entities, given
from kg.extraction.llm.rejected import Rejected, shown
from kg.extraction.llm.wording import Wording
from kg.facts import Agreement, Event, Evidence, Fact, Office, Statement
from kg.facts.references import Use, entity_uses

_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)
_WORDED = ("role", "title", "name", "subject", "occasion", "cue")
"""The fields that hold the article's words, in whatever order and case."""
_ESSENTIAL = (("claimed_by",), ("speaker",), ("person",))
"""What a fact cannot lose: without them a claim would read as a fact, and a known holder as nobody."""
_TO_EVENT = frozenset({"event"})


class _UnfoundedError(Exception):
    """Why a fact cannot stand."""


class Facts:
    """The facts of one article, gathered from the answers about its parts, with the ids f1, f2 and so on."""

    def __init__(self, wording: Wording, entities: Entities, rejected: list[Rejected]) -> None:
        self._wording = wording
        self._entities = entities
        self._rejected = rejected
        self._facts: dict[str, Fact] = {}

    def add(self, items: Iterable[object], entities: dict[str, str], after: int) -> None:
        """Take in the facts of one answer about the text from an offset on; ``entities``: our ids for the model's."""

        def entity(use: Use) -> str | None:
            ours = entities.get(use.id)
            return ours if ours and self._entities.kind(ours) in use.kinds else None

        read = self._kept(lambda item: self._read(item, after), map(given, items))
        linked = list(self._kept(lambda fact: self._relinked(fact, entity, to_events=False), read))
        events: dict[str, str] = {}
        for fact in linked:
            if isinstance(fact, Event):
                events.setdefault(fact.id, self._enter(fact))
        others = [fact for fact in linked if not isinstance(fact, Event)]
        for fact in self._kept(
            lambda fact: self._relinked(fact, lambda use: events.get(use.id), to_events=True), others
        ):
            self._enter(fact)

    def all(self) -> list[Fact]:
        """Every fact once, in the order of entry."""
        return list(self._facts.values())

    def _kept(self, step: Callable[[Any], Fact], items: Iterable[object]) -> Iterator[Fact]:
        """What a step makes of each item; the items that fail in it are rejected."""
        for item in items:
            try:
                yield step(item)
            except (_UnfoundedError, ValidationError) as error:
                why = first_fault(error) if isinstance(error, ValidationError) else str(error)
                self._rejected.append(Rejected("fact", _told(item), why))

    def _read(self, item: object, after: int) -> Fact:
        if not isinstance(item, dict):
            raise _UnfoundedError("no JSON object")
        data = self._in_own_words(item) | {"evidence": self._evidence(item.get("evidence"), after)}
        if not data["evidence"]:
            raise _UnfoundedError("no evidence for it in the text")
        if data.get("type") == "statement":
            data["quote"] = self._wording.own_words(str(data.get("quote", "")))
            if data["quote"] is None:
                raise _UnfoundedError("what was said is not in the text")
        if isinstance(signatories := data.get("signatories"), list):
            data["signatories"] = _somebody([self._in_own_words(each) for each in signatories])
        return _FACT.validate_python(data)

    def _evidence(self, quotes: object, after: int) -> list[dict[str, Any]]:
        spans = set()
        for quote in quotes if isinstance(quotes, list) else [quotes]:
            span = self._wording.find(quote, after) if isinstance(quote, str) else None
            if span:
                spans.add(span)
            else:
                self._rejected.append(Rejected("quote", shown(quote), "these words do not stand in the text"))
        return [{"start": start, "end": end, "quote": self._wording.text[start:end]} for start, end in sorted(spans)]

    def _in_own_words(self, item: Any) -> Any:  # noqa: ANN401  # an item of an answer can be anything
        """An item without the fields whose words are not the text's."""
        if not isinstance(item, dict):
            return item
        texts = {field: item[field] for field in _WORDED if isinstance(item.get(field), str)}
        foreign = [field for field, words in texts.items() if not self._wording.has_all_words(words)]
        self._rejected += [Rejected("words", shown(item[field]), f"{field}: not the text's words") for field in foreign]
        return {field: value for field, value in item.items() if field not in foreign}

    def _relinked(self, fact: Fact, ours: Callable[[Use], str | None], *, to_events: bool) -> Fact:
        """The fact with our ids for the model's, and without what leads nowhere."""
        data = fact.model_dump(mode="json", by_alias=True)
        uses = [use for use in entity_uses(fact) if (use.kinds == _TO_EVENT) is to_events]
        for use in reversed(uses):  # from the back, so that positions in lists stay true
            *path, last = use.where
            holder: Any = data
            for step in path:
                holder = holder[step]
            found = ours(use)
            if found is None:
                what = f"{use.where[0]}: no {' or '.join(sorted(use.kinds))} of the sheet"
                self._rejected.append(Rejected("reference", shown(use.id), what))
                if use.where in _ESSENTIAL:
                    raise _UnfoundedError(f"its {use.where[0]} is not in the sheet")
                del holder[last]
            elif isinstance(holder[last], dict):  # a participant
                holder[last]["entity"] = found
            else:
                holder[last] = found
        if "signatories" in data:
            data["signatories"] = _somebody(data["signatories"])
        return _FACT.validate_python(data)

    def _enter(self, fact: Fact) -> str:
        """Our id for a fact; one that says the same as another adds its evidence to it."""
        content = json.dumps(fact.model_dump(mode="json", exclude={"id", "evidence"}))
        known = self._facts.get(content)
        ours = known.id if known else f"f{len(self._facts) + 1}"
        spans = {(span.start, span.end): span for span in (*(known.evidence if known else ()), *fact.evidence)}
        evidence: list[Evidence] = [spans[at] for at in sorted(spans)]
        self._facts[content] = fact.model_copy(update={"id": ours, "evidence": evidence})
        return ours


def _somebody(signatories: list[Any]) -> list[Any]:
    """The signatories of whom a person or a role is left."""
    return [each for each in signatories if not isinstance(each, dict) or each.get("person") or each.get("role")]


def _told(item: object) -> str:
    """A fact in one line: its type, and the words it rests on."""
    if not isinstance(item, dict):
        return shown(
            f"{item.type}: {item.evidence[0].quote}"
            if isinstance(item, Office | Agreement | Event | Statement)
            else item
        )
    quotes = item.get("evidence")
    words = quotes[0] if isinstance(quotes, list) and quotes else item.get("quote", "no words")
    return shown(f"{item.get('type')}: {words}")
