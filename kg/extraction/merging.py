"""Which findings tell of one and the same event, and what they say of it together."""

from kg.extraction.findings import EventFound


def add(found: list[EventFound], event: EventFound) -> None:
    """Add an event to those found, or what it says to the one that it is."""
    known = next((other for other in found if _same(other, event)), None)
    if known is None:
        found.append(event)
    else:
        merge(known, event)


def _same(one: EventFound, other: EventFound) -> bool:
    """One kind, the same people or more, and no day or place that differs."""
    if one.kind != other.kind or (one.name and other.name and one.name != other.name):
        return False
    if (one.date and other.date and one.date != other.date) or (
        one.place and other.place and one.place is not other.place
    ):
        return False
    mine, theirs = _who(one), _who(other)
    if set(one.spans) & set(other.spans) and mine and theirs and (mine <= theirs or theirs <= mine):
        return True
    return (
        bool(mine & theirs) and (mine <= theirs or theirs <= mine) and (len(mine & theirs) > 1 or one.kind == "visit")
    )


def _who(event: EventFound) -> set[int]:
    return {id(actor) for actor, _ in event.participants} | {id(actor) for actor in event.organisers}


def merge(known: EventFound, event: EventFound) -> None:
    """Add to an event what another finding says of it."""
    known.anchors += event.anchors
    known.spans = list(dict.fromkeys([*known.spans, *event.spans]))
    known.date, known.end_date = (known.date, known.end_date) if known.date else (event.date, event.end_date)
    known.place, known.name = known.place or event.place, known.name or event.name
    present = {id(actor) for actor, _ in known.participants} | {id(actor) for actor in known.organisers}
    known.participants += [(actor, capacity) for actor, capacity in event.participants if id(actor) not in present]
