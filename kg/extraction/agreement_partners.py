"""With whom an agreement is: the names after "with", "between" or "among"."""

import re

from kg.extraction import actors, coreference
from kg.extraction.agreement_verbs import Act
from kg.extraction.agreement_words import Noun, main_word, pattern
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import curated
from kg.extraction.mentions import Actor

_WITH = re.compile(r"\b(?:with|between|among|amongst)\b\s*")
TWO = re.compile(
    r"(?:the two|both|the) (?:countries|nations|states|governments|sides|parties|neighbou?rs|companies|universities"
    r"|institutions|"
    r"organi[sz]ations|agencies|firms|banks|bodies|groups|ministries|exchanges|airlines|schools|colleges|institutes|museums"
    r"|councils|commissions|associations|unions|partners|entities)\b"
)
_ASIDE = re.compile(
    r"\b(?:which|that|when|after|before|during|following|said|says|where|agreed|meeting|talks|made|interoperability"
    r"|engagement|deals?|dealings|partner(?:s|ed|ing)?|links|dialogue|connections?|beginning|starting)\b|[;:]"
    r"|, [a-z]+ing\b|\b(?:in partnership|along|compared|consistent|accordance|conformity|compliance|line|respect"
    r"|dealing|together|working|work|cooperat\w+|relations|ties)\s+$"
)
"""What may stand before "with" where it does not tell a party: the first anywhere, the last list right before it."""
_DETERMINER = re.compile(r"(?:(?:the|an?|its|their|two|three|four|several)\s+)?(?:[a-z-]+\s+){0,2}")
_SORT = re.compile(
    r"(?P<of>['\u2019]s)?\s+(?:(?!(?:and|or|of|in|on|at|to|for|with|by|from|government|officials|counterparts?)\b)"
    r"[a-z-]+,?\s+){1,4}[\"\u201c<]?"
)
_TRANSFERS = {base: link for link, bases in curated("agreements")["transfers"].items() for base in bases}
"""Verbs by which a contract or loan passes, each with the word before the other side."""
_LINK_STOP = re.compile(r"\b(?:which|that|who|after|before|when|while|said|says|and|to)\b|[;:,]")
_BRACKETS = re.compile(r"\([^)]*\)")


def own_stop(sentence: Sentence, noun: Noun, act: Act) -> int:
    """Where a noun's own words end: what stands behind a verb that it is the subject of belongs to that verb."""
    word = main_word(sentence, noun)
    if word is None or act.base is not None or word.dep_ != "nsubj":
        return sentence.end
    return max(noun.end, sentence.offset(word.head))


def joined(document: Document, sentence: Sentence, end: int, stop: int) -> list[Actor]:
    """Who stands after "with", or "between" or "among", from an offset; after "with" only before ``stop``."""
    tail = document.text[end : sentence.end]
    for match in _WITH.finditer(tail):
        if match.start() > 130 or _ASIDE.search(tail[: match.start()]) or _another(tail[: match.start()]):
            break
        if tail.startswith("with", match.start()) and end + match.start() >= stop:
            break
        start = _past_description(document, sentence, end + match.end())
        two = TWO.match(document.text, start, sentence.end)
        if two:
            return both(document, two.group(), end)
        mentions, _ = actors.listed(document, sentence, start)
        found = actors.acting(document, mentions, people=False) or [
            m.actor for m in mentions if m.tag == "P" and m.actor
        ]
        if found:
            return found
    return []


def transferred(document: Document, sentence: Sentence, noun: Noun, act: Act) -> list[Actor]:
    """The other side of what passes from one to another: "won a contract from A", "granted A a loan"."""
    links = _TRANSFERS.get(act.base or "")
    if links is None or act.verb is None or noun.kind not in ("contract", "finance") or noun.title is not None:
        return []
    if links == "to" and sentence.stop(act.verb) < noun.start:
        if any(child.dep_ == "nsubjpass" for child in act.verb.children):
            return []
        between = document.text[sentence.stop(act.verb) : noun.start]
        mentions, _ = actors.listed(document, sentence, sentence.stop(act.verb) + 1, noun.start)
        if mentions and not re.search(r"\b(?:to|for|from|in)\b", between):
            return _sides(actors.acting(document, mentions, people=False))
    begin = max(noun.end, sentence.stop(act.verb))
    match = re.search(rf"\b{links}\s+", document.text[begin : min(sentence.end, begin + 70)])
    if match is None or _LINK_STOP.search(document.text[begin : begin + match.start()]):
        return []
    mentions, _ = actors.listed(document, sentence, _past_description(document, sentence, begin + match.end()))
    return _sides(actors.acting(document, mentions, people=False))


def _sides(found: list[Actor]) -> list[Actor]:
    return [a for a in found if a.kind == "institution" or a.type == "country"]


def _past_description(document: Document, sentence: Sentence, start: int) -> int:
    """Where the name begins after words for its sort: "the Chilean car maker Acme", "Peru's power firm, Bolt"."""
    near = [m for m in sentence.mentions if m.start >= start][:2]
    if len(near) < 2 or not _DETERMINER.fullmatch(document.text[start : near[0].start]):
        return start
    first, named = near
    sort = _SORT.fullmatch(document.text[first.end : named.start])
    describes = first.tag == "D" or (first.tag == "U" and first.text.endswith("-based")) or (sort and sort["of"])
    return named.start if describes and sort and named.tag in "IUP" else start


def _another(between: str) -> bool:
    """Whether another agreement comes between, and is not what the first is made to bring about."""
    plain = _BRACKETS.sub("", between)
    return pattern().search(plain) is not None and not re.match(r"\s*to\b", plain)


def both(document: Document, words: str, offset: int) -> list[Actor]:
    """Whom "the two sides", "both companies" mean."""
    if re.search(r"(?:countries|nations|states|governments|neighbou?rs)$", words):
        return coreference.both_states(document, offset)
    if re.search(r"(?:sides|parties)$", words):
        return coreference.both_states(document, offset) or actors.both_bodies(document, offset, words)
    return actors.both_bodies(document, offset, words)
