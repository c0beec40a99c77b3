"""Who and what is meant in one sheet: where each entity and fact of it stands in the graph."""

from collections.abc import Iterable, Mapping

from kg.facts import FactSheet
from kg.identity.describing import entity_units
from kg.identity.facts import fact_paths, fact_units
from kg.identity.nodes import Node, Settled
from kg.identity.resolution import Thing, resolve
from kg.identity.units import Unit


def settle(sheet: FactSheet) -> Settled:
    """Settle a sheet by itself, with nothing but the registers to look at."""
    entities = nodes_of(entity_units(sheet))
    paths = {ref: node.path for ref, node in entities.items()}
    units = fact_units(sheet, paths)
    joined = {ref: node.path for ref, node in nodes_of(units).items()}
    return Settled(entities, fact_paths(sheet, paths) | joined)


def nodes_of(units: Mapping[str, Unit]) -> dict[str, Node]:
    """The nodes of units, by the ids that they have in their sheet."""
    things = by_unit(resolve(units.values()).things)
    return {ref: node_of(things[unit.id]) for ref, unit in units.items()}


def by_unit(things: Iterable[Thing]) -> dict[str, Thing]:
    """The thing that each unit is, by the unit's id."""
    return {unit.id: thing for thing in things for unit in thing.units}


def node_of(thing: Thing) -> Node:
    """What mapping needs to know of a thing."""
    return Node(thing.path, thing.label, thing.wikidata)
