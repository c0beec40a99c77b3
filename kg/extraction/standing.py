"""Whether an event was held, is planned or was called off, or is only wished for and so none."""

import re

from spacy.tokens import Token as Word

from kg.extraction.clauses import child, governing_verb
from kg.extraction.lists import words
from kg.extraction.modality import is_ahead, is_denied

_MAYBE = frozenset({"may", "might", "could", "should", "must", "can", "ca"})
_SET = frozenset({"scheduled", "planned", "set", "slated", "due"})
_FOR = frozenset({"for", "on", "in", "to"})
_OFTEN = frozenset(
    {"regularly", "often", "usually", "annually", "normally", "sometimes", "periodically", "every", "each", "never"}
)


_HABIT = re.compile(r"\b(?:once|twice|\w+ times) an? (?:year|month|week)\b")


def of_verb(verb: Word) -> str | None:
    """The status of what a verb tells; None where it tells of no particular event."""
    if is_denied(verb) or any(w.lower_ in ("if", "whether", "unless") for w in verb.children if w.dep_ == "mark"):
        return None
    if (
        verb.dep_ == "advcl"
        and {"when", "whenever"} & {w.lower_ for w in verb.children}
        and any(w.lower_ == "next" for w in verb.children)
    ):
        return None
    if _HABIT.search(verb.doc[verb.i :].text) or any(w.lower_ == "signing" for w in verb.doc[verb.i : verb.i + 7]):
        return None  # a habit, or coming together to sign, which is the agreement's
    chain = _chain(verb)
    if any(w.lower_ in _MAYBE and w.dep_ == "aux" for v in chain for w in v.children):
        return None
    if any(w.lower_ in _OFTEN for w in verb.subtree if abs(w.i - verb.i) < 12 and w.dep_ in ("advmod", "det", "neg")):
        return None
    if _wished_only(chain) or _was_to_have(chain):
        return None
    if any(v.lower_ in words("events", "cancelling") for v in chain[1:]):
        return "cancelled"
    return "planned" if _to_come(verb, chain) else "held"


def _wished_only(chain: list[Word]) -> bool:
    """Whether somebody only wishes for it, or has none in mind: "has no plans to meet"."""
    return any(
        v.lower_ in words("events", "wishing")
        or (v.tag_[0] == "N" and {"no", "any", "without"} & {w.lower_ for w in v.children})
        for v in chain[1:]
    )


def _was_to_have(chain: list[Word]) -> bool:
    """Whether it had only been set for then: "had been scheduled to arrive", "was supposed to lead"."""
    return any(
        v.lower_ == "supposed" or (v.lower_ in _SET and "had" in {w.lower_ for w in v.children}) for v in chain[1:]
    )


def of_noun(noun: Word, verb: Word | None) -> str | None:
    """The status of what a noun names, by its adjectives and the verb that governs it."""
    low = {w.lower_ for w in noun.children}
    if low & words("events", "unreal") or any(w.dep_ == "neg" or w.lower_ == "no" for w in noun.children):
        return None
    if verb is None:
        head = noun.head if noun.dep_ in ("nsubj", "nsubjpass") and noun.head.tag_[0] == "V" else None
        ahead = head is not None and head.i > noun.i and is_ahead(head)
        return "planned" if ahead or low & words("events", "upcoming") else "held"
    if verb.lower_ in words("events", "cancelling") and child(verb, "dobj", "nsubjpass") is not None:
        return "cancelled"
    if verb.lower_ in words("events", "wishing"):
        return None
    status = of_verb(verb)
    if status == "held" and any(
        w.dep_ == "acl" and w.lower_ in _SET and w.nbor(1).lower_ in _FOR for w in noun.subtree
    ):
        return "planned"  # "talks with Peru, scheduled for May"
    if status == "held" and (low & words("events", "upcoming") or verb.lower_ in words("events", "planning")):
        return "planned"
    return status


def _chain(verb: Word) -> list[Word]:
    """A verb and those that it hangs on as what they want, plan or begin."""
    found = [verb]
    while found[-1].dep_ in ("xcomp", "ccomp", "advcl") and found[-1].tag_ in ("VB", "VBG") and len(found) < 4:
        governor = found[-1].head
        if governor is found[-1]:
            break
        found.append(governor)
    if verb.dep_ == "acl" and verb.tag_ == "VB":
        found.append(governing_verb(verb.head) or verb.head)
        found.insert(1, verb.head)
    return found


def _to_come(verb: Word, chain: list[Word]) -> bool:
    """Whether it is yet to come; what somebody went somewhere for is told as done."""
    if verb.doc[max(0, verb.i - 4) : verb.i].text.endswith(("was to have", "were to have")):
        return True
    went = next((v for v in chain[1:] if v.lower_ in words("events", "went")), None)
    if went is not None and verb.tag_ == "VB":
        return is_ahead(went)
    if verb.tag_ == "VB" and verb.head.lower_ in ("is", "was", "are", "were", "be") and verb.i - verb.head.i > 2:
        return is_ahead(verb.head)  # "was in Lima to meet"
    if {"opportunity", "chance", "honour", "honor", "pleasure"} & {v.lower_ for v in chain[1:]}:
        return is_ahead(chain[-1])
    if verb.dep_ in ("acl", "relcl") and {"first", "last", "latest", "ever"} & {w.lower_ for w in verb.head.subtree}:
        return False
    if verb.tag_ in ("VBP", "VBZ") and any(w.lower_ in ("before", "until", "once") for w in verb.lefts):
        return True  # "before the two open talks in May"
    going_on = verb.lower_ in ("visiting", "touring", "hosting", "attending")
    if going_on and {w.lower_ for w in verb.children} & {"is", "are", "'s"}:
        return False
    return is_ahead(verb)
