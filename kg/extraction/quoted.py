"""Direct speech: quotations with whoever says them, by the clause beside them or by who spoke before."""

import re
from typing import NamedTuple

from kg.extraction import speakers, voices
from kg.extraction.cues import cue_pattern
from kg.extraction.document import Document, Sentence
from kg.extraction.findings import StatementFound
from kg.extraction.mentions import Actor, Mention
from kg.extraction.names import is_name
from kg.extraction.quotations import Quotation
from kg.extraction.sentences import Span

COMPONENT = "quotations"


class Clause(NamedTuple):
    """The clause that says who speaks: where it stands, and its verb."""

    span: Span
    cue: re.Match[str]


class Speech(NamedTuple):
    """Quotations that make one statement, with the clause that says who speaks where there is one."""

    quotes: list[Quotation]
    clause: Clause | None

    @property
    def start(self) -> int:
        """Where the first quotation begins, with its mark."""
        return self.quotes[0].outer.start


def speeches(document: Document, number: int) -> list[Speech]:
    """The direct speech of a paragraph, by its number."""
    quotes = document.quotations[number]
    found: list[Speech] = []
    for quote in quotes:
        if not _is_speech(document, quote, number):
            continue
        clause = _attribution(document, quotes, quote, number)
        last = found[-1] if found else None
        if (
            last
            and _adjoins(document, last, quote)
            and not (clause and last.clause and clause.span != last.clause.span)
        ):
            found[-1] = Speech([*last.quotes, quote], last.clause or clause)
        else:
            found.append(Speech([quote], clause))
    return found


def _is_speech(document: Document, quote: Quotation, paragraph: int) -> bool:
    """Whether quoted words are speech of their own and not a term in quotation marks or a part of a sentence."""
    words = document.text[quote.start : quote.end].split()
    if len(words) < 4 or (not quote.closed and len(words) < 6):
        return False
    if _is_title(words):
        return False
    first = document.text[quote.start]
    ends = document.text[quote.outer.end - 2] in ".,!?" if quote.closed else True
    before = document.text[
        max(document.paragraphs[paragraph].start, quote.outer.start - 3) : quote.outer.start
    ].rstrip()
    opens = not before or before[-1] in '.,:!?"\u201d\u2013-'
    return (first.isupper() or first in "(\u2018'[" or first.isdigit() or (opens and first.isalpha() and ends)) and (
        opens or ends
    )


def _is_title(words: list[str]) -> bool:
    """Whether quoted words are the name of a book or a theme: nearly all in capitals, with no stop at the end."""
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    capital = [word for word in long if word[0].isupper()]
    return len(words) < 16 and len(capital) >= 0.8 * len(long) > 1 and not any(word.isupper() for word in long)


def _attribution(document: Document, quotes: list[Quotation], quote: Quotation, number: int) -> Clause | None:
    """The reporting clause right after a quotation, or right before it."""
    text, paragraph = document.text, document.paragraphs[number]
    stop = min([q.outer.start for q in quotes if q.outer.start >= quote.outer.end] + [paragraph.end])
    sentence_end = _clause_end(text, quote.outer.end, stop)
    after = (
        _clause(document, quote.outer.end, sentence_end) if quote.closed and not _closes_sentence(text, quote) else None
    )
    if after:
        return after
    start = max([q.outer.end for q in quotes if q.outer.end <= quote.outer.start] + [paragraph.start])
    before = text[start : quote.outer.start]
    lead = re.search(
        r"(?:^|[.!?]\s+)([^.!?]*(?:(?:\b(?:Mr|Mrs|Ms|Dr|U\.S|Prof|Hon|Sen|Rep|Gov|Gen|Lt|Col|Capt|Rev|Amb|[A-Z])\.|\.(?=\d))[^.!?]*)*)[,:]\s*$",
        before,
    ) or re.search(r"(?:^|[.!?]\s+)([^.!?]*?\b(?:said|says|that|added|adds|told [\w ]+))\s*$", before)
    return _clause(document, start + lead.start(1), quote.outer.start) if lead and lead.group(1) else None


def _closes_sentence(text: str, quote: Quotation) -> bool:
    """Whether the quotation ends with a full stop inside the marks: a clause that follows is not its own."""
    inside = text[quote.outer.end - 2]
    following = re.match(r"\s*([A-Za-z])", text[quote.outer.end : quote.outer.end + 5])
    return inside == "." and not (following and following.group(1).islower())


_TITLES = "Mr|Mrs|Ms|Dr|Hon|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Maj|Adm|Sgt|Rev|Amb|St|Jr|Sr|Inc|Corp|Ltd|Co"
_STOP = re.compile("".join(rf"(?<!\b{title})" for title in [*_TITLES.split("|"), "[A-Z]"]) + r"\.(?=\s|$)")


def _clause_end(text: str, start: int, stop: int) -> int:
    found = _STOP.search(text, start, stop)
    return found.end() if found else stop


def _clause(document: Document, start: int, end: int) -> Clause | None:
    cue = cue_pattern().search(document.text, start, end)
    return Clause(Span(start, end), cue) if cue and re.search(r"\w", document.text[start:end]) else None


