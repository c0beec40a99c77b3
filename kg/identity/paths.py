"""Where a node stands below a graph's base: the same key gives the same path, in every article and on every run."""

import hashlib
import re
import unicodedata

Key = tuple[str, ...]
"""All that makes a thing itself; its first part is the kind of thing."""


def path_of(key: Key) -> str:
    """``institution/ombudsman-of-rwanda-rw-1f2e3d4c5b``, ``place/RW``, ``agreement/1f2e3d4c5b6a7980``."""
    kind = key[0]
    if kind == "country":
        return f"place/{key[1]}"
    if kind not in _NAMED_BY:
        return f"{kind}/{digest(*key)[:16]}"
    name, tail = slug(" ".join(_NAMED_BY[kind](key))), digest(*key)[:10]
    return f"{kind}/{name}-{tail}" if name else f"{kind}/{tail}"


def _institution(key: Key) -> Key:
    name, *whose = key[2:] if key[1] == "register" else key[1:]
    return (name, *(code for code in whose[:1] if len(code) == 2))  # a country's code


def _person(key: Key) -> Key:
    return key[1:2]


def _place(key: Key) -> Key:
    return tuple(part for part in key[2:4] if part != "in")


_NAMED_BY = {"person": _person, "institution": _institution, "place": _place}
"""What of a key can be read in the path; facts have none."""


def digest(*key: str) -> str:
    """A hash of texts in their order, in hexadecimal digits."""
    return hashlib.sha256("\x1f".join(key).encode()).hexdigest()


def slug(label: str) -> str:
    """A label as an address shows it."""
    ascii_only = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:60].rstrip("-")
