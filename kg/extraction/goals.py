"""Where a visit leads: the places, or else the body, named right after a verb or preposition."""

from spacy.tokens import Token as Word

from kg.extraction import settings
from kg.extraction.document import Document, Sentence
from kg.extraction.mentions import Actor, Mention

_FIRST = frozenset({"", "the", "both", "one of", "parts of", "neighbouring", "neighboring", "nearby", "to"})
_NEXT = frozenset({"", "and", "the", "and the", "its", "both"})
_RECEIVING = frozenset(
    {"university", "company", "research", "agency", "ministry", "parliament", "head-of-state", "intergovernmental"}
)


def goals(document: Document, sentence: Sentence, link: Word) -> list[Actor]:
    """The places, or else the body; of a city and its state the city."""
    found = _named(document, sentence, sentence.stop(link))
    if not found:
        return []
    places = [m.actor for m in found if m.tag in "LC" and m.actor]
    first = found[0]
    if first.tag != "I" or first.actor is None:
        return list(dict.fromkeys(places))
    building = settings.venue(document, first)
    owns = document.text[first.end : first.end + 1] in ("'", "\u2019")
    body = [first.actor] if first.actor.type in _RECEIVING and not owns else []
    return [building] if building is not None else body


def _named(document: Document, sentence: Sentence, start: int) -> list[Mention]:
    """The mentions of the list that begins at an offset, as far as "and" or ";" shows that it is one."""
    found: list[Mention] = []
    sure, at = 1, start
    for mention in sentence.mentions:
        if mention.start < start or mention.tag in "SH":
            continue
        between = document.text[at : mention.start]
        _settle(document, sentence, mention)
        gap = between.strip(" ,;").lower()
        if gap not in (_NEXT if found else _FIRST) or not _can_be_visited(mention, first=not found):
            break
        of_city = bool(found) and found[-1].tag == "L" and mention.tag == "C" and not gap and "," in between
        at = mention.end
        found += [] if of_city else [mention]
        if "and" in gap.split() or ";" in document.text[found[0].end : mention.start]:
            sure = len(found)
    return found[:sure]


def _settle(document: Document, sentence: Sentence, mention: Mention) -> None:
    """Make a city of a name of unknown kind that a state follows: "a visit to Xiamen, China"."""
    state = next((m for m in sentence.mentions if m.start >= mention.end), None)
    alone = mention.tag == "U" and " " not in mention.text
    if alone and state is not None and state.tag == "C" and document.text[mention.end : state.start] == ", ":
        mention.tag, mention.type = "L", "city"
        document.registry.enter(mention, (), 0)


def _can_be_visited(mention: Mention, *, first: bool) -> bool:
    return mention.actor is not None and mention.tag in ("LCI" if first else "LC")
