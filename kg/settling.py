"""Settling who is meant, over all sheets of a store: only what a change touched is looked at again."""

from collections.abc import Iterator

from kg.identity import Decision, DecisionLog, Settled, Thing, Verdicts, resolve
from kg.identity.decisions import BY_RULE, now
from kg.identity.describing import entity_units
from kg.identity.facts import fact_paths, fact_units
from kg.store.ledger import Ledger

_DEFAULT_READING = 0.9
"""How sure the usual reading of an ambiguous name is: "Korea" as the Republic of Korea."""


def settle_all(ledger: Ledger, log: DecisionLog) -> None:
    """Bring the ledger in order: afterwards `Ledger.stale` tells which articles' graphs must be written again."""
    verdicts = log.verdicts()
    described: set[str] = set()
    with ledger.transaction():
        for article in ledger.stale():
            ledger.mention(article, "entity", entity_units(ledger.sheet(article), verdicts.stand_apart))
        decisions = list(_settle_blocks(ledger, verdicts))
        while waiting := [article for article in ledger.stale() if article not in described]:
            for article in waiting:
                ledger.mention(article, "fact", fact_units(ledger.sheet(article), _paths(ledger, article)))
            described.update(waiting)
            decisions += _settle_blocks(ledger, verdicts)
        log.append(decisions)  # before what they explain is kept: told twice is better than never


def settled(ledger: Ledger, article: str) -> Settled:
    """Who is meant in an article, as the ledger has it."""
    joined = {ref: node.path for ref, node in ledger.nodes(article, "fact").items()}
    return Settled(ledger.nodes(article, "entity"), fact_paths(ledger.sheet(article), _paths(ledger, article)) | joined)


def _paths(ledger: Ledger, article: str) -> dict[str, str]:
    return {ref: node.path for ref, node in ledger.nodes(article, "entity").items()}


def _settle_blocks(ledger: Ledger, verdicts: Verdicts) -> Iterator[Decision]:
    done: set[str] = set()
    for block in ledger.touched():
        if block in done:
            continue
        blocks = _joined_blocks(block, ledger, verdicts)
        done |= blocks
        resolution = resolve((unit for each in sorted(blocks) for unit in ledger.units(each)), verdicts)
        for thing in ledger.assign(blocks, resolution.things, resolution.doubts):
            yield from _decisions(thing)


def _joined_blocks(block: str, ledger: Ledger, verdicts: Verdicts) -> set[str]:
    """A block and all that people's decisions join it to."""
    reached, todo = {block}, [block]
    while todo:
        for unit in ledger.units(todo.pop()):
            for path in verdicts.reach(unit.path) - {unit.path}:
                new = set(ledger.blocks_of(path)) - reached
                reached |= new
                todo += sorted(new)
    return reached


def _decisions(thing: Thing) -> Iterator[Decision]:
    """Why the units of a thing are part of it, where that needs a reason."""
    time = now()
    for unit in {unit.path: unit for unit in thing.units}.values():
        if unit.why:
            name = unit.names[1] if unit.rule == "register" and len(unit.names) > 1 else unit.names[0]
            score = _DEFAULT_READING if unit.rule == "default" else 1.0
            yield Decision("same", unit.path, name, thing.path, thing.label, unit.rule, score, unit.why, BY_RULE, time)
    for link in thing.links:
        if link.rule != "person":
            name = link.one.names[0] if link.one.names else link.one.path
            other = link.other.names[0] if link.other.names else link.other.path
            yield Decision(
                "same", link.one.path, name, link.other.path, other, link.rule, link.score, link.why, BY_RULE, time
            )
