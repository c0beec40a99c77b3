"""Whom a phrase means as taking part in an event: people, institutions and states, alone or in delegations."""

import re

from spacy.tokens import Token as Word

from kg.extraction import actors, coreference
from kg.extraction.clauses import governing_verb, is_finite, subject_of
from kg.extraction.document import Document, Sentence
from kg.extraction.lists import words
from kg.extraction.mentions import Actor

_GROUP = words("events", "delegates")
_GROUP_AFTER = re.compile(
    rf"['\u2019]?s?(?:,? and [A-Z][\w-]+)? (?:[a-z][\w-]* ){{0,3}}"
    rf"(?:{'|'.join(sorted(_GROUP, key=len, reverse=True))}|side|authorities|government|embassy)\b"
)
_LED_BY = re.compile(
    r"\b(?:(?:led|headed|chaired) by|compris(?:ing|ed of)|made up of|consisting of"
    r"|includ(?:ing|ed|es)|accompanied by|together with|along with|alongside)\b"
)
BESIDE = re.compile(r"\b(?:along|together|jointly|accompanied) (?:with|by)\b|\balongside\b|\bas well as\b")
_TWO = re.compile(
    r"\b(?:[Tt]he two|[Bb]oth) (?:leaders|presidents|ministers|premiers|men|women|officials"
    r"|foreign ministers|prime ministers|diplomats|statesmen)\b"
)
_ENDS = words("events", "list_ends")
_STOPS = frozenset(";:.\u2013\u2014")
_NOT_ENDING = frozenset(
    {"including", "visiting", "outgoing", "leading", "incoming", "acting", "neighboring", "neighbouring"}
)


def follow(document: Document, sentence: Sentence, word: Word) -> list[Actor]:
    """The actors named in the list of names that begins after a word."""
    start, stop = sentence.stop(word), _list_end(sentence, word)
    return _meant(document, sentence, start, stop)


def of_subject(document: Document, sentence: Sentence, subject: Word, before: int) -> list[Actor]:
    """Whom the subject of a verb means, with those who lead or make up a delegation."""
    start = sentence.start + subject.left_edge.idx
    stop = sentence.stop(subject.right_edge)
    phrase = document.text[start:stop]
    if subject.text == "I":
        writer = coreference.author(document)
        return [writer] if writer is not None else []
    named = [m.actor for m in sentence.within(start, stop) if m.tag == "P" and m.actor is not None]
    if _TWO.search(phrase[:60]) and len(named) > 1:
        return named
    if _TWO.search(phrase[:60]) or phrase.lower() in ("the two", "the pair", "both"):
        return _two_people(document, start)
    who = _adjectival(document, sentence, start, stop) if subject.tag_ == "NNS" else []
    who = who or actors.of_subject(document, sentence, subject, before, people=True)
    if not who:
        who = _adjectival(document, sentence, start, stop, "DCI")
    if subject.lower_ in _GROUP and (led := _LED_BY.search(phrase)):
        who = [*_adjectival(document, sentence, start, start + led.start()), *who] if subject.tag_ == "NN" else who
        inside = sentence.within(start + led.end(), stop)
        who += [a for a in actors.acting(document, inside, people=True) if a.kind == "person" and a not in who]
    beside = BESIDE.search(document.text, start, before) if start < before else None
    if beside:
        who += [a for a in actors.acting(document, sentence.within(beside.end(), before), people=True) if a not in who]
    return involved(who)


def before(document: Document, sentence: Sentence, noun: Word) -> list[Actor]:
    """The actors named before a noun in its own phrase: "Ruiz's visit", "the US-led delegation's talks", "his trip"."""
    owner = next((w for w in noun.subtree if w.dep_ == "poss" and w.i < noun.i), None)
    if owner is not None and owner.lower_ in ("his", "her"):
        person = _ahead(sentence, noun) or coreference.person_before(document, sentence.offset(owner), owner.lower_)
        return [person] if person else []
    if owner is not None and owner.lower_ in ("its", "their", "our", "my"):
        return []
    start = sentence.start + noun.left_edge.idx
    inside = sentence.within(start, sentence.offset(noun))
    return involved(actors.acting(document, inside, people=True)) or _adjectival(
        document, sentence, start, sentence.stop(noun)
    )


