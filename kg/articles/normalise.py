"""Text made regular once, before any offset is taken; text that is clean comes out as it went in."""

import re
import unicodedata

import ftfy

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # lone surrogates and what is no character
    "\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]"  # zero width; marks of direction
)
_JOINERS = re.compile("[\u200c\u200d](?<![\u0600-\u1fff\u2600-\U0010ffff].)")  # some scripts and emoji need them
_HYPHENATION = re.compile("\xad(?<=[^\\W\\d_].)\xad*(?=[^\\W\\d_])")  # in a word; at its end OCR left it for a hyphen
_HEAPED_MARKS = re.compile(r"[^\x00-\x7f\w\s]{31,}")
_MOST_MARKS = 30  # on one letter: what Unicode's stream-safe text format allows; more costs NFC quadratic time


def normalise_text(text: str) -> str:
    """The text in NFC, with plain line ends and spaces, without mojibake or characters that nobody can see.

    Nothing else is touched, so that offsets hold in other copies of a clean text: quotation marks, dashes, blank
    lines and spaces at the ends of lines stay. Doing it twice changes nothing.
    """
    while (cleaner := _once(text)) != text:  # a mend can lay bare another: mojibake around a zero-width space
        text = cleaner
    return text


def normalise_line(text: str | None) -> str | None:
    """A name, title or other short text: normalised, on one line, or None where nothing is left."""
    return " ".join(normalise_text(text).split()) or None if text else None


def _once(text: str) -> str:
    if not text.isascii():
        # Line by line: one line in another encoding must not decide about the others.
        text = "\n".join(line if line.isascii() else ftfy.fix_encoding(line) for line in text.split("\n"))
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    if text.isascii():
        return text
    text = _SPACES.sub(" ", _HYPHENATION.sub("", _JOINERS.sub("", text)))
    return unicodedata.normalize("NFC", _HEAPED_MARKS.sub(_some_marks, text))


def _some_marks(run: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for char in run[0]:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)
