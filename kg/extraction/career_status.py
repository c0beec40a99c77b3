"""How a post of somebody's career is held: by the verb that tells of it, and by the years."""

import re

from kg.extraction.document import Document
from kg.extraction.mentions import Mention
from kg.extraction.sketch import Sketch, tag

RECORD = re.compile(
    rf"(?P<copula>)(?:\b(?:[Hh]is|[Hh]er) |^(?:[Oo]ther|[Pp]revious|[Ee]arlier|[Oo]verseas|[Pp]ast) "
    rf"|{tag('person', 'P')}(?:'s?)? )"
    r"(?P<verb>(?:[a-z-]+ ){0,4}(?:posts?|positions?|postings?|roles?|appointments?|assignments?|service|experience"
    r"|career|offices)(?: (?:[a-z-]+|<[LCID]\d+>)){0,3}? (?:includes?|included|ha(?:s|ve|d) included|including))"
    r"(?: (?:serving|working|work|being|those|time|stints|terms))*(?: (?:as|of))?(?= )"
)
"""What somebody's record includes: "His previous postings include X"."""
_NEW = re.compile(
    r"appointed|elected|named|chosen|nominated|promoted|sworn|become|will be|is to be|confirmed|installed|took"
    r"|takes|taken"
)
_PAST = re.compile(
    r"^(?:was|had been|served|worked|acted|sat|(?:(?:has|had)(?: [a-z]+)? )?held|joined|retired|resigned"
    r"|stepped|stood|remained|became|had)\b"
)
_EARLIER = re.compile(
    r"\b(?:previously|formerly|prior to|before (?:that|this|joining|becoming|his|her)|earlier|in the past"
    r"|used to|thereafter|subsequently|afterwards|then|later|once|twice|"
    r"during the (?:<|[A-Z])|until|from (?:19|20)\d\d to|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def verb_of(match: re.Match[str]) -> str:
    """The verb that a career's match turns on."""
    return match["verb"] or match["copula"] or ""


def status_of(document: Document, sketch: Sketch, match: re.Match[str], role: Mention) -> str:
    """How a post is held, by the verb of a career and the years around it."""
    verb, said = verb_of(match), sketch.text[: match.end()]
    if match.re is RECORD:
        past = re.search(
            r"\b(?:[Pp]revious|[Ee]arlier|[Pp]ast|[Oo]verseas|[Ff]ormer|included|service|postings|assignments)",
            match.group(),
        )
        return "former" if past or _years_back(document, sketch.text[match.end() :]) else "current"
    if role.status != "current":
        return role.status
    if re.search(r"retired|resigned|stepped|stood", verb):
        return "former"
    if "nominated" in verb:
        return "nominated"
    earlier = bool(_EARLIER.search(said) or _years_back(document, sketch.text[match.end() :]))
    if _NEW.search(verb):
        return "former" if earlier else "appointed"
    if (_PAST.match(verb) and not (verb.startswith("has held") and "since" in sketch.text)) or earlier:
        return "former"
    return "current"


def _years_back(document: Document, rest: str) -> bool:
    """Whether a post ended or began years before the article: "from 2001 to 2005", "in 1994"."""
    years = [int(year) for year in re.findall(r"(?:\b(?:in|from|to|until|between|and) |\()((?:19|20)\d\d)\b", rest)]
    published = document.article.published
    return bool(years) and published is not None and max(years) < published.year and "since" not in rest