def _ahead(sentence: Sentence, noun: Word) -> Actor | None:
    """Whom "her" means before its name: "During her talks in Lima, Ana Ruiz said"."""
    if any(m.tag == "P" and m.end <= sentence.offset(noun) for m in sentence.mentions):
        return None
    verb = governing_verb(noun)
    subject = subject_of(verb) if verb is not None and verb.i > noun.i else None
    if subject is None or subject.i < noun.i or sentence.at(sentence.offset(subject)) is None:
        return None
    start, stop = sentence.start + subject.left_edge.idx, sentence.stop(subject)
    return next((m.actor for m in sentence.within(start, stop) if m.tag == "P"), None)


def involved(who: list[Actor]) -> list[Actor]:
    """Of some actors those that can take part: no cities or regions."""
    return [actor for actor in who if actor.kind != "place" or actor.type in ("country", "territory")]


def _meant(document: Document, sentence: Sentence, start: int, stop: int) -> list[Actor]:
    phrase = document.text[start:stop]
    pronoun = re.match(r"\s*(him|her)\b(?=\s*(?:$|[,.;]|and\b))", phrase)
    if pronoun:
        person = coreference.person_before(document, start, {"him": "he", "her": "she"}[pronoun.group(1)])
        return [person] if person else []
    inside = sentence.within(start, stop)
    who = involved(actors.acting(document, inside, people=True))
    for other in _adjectival(document, sentence, start, stop):
        if other not in who:
            who.append(other)
    if not who and re.match(r"\s*(?:the |its )?(?:visiting )?(?:delegation|team)\b", phrase):
        return actors.delegation_before(document, start)
    if not who and (role := next((m for m in inside if m.tag == "R"), None)) is not None:
        holder = coreference.holder_of(document, role)
        who = [holder] if holder else []
    return who


def _adjectival(document: Document, sentence: Sentence, start: int, stop: int, tags: str = "D") -> list[Actor]:
    """States that stand as an adjective for their people: "Peruvian officials", where no person is named."""
    found: list[Actor] = []
    for mention in sentence.within(start, stop):
        if mention.tag not in tags or mention.actor is None or mention.actor in found:
            continue
        people = mention.tag == "D" and (
            mention.text.endswith("s") and document.text[max(0, mention.start - 4) : mention.start].lower() == "the "
        )
        group = _GROUP_AFTER.match(document.text, mention.end, stop)
        if people or (group and not _named_after(document, sentence, group.end())):
            found.append(mention.actor)
    return found


def _named_after(document: Document, sentence: Sentence, offset: int) -> bool:
    """Whether a person is named right after an offset, in apposition."""
    person = next((m for m in sentence.mentions if m.tag == "P" and offset <= m.start <= offset + 30), None)
    return person is not None and not re.search(r"\b(?:by|with|includ\w+)\b", document.text[offset : person.start])


def _two_people(document: Document, offset: int) -> list[Actor]:
    """What "the two leaders" means: the two people named last before it."""
    found: list[Actor] = []
    for mention in reversed([m for m in document.mentions("P") if m.start < offset]):
        if mention.actor and mention.actor not in found and not document.quoted(mention.start):
            found.append(mention.actor)
        if len(found) == 2:
            return found[::-1]
    return []


def _list_end(sentence: Sentence, word: Word) -> int:
    """Where the list of names after a word ends: at a verb, a preposition of time, place or purpose, or a mark."""
    for other in word.doc[word.i + 1 :]:
        if sentence.at(sentence.offset(other)) is not None:
            continue
        low = other.lower_
        if low == "as" and "well" in (
            word.doc[other.i - 1].lower_,
            word.doc[min(other.i + 1, len(word.doc) - 1)].lower_,
        ):
            continue
        if low == "by" and word.doc[other.i - 1].lower_ in ("led", "headed", "accompanied", "joined"):
            continue
        gerund = other.tag_ == "VBG" and low not in _NOT_ENDING
        if low in _ENDS or other.text in _STOPS or is_finite(other) or gerund:
            return _teller(sentence, word, other) if is_finite(other) else sentence.offset(other)
    return sentence.end


def _teller(sentence: Sentence, word: Word, verb: Word) -> int:
    """Where a list ends before a verb: before whoever only tells of it, "talks with Ruiz, Minister Holm said"."""
    comma = next((w for w in reversed(word.doc[word.i + 1 : verb.i]) if w.text in (",", "and", "&")), None)
    if comma is None or comma.text != "," or verb.nbor(-1) is comma:
        return sentence.offset(verb)
    last = sentence.at(sentence.offset(verb.nbor(-1)))
    return sentence.offset(comma) if last is not None and last.tag == "P" else sentence.offset(verb)
