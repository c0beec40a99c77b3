"""Posts that a noun tells of: "on her appointment as director", "a second term as governor"."""

import re

from kg.extraction import coreference
from kg.extraction.document import Document, Sentence
from kg.extraction.mentions import Actor
from kg.extraction.sketch import Sketch, tag

NOMINAL = re.compile(
    rf"(?P<copula>)(?:{tag('person', 'P')} (?:[^<>.;]|<[CDLIE]\d+>){{0,60}}?)?\b"
    r"(?P<verb>(?:(?:on|upon|following|after|since|before|until|announced|announces|announcing|welcomed|with) "
    r"(?P<pronoun>his|her) (?:recent |unanimous |new )?"
    r"(?:re-?)?(?:appointment|election|nomination|selection|confirmation)"
    r"|(?:completed|finished|completes|served|ended|began|begins|started|starts|beginning|completing|concluded"
    r"|serving)"
    r" (?:a|an|his|her|its|two|three)(?: [\w-]+){0,3} (?:terms?|tenures?|stints?|tours?|spells?))"
    r" (?:as|to)(?: the (?:position|post|office|role|job) of)?)(?= )"
)
"""A noun that tells of a post: "on her appointment as X", "completed a five-year term as Y"."""


def holder(document: Document, sentence: Sentence, sketch: Sketch, match: re.Match[str]) -> Actor | None:
    """Whose appointment or term it is: whoever is named next before it, or was spoken of."""
    named = sketch.mention(match, "person")
    if named is not None or document.quoted(sentence.start):
        return named.actor if named else None
    numbers = [int(n) for n in re.findall(r"<P(\d+)>", sketch.text[: match.start()])]
    if numbers:
        return sketch.mentions[numbers[-1]].actor
    pronoun = {"his": "he", "her": "she"}.get(match["pronoun"] or "", "they")
    return coreference.person_before(document, sentence.start, pronoun)
