"""All that is said in an article, direct and reported, in the order of the text: later speech leans on earlier."""

from collections.abc import Iterator

from kg.extraction import quoted, statements
from kg.extraction.document import Document
from kg.extraction.findings import StatementFound
from kg.extraction.sentences import Span


def find(document: Document) -> list[StatementFound]:
    """The statements of an article."""
    return sorted(_in_order(document), key=lambda found: found.quote.start)


def _in_order(document: Document) -> Iterator[StatementFound]:
    sentences = iter(document.sentences)
    sentence = next(sentences, None)
    for number in range(len(document.paragraphs)):
        waiting = quoted.speeches(document, number)
        taken: list[Span] = [speech.clause.span for speech in waiting if speech.clause]
        while sentence is not None and sentence.paragraph == number:
            while waiting and waiting[0].start < sentence.end:
                found = quoted.statement(document, waiting.pop(0))
                if found:
                    yield found
            yield from statements.in_sentence(document, sentence, taken)
            sentence = next(sentences, None)
