"""Names made comparable: what two spellings of one name have in common."""

import functools
import re
import unicodedata

from kg.registers import word_table


def folded(name: str) -> str:
    """A name with its white space and composed letters made alike, nothing else: what labels show."""
    return " ".join(unicodedata.normalize("NFC", name).split())


@functools.lru_cache(maxsize=100_000)
def plain(name: str) -> str:
    """A name as words to compare: no case, accents, punctuation or leading article, one spelling of each word."""
    text = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = re.sub(r"\b((?:\w\.){2,})", lambda found: found[0].replace(".", ""), text)  # "u.n." is one word
    text = text.replace("+", " plus ").replace("co-op", "coop").replace("'", "").replace("\u2019", "")
    spellings = word_table("spellings")
    words = [spellings.get(word, word) for word in re.findall(r"\w+", text)]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def is_acronym(name: str) -> bool:
    """Whether a name is written as initials: "OIC", "U.N.", "UNCTAD", "IsDB", "G20"."""
    letters = name.replace(".", "").replace("-", "")
    if not (2 <= len(letters) <= 9 and letters.isalnum() and letters[0].isupper()):  # no word is longer
        return False
    capitals = sum(char.isupper() or char.isdigit() for char in letters)
    return capitals > 1 and capitals * 2 >= len(letters)
