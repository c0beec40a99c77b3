"""Forms of English verbs, so that a list need only hold their base form."""

import functools

from kg.extraction.lists import curated

_IRREGULAR = {
    "say": "said",
    "withdraw": "withdrew withdrawn",
    "break": "broke broken",
    "tell": "told",
    "think": "thought",
    "find": "found",
    "foresee": "foresaw foreseen",
    "hold": "held",
    "meet": "met",
    "make": "made",
    "win": "won",
    "strike": "struck struck",
    "speak": "spoke spoken",
    "go": "went gone",
    "come": "came come",
    "leave": "left",
    "fly": "flew flown",
    "begin": "began begun",
    "write": "wrote written",
    "feel": "felt",
    "see": "saw seen",
    "hit": "hit",
    "initial": "initialled initialed",
    "cancel": "cancelled canceled",
    "cut": "cut",
    "lead": "led",
    "take": "took taken",
    "give": "gave given",
    "pay": "paid",
    "have": "had",
    "send": "sent",
    "seek": "sought",
    "draw": "drew drawn",
    "set": "set",
    "forecast": "forecast forecasted",
}
_DOUBLING = frozenset(
    ["plan", "ban", "admit", "commit", "submit", "quip", "stop", "cosign", "nod", "chat", "scrap", "rebut", "confer"]
)


def forms(verb: str) -> dict[str, str]:
    """The forms of a verb with what each is: ``base``, ``third``, ``past``, ``ing``; irregular participles are past."""
    stem = verb.removesuffix("e")
    doubled = verb + verb[-1] if verb in _DOUBLING and verb != "cosign" else stem
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = f"{verb[:-1]}ies", f"{verb[:-1]}ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
        past = f"{doubled}ed"
    found = {verb: "base", third: "third", f"{doubled}ing": "ing"}
    if verb.endswith("el"):  # both spellings are in use
        found |= {f"{verb}ling": "ing", f"{verb}led": "past"}
    if verb == "have":
        found = {"have": "base", "has": "third", "having": "ing"}
    for form in _IRREGULAR.get(verb, past).split():
        found.setdefault(form, "past")
    return found


def lemmas(verbs: list[str]) -> dict[str, str]:
    """Every form of the verbs, with its base form."""
    return {form: verb for verb in verbs for form in forms(verb)}


@functools.cache
def verbs(name: str, section: str) -> frozenset[str]:
    """Every form of the verbs in a section of a curated list."""
    return frozenset(lemmas(curated(name)[section]))
