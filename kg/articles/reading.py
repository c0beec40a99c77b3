"""Articles from files of any format, one after the other; what cannot be read is handed out with its reason."""

import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from kg.articles.drafts import FIELDS, Draft, Unreadable
from kg.articles.finishing import finish
from kg.articles.formats import SUFFIXES, reader
from kg.articles.model import SourceArticle
from kg.articles.sources import display_name, expand, open_file, standard_input, suffix
from kg.errors import InputError, UsageError


def read_articles(
    sources: Iterable[str | Path], *, fields: Mapping[str, str] | None = None
) -> Iterator[SourceArticle | Unreadable]:
    """Read articles from files, folders, patterns and ``-`` for standard input, which holds JSON lines or plain text.

    ``fields`` says what JSON records call our fields, such as ``{"text": "body"}``; raises `UsageError` where it names
    no field of ours. Bad files and records come out as `Unreadable`, in their place. Ids are unique: an article that
    comes twice is passed once, and another text under an id that is taken is `Unreadable`.
    """
    fields = dict(fields or {})
    if unknown := sorted(set(fields) - set(FIELDS)):
        raise UsageError(f"articles have no field {unknown[0]!r}: the fields are {', '.join(FIELDS)}")
    return _articles(chain.from_iterable(_read_source(source, fields) for source in sources))


def _articles(drafts: Iterable[Draft | Unreadable]) -> Iterator[SourceArticle | Unreadable]:
    taken: dict[str, tuple[str, str]] = {}
    for draft in drafts:
        article = draft if isinstance(draft, Unreadable) else finish(draft)
        if isinstance(article, Unreadable) or article.id not in taken:
            yield article
        elif taken[article.id][0] != article.sha256:
            source = taken[article.id][1]
            why = f"the id {article.id!r} is taken by the text of {source}: give each article an id of its own"
            yield Unreadable.at(draft.source, why, draft.raw)
        if isinstance(article, SourceArticle):
            taken.setdefault(article.id, (article.sha256, draft.source))


def _read_source(source: str | Path, fields: Mapping[str, str]) -> Iterator[Draft | Unreadable]:
    if source == "-":
        yield from _guarded("-", _read_standard_input(fields))
        return
    paths = expand(source)
    if not paths:
        why = f"no file in this folder can be read: the endings are {', '.join(SUFFIXES)}"
        yield Unreadable.at(display_name(Path(source)), why)
    for path in paths:
        name = display_name(path)
        if not path.exists():
            yield Unreadable.at(name, "there is no such file or folder, and no file fits it as a pattern")
        elif suffix(path) not in SUFFIXES:
            yield Unreadable.at(name, f"files with this ending are not read: give one of {', '.join(SUFFIXES)}")
        else:
            yield from _guarded(name, _read_file(path, fields))


def _read_file(path: Path, fields: Mapping[str, str]) -> Iterator[Draft | Unreadable]:
    with open_file(path, fields) as file:
        yield from reader(suffix(path))(file)


def _guarded(name: str, drafts: Iterator[Draft | Unreadable]) -> Iterator[Draft | Unreadable]:
    """What a reader yields up to the point where its file turns out to be missing, damaged or too large."""
    try:
        yield from drafts
    except InputError as error:
        yield Unreadable(name, str(error))
    except (OSError, EOFError, zlib.error) as error:
        yield Unreadable.at(name, f"cannot be read ({error}): it is locked, damaged or cut; what came before counts")


def _read_standard_input(fields: Mapping[str, str]) -> Iterator[Draft | Unreadable]:
    """JSON lines where it opens with a record, else plain text."""
    file = standard_input(fields)
    is_record = file.stream.peek(1).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    yield from reader(".jsonl" if is_record else ".txt")(file)
