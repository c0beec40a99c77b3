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
        self._names: dict[tuple[str, ...], Payload] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        """By first word: how many words the names have that begin with it, the most first."""

    def add(self, names: Iterable[str], payload: Payload) -> None:
        """List names for a payload; a name that stands already keeps its payload."""
        for name in names:
            key = tuple(self._key(token.text) for token in tokenize(name))
            self._names.setdefault(key, payload)
            sizes = {*self._sizes.get(key[0], ()), len(key)}
            self._sizes[key[0]] = tuple(sorted(sizes, reverse=True))

    def find(self, tokens: Sequence[Token], at: int) -> tuple[int, Payload] | None:
        """The longest listed name that begins at a token: how many tokens it has, and its payload."""
        first = self._key(tokens[at].text)
        sizes = self._sizes.get(first)
        if sizes is None:
            return None
        words = (first, *(self._key(token.text) for token in tokens[at + 1 : at + sizes[0]]))
        for size in sizes:
            if size <= len(words) and (key := words[:size]) in self._names:
                return size, self._names[key]
        return None

    def _key(self, word: str) -> str:
        if not word.isascii():
            word = word.replace("\u2019", "'").replace("\u00ad", "")
        return word.lower() if self._any_case else word
