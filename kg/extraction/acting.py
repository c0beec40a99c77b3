"""Which names of a phrase act, and which only say whose or what another is."""

import re

from kg.extraction.document import Document
from kg.extraction.mentions import Mention
from kg.extraction.names import is_name

_BODIES_OF = re.compile(
    r"(?:['\u2019]s?)?\s+(?:(?!(?:and|or|of|in|on|at|to|for|with|by|from|has|have|had|is|was|were"
    r"|will)\b)[a-z-]+\s+){0,4}"
    r"(?:authorit(?:y|ies)|banks?|business(?:es)?|carriers?|centres?|centers?|citizens|colleges?|compan(?:y|ies)"
    r"|countries|economies|exporters|firms?|groups?|hospitals?|industr(?:y|ies)|institut(?:es?|ions?)|interests"
    r"|investors|Companies|Firms|manufacturers?|member states"
    r"|nationals|nations|operators?|producers|providers?|regulators?|schools?"
    r"|shareholders|states|students|subsidiar(?:y|ies)|suppliers?|units?|unions?|universit(?:y|ies)|utilit(?:y|ies)"
    r"|workers)\b(?!\s+(?:[A-Z]|minister|president|secretary))"
)
"""Behind a name: bodies that are its own, not itself: "Peru's port authority", "US companies"."""


def acts(document: Document, mentions: list[Mention], at: int, *, people: bool) -> bool:
    """Whether the mention at a place of a list acts, and does not only tell more of another."""
    mention = mentions[at]
    if mention.tag in "CIU" and _BODIES_OF.match(document.text, mention.end):
        return False
    following = mentions[at + 1] if at + 1 < len(mentions) else None
    before = mentions[at - 1] if at else None
    if before is not None and _describes(document, before, mention):
        return False
    if mention.tag == "D":
        return following is not None and following.tag == "R" and _unnamed(document, mentions, at)
    contested = mention.tag == "L" and mention.type == "territory"
    if (mention.tag in "RHSEAL" and not contested) or (mention.tag == "P" and not people):
        return False
    if following is not None and _owns(document, mention, following):
        return False
    if mention.tag == "U" and (
        not is_name(document, mention) or _TOPIC.fullmatch(mention.text) or _in_title(document, mention, following)
    ):
        return False
    return before is None or not _belongs_to(document, mentions, at, before, following)


def _describes(document: Document, before: Mention, mention: Mention) -> bool:
    """Whether a mention stands in what is added to say who the one before is: "Acme, Peru's energy firm"."""
    gap = document.text[before.end : mention.start]
    added = before.tag in "IU" and re.fullmatch(r",? \(?(?:the )?", gap) is not None and "," in gap
    return added and re.match(r"['\u2019]s? [a-z]", document.text[mention.end : mention.end + 4]) is not None


_TITLE_END = re.compile(
    r"(?:[Dd]irector|MPs|MEPs|NGOs|Academic|Engineer|Officer|Manager|Chancellor|Chair|Head|[Nn]orth|[Ss]outh"
    r"|[Ee]ast|[Ww]est)$"
)


def _in_title(document: Document, mention: Mention, following: Mention | None) -> bool:
    """Whether a name of unknown kind is only a piece of a person's title: "Deputy Dean (Research) Professor Ruiz"."""
    around = document.text[max(0, mention.start - 1) : mention.start] + document.text[mention.end : mention.end + 1]
    if around == "()" or _TITLE_END.search(mention.text):
        return True
    if following is None or following.tag not in "PH":
        return False
    return re.fullmatch(r",? ?", document.text[mention.end : following.start]) is not None


def _belongs_to(
    document: Document, mentions: list[Mention], at: int, before: Mention, following: Mention | None
) -> bool:
    """Whether a mention only tells more of the one before: "president of Peru", "Acme of Chile", "Acme (ACM)"."""
    mention = mentions[at]
    gap = document.text[before.end : mention.start]
    if mention.tag in "IU" and gap.strip().endswith("("):
        return True
    if mention.tag == "U" and (gap.strip() in _GOES_ON or _goes_on_with_title(document, mentions, at)):
        return True
    if mention.tag == "I" and before.tag == "I" and re.fullmatch(r"\) of (?:the )?| at (?:the )?", gap):
        return True
    if before.tag in "IUL" and gap == ", " and _is_where(document, mention):
        return True
    if mention.tag in "CU" and re.fullmatch(r"(?:\))?,? (?:at|in|on) (?:the )?", gap):
        return before.tag in "IUC"
    if before.tag in "RP" and re.fullmatch(r"\s+(?:of|for|at|from) (?:the )?", gap):
        return before.tag == "P" or not _unnamed(document, mentions, at - 1)
    if mention.tag != "C" or before.tag not in "IU":
        return False
    alone = following is None or following.tag in "IU"
    return bool(re.fullmatch(r">?,?\s+of (?:the )?", gap)) or (before.tag == "I" and gap in (", ", ", the ") and alone)


_TOPIC = re.compile(
    r"(?:[\w-]+ )*(?:[A-Z]\w{2,}(?:tion|ment|ness|ance|ence|ility|nomics)|Change|Affairs|Centres?|Annex(?:es)?)"
)
"""Capitalised common nouns, as in what a body's long name goes on with: "Climate Change, Disaster Management"."""
_US_STATE = re.compile(
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J"
    r"|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.?"
)
"""How wire services write the state of an American town: "Acme Corp of Muskegon, Mich."."""
_CLOSES = re.compile(r", (?!and\b|or\b|as well\b)[a-z]")
"""Behind a state's name that only says where the body before it is: "the University of Quito, Ecuador, has signed"."""


def _is_where(document: Document, mention: Mention) -> bool:
    """Whether a name behind a body and a comma only says where that is."""
    if mention.tag == "U":
        return _US_STATE.fullmatch(mention.text) is not None
    return mention.tag == "C" and _CLOSES.match(document.text, mention.end) is not None


_GOES_ON = frozenset({"of", "of the", "for", "for the", "-", "\u2013"})
"""Between two names: the second only goes on with the first, "Faculty of Law"."""


def _goes_on_with_title(document: Document, mentions: list[Mention], at: int) -> bool:
    """Whether a name is a part of the title before it: "Minister for Housing, Lands and Urban Development"."""
    while at and mentions[at].tag == "U":
        between = document.text[mentions[at - 1].end : mentions[at].start].strip()
        if between not in ("and", "and the", "&", ",", ", and"):
            return False
        at -= 1
    return mentions[at].tag == "R" and re.search(r" (?:for|of) ", mentions[at].text) is not None


def _unnamed(document: Document, mentions: list[Mention], at: int) -> bool:
    """Whether no person's name stands beside a title, so that the state or body stands for its holder."""
    near = [m for m in mentions[max(0, at - 1) : at + 4] if m.tag == "P"]
    return not any(
        len(document.text[min(m.end, mentions[at].end) : max(m.start, mentions[at].start)]) < 60 for m in near
    )


def _owns(document: Document, mention: Mention, following: Mention) -> bool:
    """Whether a mention only says whose the next one is: "Peru's Ministry", "Acme chairman Ruiz"."""
    gap = document.text[mention.end : following.start]
    if following.tag == "C" and mention.tag == "I" and re.fullmatch(r" (?:member|ally|partner) (?:state )?", gap):
        return True
    if following.tag in "RIUP" and re.fullmatch(r"['\u2019]s? (?:[a-z-]+ ){0,5}", gap):
        return True
    return following.tag == "R" and re.fullmatch(r"\s*", gap) is not None
