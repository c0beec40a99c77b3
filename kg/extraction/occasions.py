"""The place that belongs to a gathering."""

import re

from kg.extraction.document import Document, Sentence
from kg.extraction.mentions import Actor, Mention


def place_after(document: Document, sentence: Sentence, anchor: int) -> Actor | None:
    """The city, or else the state, that "in" puts the event in."""
    for mention in sentence.mentions:
        if (
            mention.start >= anchor
            and mention.tag == "U"
            and (
                _WHERE.search(document.text[max(anchor, mention.start - 40) : mention.start])
                or is_city(document, sentence, mention)
            )
            and len(mention.text) > 3
            and not mention.text.isupper()
        ):
            mention.tag, mention.type = "L", "city"
            document.registry.enter(mention, (), 0)
        if mention.start < anchor or mention.tag not in "LC" or mention.actor is None or mention.type == "region":
            continue
        before = document.text[max(sentence.start, mention.start - 10) : mention.start]
        clause = _IS_HELD.sub("", document.text[anchor : mention.start])
        if (
            (
                re.search(r"\b(?:in|at|to) (?:the )?$", before)
                or _IN_TOWN.search(clause)
                or _after_venue(document, sentence, mention)
            )
            and not re.search(r" to (?:the )?$", before)
            and not re.search(
                r"\b(?:which|that|who|before|after|ahead of|situation|support|war|peace|security"
                r"|interests?|developments|efforts|conflict|crisis|investment|stability|democracy|reached|agreement|accord)\b",
                clause,
            )
            and not _OTHER.search(clause)
        ):
            near = re.fullmatch(
                r"(?:,? (?:held|\w+ing place|taking place|hosted|opening|to be held))? in (?:the )?", clause
            )
            return mention.actor if mention.type == "city" or near else None
    return None


_IS_HELD = re.compile(
    r"\b(?:which|that) (?=(?:will |was |is |to )?(?:be )?(?:being )?(?:held|takes? place|took place)\b)"
)
_IN_TOWN = re.compile(
    r"\bin (?:the |its )?(?:[\w'\u2019-]+ ){0,3}(?:capital|city|town|resort|village|port)(?: of|,)? (?:of )?$"
)


def _after_venue(document: Document, sentence: Sentence, city: Mention) -> bool:
    """Whether a city follows the name of a venue: "at the Water Centre, Lima"."""
    venue = next((m for m in sentence.mentions[::-1] if m.end <= city.start), None)
    return (
        venue is not None
        and venue.tag in "IU"
        and document.text[venue.end : city.start] == ", "
        and re.search(r"\bat (?:the )?$", document.text[sentence.start : venue.start]) is not None
    )


_OTHER = re.compile(
    r"\b(?:and|with|to|than|from|after|before) (?:the |an? |its |his |her |(?:the )?[\w.]+['\u2019]s )(?:[\w-]+ ){0,3}"
    r"(?:meeting|conference|summit|forum|workshop|seminar|visit|talks|event|gathering)\b"
)
"""Another gathering between an event and a place, to which the place belongs."""


_WHERE = re.compile(
    r"\b(?:held|place|meeting|met|conference|summit|seminar|workshop|signed|opened|hosted|organi[sz]ed|talks"
    r"|today|yesterday|\w+day) (?:here )?in $"
)


def is_city(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Whether a name of unknown kind is a city's, by "in" before it and a state after it: "in Hangzhou, China"."""
    state = next((m for m in sentence.mentions if m.start >= mention.end), None)
    return (
        mention.tag == "U"
        and document.text.startswith("in ", mention.start - 3)
        and state is not None
        and state.tag == "C"
        and document.text[mention.end : state.start] == ", "
    )


_FOR = re.compile(
    r"(?:, [A-Z]\w+(?: [A-Z]\w+)?,?)? (?:for|at|during|to attend|attending) (?:the |an? )?(?:[\w-]+ ){0,2}"
)


def place_before(document: Document, sentence: Sentence, anchor: int) -> Actor | None:
    """The city that somebody is in for a gathering: "in New Delhi, India, for the summit"."""
    for mention in sentence.mentions:
        in_city = mention.tag == "L" and mention.type == "city" and document.text.startswith("in ", mention.start - 3)
        if in_city and mention.end < anchor and _FOR.fullmatch(document.text, mention.end, anchor):
            return mention.actor
    return None
