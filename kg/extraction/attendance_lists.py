"""Lists of who came: "institutions of A, B and C attended"."""

import re

from kg.extraction.document import Document
from kg.extraction.mentions import Mention

INCLUDE = re.compile(
    r"\b(?:participat\w+|attend\w+|delegates|represent\w+)\b[^.:]{0,60}?\b(?:includ\w+|were|are|from|came from"
    r"|of)\b\s*:?\s*(?:the )?"
)


BY = re.compile(
    r"\b(?:(?:attended|addressed|opened|inaugurated|closed|moderated|headlined) by|with the participation of"
    r"|with participants from) (?:the |also )?"
)


def longest_run(document: Document, states: list[Mention]) -> list[Mention]:
    """States that stand in one list, with nothing but commas and "and" between them."""
    best: list[Mention] = []
    run: list[Mention] = []
    for mention in states:
        if run and not re.fullmatch(
            r"(?:\s*\([A-Z]+\))?\s*(?:,|and|, and|&|;)\s*(?:the )?",
            document.text[run[-1].end : mention.start].replace("\n", " "),
        ):
            run = []
        run.append(mention)
        best = run if len(run) > len(best) else best
    return list(best)
