"""Names that stand for the same actor: a surname, a short name, the same words in another order."""

import re
from collections.abc import Iterable

from kg.extraction.gazetteers import places
from kg.extraction.lists import words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.tokens import tokenize

SMALL = frozenset(["of", "the", "and", "for", "on", "in", "a", "an", "to", "&", "de"])
_GIVEN = words("names", "given")
_GENERATION = re.compile(r"(?<=\w),? (?:Jr\.?|Sr\.?|I{2,3}|IV)$")


def known_person(mention: Mention, people: Iterable[Actor]) -> Actor | None:
    """The person of an article that a name, whole or in part, is for: the last named before it first."""
    parts = mention.text.split()
    people = sorted(people, key=lambda a: (a.since > mention.start, -a.since))
    for actor in people:
        names = [actor.name, *actor.aliases]
        if mention.text in names:
            return actor
        theirs = _GENERATION.sub("", actor.name).split()
        if len(parts) == 1 and (
            parts[0].lower() == theirs[-1].lower()
            or (parts[0] == theirs[0] and (mention.tag == "P" or parts[0] not in _GIVEN))
        ):
            return actor
        if [part.lower() for part in parts] == [part.lower() for part in theirs[-len(parts) :]]:
            return actor
        if len(parts) > 1 and (
            theirs[-len(parts) :] == parts or (theirs[-1] == parts[-1] and theirs[0] in (parts[0], parts[1]))
        ):
            return actor
        if len(theirs) == 1 and parts[-1] == theirs[0]:
            return actor
    return None


def similar(name: str, institutions: Iterable[Actor]) -> Actor | None:
    """The institution whose name has nearly the same words."""
    words_ = {word.lower().rstrip(".") for word in name.split()} - SMALL
    for actor in institutions:
        for other in (actor.name, *actor.aliases):
            theirs = {word.lower().rstrip(".") for word in other.split()} - SMALL
            if theirs == words_ or (len(words_ & theirs) >= 2 and len(words_ & theirs) / len(words_ | theirs) >= 0.75):
                return actor
    return None


def prefix_of(text: str, institutions: Iterable[Actor]) -> Actor | None:
    """The institution whose name begins with a word, or has it inside: "Acme" of "Acme Steel"."""
    for actor in institutions:
        if any(
            name.startswith(text + " ") or (len(text) > 3 and f" {text} " in name)
            for name in (actor.name, *actor.aliases)
        ) and not places().find(tokenize(text), 0):
            return actor
    return None
