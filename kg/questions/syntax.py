"""Where a query goes wrong, in words for the person who typed it."""

import re

_PLACE = re.compile(r"error at (\d+):(\d+): (?:expected )?(?:one of )?(.*)", re.DOTALL)
_FIRST_WORD = re.compile(r"(?:\s|#[^\n]*\n|PREFIX\s+\S*:\s*<[^>]*>|BASE\s*<[^>]*>)*(\w+)", re.IGNORECASE)
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")


def pointed(message: str, query: str) -> str:
    """The engine's message as line, column and the piece at fault, with a mark under it."""
    first = _FIRST_WORD.match(query)
    if first and first[1].upper() not in _FORMS:
        what = f"a query starts with {', '.join(_FORMS)}, not {first[1]!r}"
        return _marked(query, first.start(1), what)
    place = _PLACE.search(message)
    lines = query.splitlines(keepends=True)
    if not place or int(place[1]) > len(lines):
        return f"the query cannot be run: {message}"
    at = sum(map(len, lines[: int(place[1]) - 1])) + int(place[2]) - 1
    if "Prefix not found" in place[3]:
        at = re.search(r"\S*\s*$", query[:at]).start()  # type: ignore[union-attr]  # it matches the empty end too
        return _marked(query, at, f"the prefix of {_piece(query, at)!r} is not declared")
    piece = _piece(query, at)
    words = [word for word in re.split(r",\s*", place[3].strip()) if re.fullmatch(r"[A-Z][A-Z ]+", word)]
    expected = f"; expected {' or '.join(words)}" if words else ""
    return _marked(query, at, (f"unexpected {piece!r}" if piece else "the query cannot end here") + expected)


def _piece(query: str, at: int) -> str:
    """The word or sign that starts at a place, or after the white space there."""
    found = re.compile(r"\s*([\w:.-]+|\S|$)").match(query, at)
    return found[1] if found else ""


def _marked(query: str, at: int, what: str) -> str:
    start = query.rfind("\n", 0, at) + 1
    line, column = query.count("\n", 0, at) + 1, at - start + 1
    shown = query[start:].split("\n", 1)[0].replace("\t", " ")
    return f"line {line}, column {column}: {what}\n  {shown}\n  {' ' * (column - 1)}^"
