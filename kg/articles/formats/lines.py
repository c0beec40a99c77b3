"""JSON lines: one article a line, streamed, so that a file may be of any size."""

import codecs
import io
from collections.abc import Iterable, Iterator

from kg.articles.drafts import LARGEST_DOCUMENT, Draft, InputFile, Unreadable
from kg.articles.formats import records
from kg.articles.formats.plain import decode_text


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield a draft or a failure for each line that is not blank."""
    return read_lines(_lines(file.stream), file)


def read_lines(lines: Iterable[bytes], file: InputFile) -> Iterator[Draft | Unreadable]:
    """The same, of lines that are at hand."""
    for number, line in enumerate(lines, start=1):
        where = f"{file.name}:{number}"
        if len(line) > LARGEST_DOCUMENT:
            limit = f"{LARGEST_DOCUMENT // 1_000_000} MB"
            yield Unreadable.at(where, f"this line is longer than {limit}; the rest of the file is not read")
            return
        if line.strip(b"\x00\xef\xbb\xbf \t\r\n"):
            yield _read_line(line, where, f"{file.stem}-{number}", file)


def _read_line(line: bytes, where: str, fallback_id: str, file: InputFile) -> Draft | Unreadable:
    try:
        record = records.parse_json(decode_text(line, where))
    except records.NotJsonError as error:
        return Unreadable.at(where, f"not JSON: {error}: mend the line or take it out", line)
    return records.draft_of(record, where, fallback_id, file.fields, line)


def _lines(stream: io.BufferedReader) -> Iterator[bytes]:
    """Lines as UTF-8, none held in memory longer than a document may be."""
    if stream.peek(2)[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        with io.TextIOWrapper(stream, encoding="utf-16", errors="replace", newline="\n") as wide:
            while characters := wide.readline(LARGEST_DOCUMENT + 1):
                yield characters.encode(errors="replace")
        return
    while line := stream.readline(LARGEST_DOCUMENT + 1):
        yield line
