"""Bytes of any encoding as text, with the name of the encoding and whether it was a guess."""

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the start of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARATION = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_ON_THE_WEB = re.compile(r"utf-8|iso8859-\d+|cp\d+|koi8-[ru]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|iso2022_jp")
_AS_WINDOWS = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}
"""Encodings that pages name and the larger ones that their bytes are really in, as browsers read them."""
_SAMPLE = 100_000


class Decoded(NamedTuple):
    """Text, the encoding that it was read as, and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Read bytes by their byte order mark, as UTF-8, as declared, or else by the best guess; never fails."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding, guessed=False)
    for candidate in filter(None, ("utf-8", _known(declared))):
        try:
            return Decoded(data.decode(candidate), candidate, guessed=False)
        except UnicodeDecodeError:
            continue
    return _guess(data)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the head of an HTML or XML document names."""
    found = _DECLARATION.search(data, 0, 4096)
    return found[1].decode("ascii") if found else None


def _known(declared: str | None) -> str | None:
    try:
        name = codecs.lookup(declared or "").name
    except LookupError:
        return None
    return _AS_WINDOWS.get(name, name if _ON_THE_WEB.fullmatch(name) else None)


def _guess(data: bytes) -> Decoded:
    as_utf8 = data.decode("utf-8", "replace")
    broken = as_utf8.count("\ufffd")
    if sum(char > "\x7f" for char in as_utf8) > 5 * broken:  # UTF-8 with damage, such as a cut end
        return Decoded(as_utf8, "utf-8", guessed=True)
    sample = data[:_SAMPLE]
    accents = sum(byte > 0x7F for byte in sample)
    best = None if accents * 7 < len(sample) and 0 not in sample else from_bytes(sample).best()
    encoding = (
        best.encoding if best else "cp1252"
    )  # a few accents in plain letters: Western, as far as anybody can tell
    return Decoded(data.decode(encoding, "replace"), encoding, guessed=True)
