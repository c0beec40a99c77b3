"""The state that an outlet writes from, which an office of state in its articles is of unless they say otherwise."""

from kg.extraction.gazetteers import places
from kg.extraction.lists import curated
from kg.extraction.tokens import tokenize


def state_of(outlet: str | None) -> str | None:
    """The code of a local outlet's state: as listed, or by a state's or its people's name in the outlet's own."""
    listed = _listed(outlet, "local")
    if listed or not outlet or _listed(outlet, "worldwide"):
        return listed
    tokens = tokenize(outlet)
    for at in range(len(tokens)):
        found = places().find(tokens, at)
        if found and found[1].code:
            return found[1].code
    return None


def seat_of(outlet: str | None) -> str | None:
    """The code of the state where an outlet that writes about the world has its seat."""
    return _listed(outlet, "worldwide")


def _listed(outlet: str | None, section: str) -> str | None:
    return next(
        (str(code) for name, code in curated("outlets")[section].items() if outlet and name.lower() in outlet.lower()),
        None,
    )
