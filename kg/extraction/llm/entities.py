"""The entities that a model named, each once, under ids of ours, where the text bears them out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from pydantic import TypeAdapter, ValidationError

from kg.extraction.llm.answer import first_fault
from kg.extraction.llm.rejected import Rejected, shown
from kg.extraction.llm.wording import Wording
from kg.facts import Entity, Institution, Person, Place

_ENTITY: TypeAdapter[Entity] = TypeAdapter(Entity)
_Key = tuple[str, str, str | None, str]


def given(item: object) -> object:
    """An item of an answer without the fields that are left empty."""
    if isinstance(item, dict):
        return {key: given(value) for key, value in item.items() if value not in (None, "")}
    return [given(value) for value in item] if isinstance(item, list) else item


class Entities:
    """The entities of one article, gathered from the answers about its parts."""

    def __init__(self, wording: Wording, rejected: list[Rejected]) -> None:
        self._wording = wording
        self._rejected = rejected
        self._entities: dict[str, Entity] = {}
        self._parents: dict[str, str] = {}
        self._ids: dict[_Key, str] = {}

    def add(self, items: Iterable[object]) -> dict[str, str]:
        """Take in the entities of one answer; our id for each of the model's that was accepted."""
        read: dict[str, Entity] = {}
        for item in items:
            entity = self._read(given(item))
            if entity and entity.id in read:
                self._rejected.append(Rejected("entity", shown(entity.name), "another entity has its id"))
            elif entity:
                read[entity.id] = entity
        ours = {theirs: self._enter(entity) for theirs, entity in read.items()}
        for theirs, entity in read.items():
            if isinstance(entity, Institution) and entity.part_of:
                self._place_under(ours[theirs], ours.get(entity.part_of), entity.part_of)
        return ours

    def kind(self, ours: str) -> str:
        """Person, institution or place."""
        return self._entities[ours].kind

    def named(self, ids: Iterable[str]) -> list[Entity]:
        """The entities with these ids and the institutions that they are part of, in the order of entry."""
        wanted = {above for ours in ids for above in (ours, *self._above(ours))}
        return [self._complete(ours, entity) for ours, entity in self._entities.items() if ours in wanted]

    def _read(self, item: object) -> Entity | None:
        try:
            entity = _ENTITY.validate_python(item)
            own = self._wording.own_words(entity.name)
            if own is None and (not entity.inferred or entity.kind == "person"):
                self._rejected.append(Rejected("entity", shown(entity.name), "its name is not in the text"))
                return None
            aliases = [alias for alias in self._aliases(entity) if alias != own]
            words = {"name": own or entity.name, "inferred": own is None, "aliases": aliases}
            return _ENTITY.validate_python(entity.model_dump() | words)
        except ValidationError as error:
            name = item.get("name", item) if isinstance(item, Mapping) else item
            self._rejected.append(Rejected("entity", shown(name), first_fault(error)))
            return None

    def _aliases(self, entity: Entity) -> Iterator[str]:
        for alias in entity.aliases:
            own = self._wording.own_words(alias)
            if own is None:
                self._rejected.append(Rejected("words", shown(alias), f"no alias of {shown(entity.name)} in the text"))
            else:
                yield own

    def _enter(self, entity: Entity) -> str:
        """Our id for an entity; one that goes by the same name, or by an alias of another, is that one."""
        keys = [_key(entity, name) for name in (entity.name, *entity.aliases)]
        ours = self._ids.get(keys[0]) or self._new_id(entity)
        aliases = entity.aliases
        if known := self._entities.get(ours):
            aliases = [name for name in (*known.aliases, entity.name, *aliases) if name != known.name]
        cleared: dict[str, object] = {"id": ours, "aliases": list(dict.fromkeys(aliases))}
        if isinstance(entity, Institution):
            cleared["part_of"] = None  # see _parents
        self._entities[ours] = (known or entity).model_copy(update=cleared)
        for key in keys:
            self._ids.setdefault(key, ours)
        return ours

    def _new_id(self, entity: Entity) -> str:
        plain = unicodedata.normalize("NFKD", entity.name).encode("ascii", "ignore").decode().lower()
        stem = "-".join((entity.kind, *re.findall(r"[a-z0-9]+", plain)))[:100].rstrip("-")
        number, ours = 1, stem
        while ours in self._entities:
            number += 1
            ours = f"{stem}-{number}"
        return ours

    def _place_under(self, child: str, parent: str | None, theirs: str) -> None:
        if parent is None or self.kind(parent) != "institution":
            self._rejected.append(Rejected("reference", shown(theirs), "part_of: no institution of the sheet"))
        elif child in (parent, *self._above(parent)):
            self._rejected.append(Rejected("reference", shown(theirs), "part_of: it would be part of itself"))
        else:
            self._parents.setdefault(child, parent)

    def _above(self, ours: str) -> Iterator[str]:
        while parent := self._parents.get(ours):
            yield parent
            ours = parent

    def _complete(self, ours: str, entity: Entity) -> Entity:
        return entity.model_copy(update={"part_of": self._parents[ours]}) if ours in self._parents else entity


def _key(entity: Entity, name: str) -> _Key:
    """What two entities of an article share when they are one: a city is not the country of its name."""
    match entity:
        case Place():
            return entity.kind, entity.type, entity.country, name
        case Institution():
            return entity.kind, "", entity.country, name
        case Person():
            return entity.kind, "", None, name
