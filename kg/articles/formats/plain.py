"""Plain text: the whole file is one article."""

import logging
import re
from collections.abc import Iterator

from kg.articles.decoding import decode
from kg.articles.drafts import Draft, InputFile, Unreadable

_log = logging.getLogger(__name__)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield the text of the file as one draft; its id is the name of the file."""
    data = file.whole()
    text = decode_text(data, file.name)
    if len(_CONTROL.findall(text)) * 20 > len(text):
        yield Unreadable.at(file.name, "this is not text but binary data: save it as text, HTML or JSON", data)
        return
    yield Draft(source=file.name, text=text, fallback_id=file.stem, id=file.stem, raw=data)


def decode_text(data: bytes, name: str, declared: str | None = None) -> str:
    """Bytes as text; an encoding that had to be guessed is named in the log."""
    decoded = decode(data, declared)
    if decoded.guessed:
        _log.info("%s: read as %s, which is a guess: the file does not say its encoding", name, decoded.encoding)
    return decoded.text
