"""Which findings are one office, and which are none once the others are known."""

from kg.extraction.findings import OfficeFound
from kg.extraction.lists import words
from kg.extraction.office_ties import content

_TRADES = words("offices", "trades")
# Words that make another post of a title.
_GRADES = frozenset(["deputy", "vice", "assistant", "associate"])


def is_courtesy(found: OfficeFound) -> bool:
    """Whether a title without a body is one of courtesy or names a trade: "Professor", "economist"."""
    role = found.role.removesuffix("s")
    return found.institution is None and (role == "Professor" or role in _TRADES)


def is_gloss(found: OfficeFound, others: list[OfficeFound]) -> bool:
    """Whether "leader" only says again that somebody holds an office of state."""
    return (
        found.role == "leader"
        and found.institution is None
        and any(o is not found and o.person is found.person and o.country == found.country for o in others)
    )


def same(one: OfficeFound, other: OfficeFound) -> bool:
    """Whether two findings are one person's same post."""
    bodies = one.institution, other.institution
    if one.person is not other.person or (
        one.person is None and (bodies[0] is not bodies[1] or one.country != other.country)
    ):
        return False
    if None not in bodies and bodies[0] is not bodies[1]:
        return False
    mine, theirs = content(one.role), content(other.role)
    return (mine <= theirs or theirs <= mine) and not (mine ^ theirs) & _GRADES


def is_named(found: OfficeFound, others: list[OfficeFound]) -> bool:
    """Whether the holder of an office without a name has one elsewhere in the article."""
    if found.person is not None:
        return False
    role = content(found.role)
    return any(
        o.person is not None
        and o.country == found.country
        and content(o.role) == role
        and found.institution in (None, o.institution)
        for o in others
    )
