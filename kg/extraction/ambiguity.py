"""Names that could be several states: the article settles which, else common usage, else they stay open."""

import functools
from collections.abc import Sequence

from kg.extraction.mentions import Mention
from kg.registers import Reading, readings


def settle(sentences: Sequence[list[Mention]]) -> None:
    """Give each ambiguous name of a state the code that the rest of the article speaks for.

    That is the only one of the states it could be that the article also names in full, by its people or its capital;
    a part of a state is meant where none is and the article names other parts of it ("Florida" beside "Georgia").
    Where none or several are, the usual reading stands if there is one; else the name is a territory without a code
    and its people are nobody's.
    """
    mentions = [mention for found in sentences for mention in found]
    unclear = [mention for mention in mentions if mention.tag in "CD" and mention.text in _readings()]
    if not unclear:
        return
    clear = [mention for mention in mentions if mention.text not in _readings()]
    told = {mention.code for mention in clear}
    parts = {f"region:{mention.code}" for mention in clear if mention.type == "region"}
    for mention in unclear:
        reading = _readings()[mention.text]
        meant = [code for code in reading.could_be if code in told] or [
            code for code in reading.could_be if code in parts
        ]
        code = meant[0] if len(meant) == 1 else reading.default
        if code and not code.startswith("region:"):
            mention.code = code
        elif mention.tag == "C":
            mention.tag, mention.type = "L", "region" if code else "territory"
            mention.code = code.removeprefix("region:") if code else None
        else:
            mention.code = None
    for found in sentences:
        found[:] = [mention for mention in found if mention.tag != "D" or mention.code]


@functools.cache
def _readings() -> dict[str, Reading]:
    """Names with a state among their readings and none that a person or a common word has."""
    return {name: one for name, one in readings().items() if any(code.isupper() for code in one.could_be)}
