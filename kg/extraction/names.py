"""Whether a capitalised word of unknown kind names anybody."""

import re

from kg.extraction.document import Document
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Mention

_NO_ACTORS = frozenset(
    {noun + ending for listed in curated("agreements")["nouns"].values() for noun in listed for ending in ("", "s")}
    | {noun.lower() for noun in curated("events")["names"]}
    | {noun for listed in curated("events")["nouns"].values() for noun in listed}
    | {word.lower() for word in words("institutions", "never")}
    | {
        "delegation",
        "delegations",
        "delegates",
        "chapter",
        "annex",
        "article",
        "section",
        "part",
        "phase",
        "page",
        "track",
        "order",
        "mou",
        "mous",
    }
)


_ACTS_AT_ONCE = re.compile(
    r" (?:and|&) (?:the )?[A-Z]\w*(?: [\w&]+){0,4} (?:have |has |will )?(?:also |today )?"
    r"(?:sign|signed|agreed|concluded)\b"
    r"|(?<!s)(?:, an? [^,.;]{3,60},)? (?:has |have |will |also )*(?:sign|signed|signs|ratified|clinched|inked"
    r"|finali[sz]ed|secured|concluded|entered into)\b"
)
"""Behind a name that opens a sentence: it binds itself, alone or with another name, as no common noun does."""


def is_name(document: Document, mention: Mention) -> bool:
    """Whether a capitalised word of unknown kind can name an actor, and does not only begin a sentence."""
    low = mention.text.lower()
    if (
        re.search(r"-(?:based|led|backed|owned|style|born|wide)$", low)
        or low in _NO_ACTORS
        or low.split()[-1] in _NO_ACTORS
    ):
        return False
    before = document.text[max(0, mention.start - 3) : mention.start].strip()
    begins = not before or before[-1] in '.:-\u2013\u2022*!?"\u201c'
    if not begins or " " in mention.text or not mention.text[1:].islower():
        return True
    if _ACTS_AT_ONCE.match(document.text, mention.end):
        return True
    again = [m.start() for m in re.finditer(rf"\b{re.escape(mention.text)}\b", document.text)]
    return any(
        document.text[max(0, at - 2) : at].strip(" \n") not in ("", ".", "-")
        and document.text[at - 1] == " "
        and document.text[at - 2] not in ".:-\n"
        for at in again
        if at > 2
    )
