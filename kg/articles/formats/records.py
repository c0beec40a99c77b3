"""JSON: a file with one article, or a list of them."""

import json
from collections.abc import Iterator, Mapping

from kg.articles.drafts import FIELDS, Draft, InputFile, Unreadable
from kg.articles.formats import lines
from kg.articles.formats.plain import decode_text


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield a draft or a failure for each record; a file of JSON lines under the wrong ending is read as such."""
    data = file.whole()
    text = decode_text(data, file.name)
    try:
        found = parse_json(text)
    except NotJsonError as error:
        if error.more_follows:
            yield from lines.read_lines(data.splitlines(keepends=True), file)
        else:
            yield Unreadable(file.name, f"{file.name}:{error.line}: not JSON: {error}: mend the file", data)
        return
    for number, record in enumerate(found if isinstance(found, list) else [found], start=1):
        where = f"{file.name}: record {number}" if isinstance(found, list) else file.name
        raw = data if record is found else json.dumps(record, ensure_ascii=True).encode()
        yield draft_of(record, where, f"{file.stem}-{number}", file.fields, raw)


class NotJsonError(ValueError):
    """Text that is no JSON: ``line`` counts from 1; ``more_follows`` where a whole value stands before the fault."""

    def __init__(self, message: str, line: int, *, more_follows: bool) -> None:
        super().__init__(message)
        self.line = line
        self.more_follows = more_follows


def parse_json(text: str) -> object:
    """The value that a text spells; raises `NotJsonError`."""
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        more_follows = error.msg == "Extra data"
        raise NotJsonError(f"{error.msg} (column {error.colno})", error.lineno, more_follows=more_follows) from None
    except (RecursionError, ValueError):  # ValueError: an integer of thousands of digits
        raise NotJsonError(
            "it is nested too deeply or holds a number too long to read", 1, more_follows=False
        ) from None


def draft_of(record: object, where: str, fallback_id: str, fields: Mapping[str, str], raw: bytes) -> Draft | Unreadable:
    """The article of one record; ``fields`` says what the record calls our fields."""
    if not isinstance(record, dict):
        return Unreadable.at(where, f"a record is an object with a field `text`, not {type(record).__name__}", raw)
    values = {field: record.get(fields.get(field, field)) for field in FIELDS}
    text = values.pop("text")
    if not isinstance(text, str) or not text.strip():
        called = fields.get("text", "text")
        has = ", ".join(map(str, list(record)[:12])) or "no fields"
        why = f"{where}: no text in the field `{called}` (it has {has}): say which field holds the text"
        return Unreadable(where, why, raw)
    return Draft(
        source=where, text=text, fallback_id=fallback_id, raw=raw,
        **{field: _as_text(value) for field, value in values.items()},
    )  # fmt: skip


def _as_text(value: object) -> str | None:
    """Text or a number as text; several names joined; anything else is no value of ours."""
    if isinstance(value, list):
        return ", ".join(item for item in value if isinstance(item, str)) or None
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
