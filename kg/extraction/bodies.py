"""Which body speaks through its officials, spokesmen and papers."""

import re

from kg.extraction import voices
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.names import is_name
from kg.extraction.sentences import Span

_OFFICIALS = words("offices", "officials")
GROUPS = frozenset(
    {
        "government",
        "administration",
        "ministry",
        "department",
        "treasury",
        "commission",
        "governments",
        "administrations",
    }
)


def state_of(document: Document, inside: list[Mention], main: str) -> list[Actor]:
    """The state whose government is meant: by the adjective with it, or the outlet's own."""
    codes = list(dict.fromkeys(m.code for m in inside if m.tag in "CD" and m.code))
    if len(codes) > 1 and main.endswith("s"):
        return [document.registry.state(code) for code in codes]
    code = next((m.code for m in inside if m.tag in "CDL" and m.code), None) or (
        document.home if main == "government" else None
    )
    return [document.registry.state(code)] if code else []


def body(document: Document, sentence: Sentence, inside: list[Mention], before: Span, main: str) -> list[Actor]:
    """Read "A Treasury official", "the company's spokesman", "a spokesman": the body speaks."""
    own = _institution(document, inside)
    if own:
        return [own]
    kinds = re.findall(r"[a-z]+", document.text[before.start : before.end].lower())
    behind = re.compile(r"\w+ (?:for|of|at|from) (?:the|its) ([a-z]+)\b").match(document.text, before.end)
    if behind:
        kinds.append(behind[1])
    for noun in kinds:
        found = _of_kind(document, sentence, inside, noun, before.start, plain=main not in _OFFICIALS)
        if found:
            return found
    known = _official_before(document, sentence, main) or voices.many(document, sentence, before.start)
    if kinds[:1] == ["the"] and known:
        return known
    if "joint" in kinds:
        return voices.together(document, before.start)
    bare = set(kinds) <= {"the", "a", "an", "its", "another"}
    return voices.body_before(document, sentence, before.start, main) if bare and main not in _OFFICIALS else []


def _institution(document: Document, inside: list[Mention]) -> Actor | None:
    """The first institution that a noun phrase names."""
    for mention in inside:
        if mention.tag == "U" and is_name(document, mention):
            document.registry.promote(mention)
        if mention.tag == "I" and mention.actor:
            return mention.actor
    return None


def _of_kind(
    document: Document, sentence: Sentence, inside: list[Mention], noun: str, offset: int, *, plain: bool
) -> list[Actor]:
    """The body that a noun before "spokesman" or "statement" means: "government", "bank"."""
    if noun not in GROUPS:
        return voices.same_body(document, sentence, noun, offset)
    found = state_of(document, inside, noun)
    return found or (voices.state_before(document, sentence, offset) if noun == "government" and plain else [])


def _official_before(document: Document, sentence: Sentence, main: str) -> list[Actor]:
    """Read "the official": the body whose official the sentences before spoke of."""
    number = document.sentences.index(sentence)
    for earlier in reversed(document.sentences[max(0, number - 3) : number]):
        for mention in earlier.mentions:
            if (
                mention.tag == "I"
                and mention.actor
                and re.match(rf"(?:'s)? {main}\b", document.text[mention.end : mention.end + 20])
            ):
                return [mention.actor]
    return []
