"""Where entities and facts of a sheet stand in the graph, once it is settled."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """An entity's place in the graph and what to call it there."""

    path: str
    label: str
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """The nodes of a sheet's entities and the paths of its facts, by the sheet's ids."""

    entities: dict[str, Node]
    facts: dict[str, str]

    @property
    def paths(self) -> dict[str, str]:
        """The path of each entity."""
        return {ref: node.path for ref, node in self.entities.items()}
