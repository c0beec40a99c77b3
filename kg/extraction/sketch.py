"""A sentence with its mentions folded to tags, so that a pattern over it reads like the grammar it stands for.

``Peru's foreign minister, Ana Ruiz, said`` becomes ``<C0>'s <R1>, <P2>, said``.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.extraction.document import Document, Sentence
from kg.extraction.mentions import Mention

_SPACE = re.compile(r"\s+")


class Sketch:
    """The folded sentence as ``text``; mentions are found again by the number in their tag."""

    def __init__(self, source: str, start: int, end: int, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self._spots: list[tuple[int, int]] = []  # where a piece begins in the sketch, and in the source
        parts: list[str] = []
        at, length = start, 0
        for number, mention in enumerate(mentions):
            between = _SPACE.sub(
                " ", source[at : mention.start].replace("<", "{").replace(">", "}").replace("\u2019", "'")
            )
            tag = f"<{mention.tag}{number}>"
            self._spots += [(length, at), (length + len(between), mention.start)]
            parts += [between, tag]
            length += len(between) + len(tag)
            at = mention.end
        self._spots.append((length, at))
        parts.append(_SPACE.sub(" ", source[at:end].replace("<", "{").replace(">", "}").replace("\u2019", "'")))
        self.text = "".join(parts)

    def mention(self, match: re.Match[str], group: str) -> Mention | None:
        """The mention that a named group of a pattern caught."""
        caught = match.groupdict().get(group)
        return self.mentions[int(caught[1:])] if caught else None

    def mention_in(self, match: re.Match[str], group: str) -> list[Mention]:
        """All mentions inside a named group."""
        return [self.mentions[int(n)] for n in re.findall(r"<[A-Z](\d+)>", match.groupdict().get(group) or "")]


class Spot(NamedTuple):
    """A place where a pattern fits: the sentence, its sketch and the match."""

    document: Document
    sentence: Sentence
    sketch: Sketch
    match: re.Match[str]

    def mention(self, group: str) -> Mention | None:
        """The mention that a named group of the pattern caught."""
        return self.sketch.mention(self.match, group)


def tag(name: str, letters: str) -> str:
    """A pattern for a mention with one of the tags, caught under a name."""
    return rf"<(?P<{name}>[{letters}]\d+)>"
