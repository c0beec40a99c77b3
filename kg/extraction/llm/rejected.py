"""What of a model's answer is not in the sheet, and why."""

from dataclasses import dataclass
from typing import Literal

Sort = Literal["entity", "fact", "quote", "words", "reference"]
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Rejected:
    """One thing that a model answered and the sheet does not say.

    ``sort`` tells an ``entity`` or ``fact`` as a whole from a ``quote`` of the evidence, the ``words`` of one field
    and a ``reference`` to an entity or event; ``what`` shows it, short and printable.
    """

    sort: Sort
    what: str
    why: str

    def __str__(self) -> str:
        return f'{self.sort} "{self.what}": {self.why}'


def shown(value: object) -> str:
    """Any value of foreign origin as a short line that is safe to print."""
    line = "".join(char if char.isprintable() else " " for char in str(value)[: _LONGEST + 1]).strip()
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
