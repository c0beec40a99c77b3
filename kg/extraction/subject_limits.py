"""Subjects of agreements that say nothing, so that none is given."""

import re

_JOINING = (
    r"(?:co-?operat(?:ion|e|ing|ive)|collaborat(?:ion|e|ing|ive)|partner(?:ship|ships)?|relations?"
    r"|relationships?|ties|links"
    r"|engagement|efforts?|work|working|together|friendship|bonds?|connections?)"
)
_FURTHERING = (
    r"(?:strengthen(?:ing|ed)?|deepen(?:ing|ed)?|enhanc(?:e|ing|ed)|promot(?:e|ing|ion)|facilitat(?:e|ing)"
    r"|further(?:ing)?"
    r"|build(?:ing)?|expand(?:ing|ed)?|foster(?:ing)?|boost(?:ing)?|improv(?:e|ing|ed)|increas(?:e|ing|ed)"
    r"|develop(?:ing)?"
    r"|establish(?:ing)?|formali[sz](?:e|ing)|intensify(?:ing)?|encourag(?:e|ing)|support(?:ing)?|advanc(?:e|ing))"
)
_FILLING = (
    r"(?:the|their|our|its|an?|and|of|in|on|for|bilateral|mutual|existing|closer?|stronger|greater|joint"
    r"|long-term|strong"
    r"|strategic|overall|new|further|more|closely|two|both|between|countries|sides|parties|institutions"
    r"|organi[sz]ations"
    r"|universities)"
)
_EMPTY = re.compile(
    rf"(?:(?:{_FURTHERING}|{_FILLING}|{_JOINING}),? )*{_FURTHERING},? (?:(?:{_FURTHERING}|{_FILLING}|{_JOINING}),? )*"
    rf"{_JOINING}(?: (?:{_FILLING}|{_JOINING}))*",
    re.IGNORECASE,
)
"""Closer ties and nothing more: "strengthen the bilateral relationship"."""
_MEANT = re.compile(
    r"(?:resume |continue |implement |support )?(?:the|this|that|these|those|such|its|their) (?:new "
    r"|key )?(?:programmes?"
    r"|programs?|business|projects?|deals?|matters?|issues?|schemes?|plans?|work|initiatives?|arrangements?|agreements?"
    r"|move|step|process)"
    r"|key initiatives|both (?:companies|countries|sides|parties)",
    re.IGNORECASE,
)
"""Something spoken of before: "the programme"."""
_SUM = re.compile(r"(?:US|A|NZ|S)?[$\u00a3\u20ac]?\s?\d[\w.,]*")
_WITH_WHOM = re.compile(
    r"(?:collaborat(?:e|ing)|co-?operat(?:e|ing)|work(?:ing)?|partner(?:ing)?)(?: (?:together|closely|more closely))?"
    r" with (?:the )?[A-Z][^;]*"
)
_WHOLE_CLAUSE = re.compile(
    r"(?:it|they|them|us|both|those|each|then|he|she|we|opportunities"
    r"|an? (?:excellent|unique|great|exciting) opportunit\w+|the [\w\u2019' ]{3,60}? (?:will|would|become|becomes) )\b"
)
"""Not what it is about but what somebody does by it: "it receive aid", "the firm will build a port"."""
_PART_OF_NAME = re.compile(r"[A-Z]\w+ \([A-Z]{2,}\)")
_OF_DAY = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \w+")
_SAID_OF_IT = re.compile(
    r"[\w-]+(?:-after|-breaking|-standing|-term|-range|-wide)|Amended|Revised|Updated|Presidential"
)


def says_nothing(subject: str) -> bool:
    """Whether the words found as a subject name no matter that an agreement could be told by."""
    whole = (_EMPTY, _MEANT, _SUM, _WITH_WHOM, _SAID_OF_IT)
    return any(p.fullmatch(subject) for p in whole) or any(
        p.match(subject) for p in (_PART_OF_NAME, _OF_DAY, _WHOLE_CLAUSE)
    )
