"""Whose name stands right beside a verb of saying, where the syntax finds no subject that could speak."""

import re

from kg.extraction import coreference
from kg.extraction.document import Document, Sentence
from kg.extraction.mentions import Actor
from kg.extraction.names import is_name

_APART = re.compile(
    r"(?:\s*<(?:S\d+|[A-Z\d.]{1,9})>)?(?:,[^,;.]{3,100},)?\s*"
    r"(?:also |has |had |have |has also |today |yesterday |later )*$"
)


def named_beside(document: Document, sentence: Sentence, at: int, tags: str = "P") -> list[Actor]:
    """Whose name stands right before a verb, with at most an aside between commas: where the syntax errs."""
    for mention in reversed([m for m in sentence.mentions if m.tag in tags and m.end <= at]):
        if _APART.fullmatch(document.text[mention.end : at]):
            if mention.tag == "U" and is_name(document, mention):
                document.registry.promote(mention)
            return [mention.actor] if mention.actor else []
    return []


def right_before(document: Document, sentence: Sentence, at: int) -> list[Actor]:
    """Whose name or title stands right before a verb with no subject of its own, after "and the"."""
    last = next((m for m in reversed(sentence.mentions) if m.end <= at), None)
    if last is None or document.text[last.end : at] != " " or last.tag not in "RPC":
        return []
    first = next(m for m in sentence.mentions if m.end > last.start - 2 and m.tag in "RHPC")
    if not re.search(r"\b(?:and|while|but) (?:the )?$", document.text[sentence.start : first.start]):
        return []
    actor = coreference.holder_of(document, last) if last.tag == "R" else last.actor
    return [actor] if actor else []