def _speaker(document: Document, clause: Clause) -> Actor | None:
    """Whom a reporting clause names: before its verb, or else after it."""
    text, (start, end), cue = document.text, clause.span, clause.cue
    sentence = document.sentence_at(cue.start())
    pronoun = re.search(r"\b(he|she)\b[\w ,]*$", text[start : cue.start()], re.IGNORECASE) or re.match(
        r" (he|she)\b", text[cue.end() : cue.end() + 5]
    )
    if pronoun:
        return voices.person(document, cue.start(), pronoun.group(1))
    inside = [m for m in sentence.mentions if start <= m.start and m.end <= end]
    ahead, behind = [m for m in inside if m.end <= cue.start()], [m for m in inside if m.start >= cue.end()]
    if ahead and ahead[-1].tag == "P" and ahead[-1].actor and document.text[ahead[-1].end : cue.start()] == " ":
        return ahead[-1].actor
    who = _named(document, sentence, ahead or behind)
    if who:
        return who
    noun = re.search(
        r"\b(?:the|The) (official|source|minister|spokesman|spokeswoman|company|university|ministry|government)\s*$",
        text[start : cue.start()],
    )
    found = speakers.named(document, sentence, start + noun.start(), cue.start(), start + noun.start(1)) if noun else []
    return found[0] if found else None


def _named(document: Document, sentence: Sentence, side: list[Mention]) -> Actor | None:
    people = [m for m in side if m.tag == "P" and m.actor]
    if people:
        return people[0].actor
    for mention in side:
        if mention.tag == "R":
            found = speakers.named(document, sentence, side[0].start, side[-1].end, mention.start)
            if found:
                return found[0]
        if mention.tag == "U":
            return _guess(document, mention)
        if mention.tag in "IC" and mention.actor:
            return mention.actor
    return None


def _guess(document: Document, mention: Mention) -> Actor | None:
    """A name of unknown kind beside a quotation: two words or more are a person's."""
    if " " in mention.text:
        mention.tag = "P"
        document.registry.enter(mention, (), 0)
        return mention.actor
    return document.registry.promote(mention) if is_name(document, mention) else None


def _cue(text: str, cue: re.Match[str], end: int) -> str:
    told = re.match(r"told (?:[A-Z]\w+|the \w+|reporters|a \w+ \w+)", text[cue.start() : end])
    return told.group() if told else cue.group()


def _adjoins(document: Document, speech: Speech, other: Quotation) -> bool:
    """Whether a quotation goes on a speech: nothing but its reporting clause between them."""
    before = speech.quotes[-1].outer.end
    if speech.clause and before <= speech.clause.span.start and speech.clause.span.end <= other.outer.start:
        before = speech.clause.span.end
    return not re.search(r"\w", document.text[before : other.outer.start])


def statement(document: Document, speech: Speech) -> StatementFound | None:
    """A speech as a statement, where somebody is known to speak; without a clause, whoever spoke last goes on."""
    clause = speech.clause
    speaker = _speaker(document, clause) if clause else _before(document, speech)
    if clause is None and _breaks_off(document, speech.quotes[-1]):
        return None
    if speaker is None:
        return None
    quote = _longest(document, speech.quotes)
    if quote.end - quote.start < 10:
        return None
    document.note_speaker(clause.span.start if clause else speech.start, speaker)
    document.note_speaker(speech.start, speaker)
    start = min(speech.start, clause.span.start if clause else speech.start)
    end = max(speech.quotes[-1].outer.end, clause.span.end if clause else 0)
    lead = len(document.text[start:end]) - len(document.text[start:end].lstrip(" ,"))
    return StatementFound(
        spans=[Span(start + lead, start + len(document.text[start:end].rstrip()))],
        component=COMPONENT,
        speaker=speaker,
        quote=quote,
        direct=True,
        cue=_cue(document.text, clause.cue, clause.span.end) if clause else None,
    )


def _breaks_off(document: Document, quote: Quotation) -> bool:
    """Whether a quotation ends with a comma and words after it: its clause is there, but nobody known is in it."""
    paragraph = document.paragraphs[document.sentence_at(quote.start).paragraph]
    comma = quote.closed and document.text[quote.outer.end - 2] == ","
    return comma and bool(re.match(r"\s+[\w]", document.text[quote.outer.end : paragraph.end]))


def _longest(document: Document, group: list[Quotation]) -> Span:
    """The longest unbroken part: quotations with nothing between them count as one."""
    runs: list[Span] = []
    for quote in group:
        if runs and not re.search(r"\w", document.text[runs[-1].end : quote.start]):
            runs[-1] = Span(runs[-1].start, quote.end)
        else:
            runs.append(Span(quote.start, quote.end))
    best = max(runs, key=lambda run: run.end - run.start)
    return Span(best.start, best.start + len(document.text[best.start : best.end].rstrip(' .,;"\u201d')))


def _before(document: Document, speech: Speech) -> Actor | None:
    """Who goes on speaking in a quotation without a reporting clause."""
    spoken = [
        actor for at, actor in document.speakers if actor is not None and at < speech.start and speech.start - at < 3000
    ]
    return spoken[-1] if spoken else None
