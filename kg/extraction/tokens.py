"""Words of a sentence as name finding sees them, and look-up of listed names among them."""

import re
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

Payload = TypeVar("Payload")

_TOKEN = re.compile(
    r"(?:[Tt]hen|[Ee]x)(?=-[A-Z])|"  # then-US
    r"<[A-Z]{1,6}(?:\.[A-Z]{1,2})?>"  # a stock exchange's letters
    r"|(?:[^\W\d_]\.){2,}[A-Z]?(?![^\W_])"  # U.S., U.A.E
    r"|[^\W\d_]['\u2019][A-Z][^\W\d_]+"  # O'Brien
    r"|['\u2019]s\b|[^\W_]+(?:(?:[-\u2010\u2011\u00ad]|['\u2019](?!s\b))[^\W_]+)*(?:\+\d)?"
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """One word or mark; offsets count in the article's text."""

    start: int
    end: int
    text: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins as a name does."""
        return self.text[0].isupper() or (self.text[0].isdigit() and self.text[-1].isupper())


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Words, possessive endings and marks between two offsets."""
    return [
        Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, len(text) if end is None else end)
    ]


def joined(tokens: Sequence[Token]) -> str:
    """The words of a name as text: one space wherever the article has any."""
    text = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        text += (" " if before and token.start > before.end else "") + token.text
    return text


class Gazetteer(Generic[Payload]):
    """Listed names, found by their words; the longest name that fits wins."""

    def __init__(self, *, any_case: bool = False) -> None:
        self._any_case = any_case
        self._names: dict[str, list[tuple[tuple[str, ...], Payload]]] = {}

    def add(self, names: Iterable[str], payload: Payload) -> None:
        """List names for a payload; a name that stands already keeps its payload."""
        for name in names:
            key = tuple(self._key(token.text) for token in tokenize(name))
            bucket = self._names.setdefault(key[0], [])
            if all(known != key for known, _ in bucket):
                bucket.append((key, payload))
                bucket.sort(key=lambda entry: -len(entry[0]))

    def find(self, tokens: Sequence[Token], at: int) -> tuple[int, Payload] | None:
        """The longest listed name that begins at a token: how many tokens it has, and its payload."""
        listed = self._names.get(self._key(tokens[at].text))
        if listed is None:
            return None
        for key, payload in listed:
            size = len(key)
            if size == 1 or self._stands(tokens, at, key):
                return size, payload
        return None

    def _stands(self, tokens: Sequence[Token], at: int, key: tuple[str, ...]) -> bool:
        if len(tokens) - at < len(key):
            return False
        return all(self._key(tokens[at + i].text) == key[i] for i in range(1, len(key)))

    def _key(self, word: str) -> str:
        if not word.isascii():
            word = word.replace("\u2019", "'").replace("\u00ad", "")
        return word.lower() if self._any_case else word
