"""Where a query goes wrong, in words for the person who typed it."""

import re

_PLACE = re.compile(r"error at (\d+):(\d+): (?:expected )?(?:one of )?(.*)", re.DOTALL)


def pointed(message: str, query: str) -> str:
    """The engine's message as line, column and the piece at fault, with a mark under it."""
    place = _PLACE.search(message)
    lines = query.splitlines() or [""]
    if not place or int(place[1]) > len(lines):
        return f"the query cannot be run: {message}"
    line, column = int(place[1]), int(place[2])
    shown = lines[line - 1].replace("\t", " ")
    piece = re.match(r"\w+|\S", shown[column - 1 :])
    what = f"unexpected {piece[0]!r}" if piece else "something is missing before the end of the line"
    mark = " " * (column - 1) + "^"
    return f"line {line}, column {column}: {what}{_expected(place[3])}\n  {shown}\n  {mark}"


def _expected(listed: str) -> str:
    """What the engine would have taken, where it says so in words and not in character classes."""
    if "Prefix not found" in listed:
        return ": this prefix is not declared"
    words = [word for word in re.split(r",\s*", listed.strip()) if re.fullmatch(r"[A-Z][A-Za-z ]+", word)]
    return f"; expected {' or '.join(words)}" if words else ""
