"""The main job: read, extract, map, validate, store; what fails goes to quarantine and the rest goes on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from os import PathLike
from pathlib import Path

from kg.articles import SourceArticle, Unreadable
from kg.errors import InputError
from kg.extraction import extract_all
from kg.extraction.each import ExtractAll, extract_each
from kg.facts import FactSheet, load_sheet
from kg.mapping import checked_base, map_sheet
from kg.namespaces import DEFAULT_BASE
from kg.store import EmbeddedStore, StoreFolder
from kg.store.quarantine import Rejection
from kg.store.terms import to_oxigraph
from kg.validation import Finding, at_least, validate_sheet


@dataclass(frozen=True, slots=True)
class Stored:
    """One article that is in the store now."""

    source: str
    article: str
    facts: Counter[str]
    """Facts by type."""
    triples: int
    findings: list[Finding] = field(default_factory=list)
    """Warnings and notes that did not stand in the way."""


Outcome = Stored | Rejection


@dataclass(frozen=True, slots=True)
class Read:
    """A sheet that was read or made, or why there is none, with what quarantine would keep of it."""

    source: str
    sheet: FactSheet | InputError
    content: bytes


def build(sheets: Iterable[Read], folder: StoreFolder, *, base: str = DEFAULT_BASE) -> Iterator[Outcome]:
    """Store sheets one by one, each in a transaction of its own; what is wrong with one is an outcome and no error.

    Raises `StoreError` where the store cannot be written.
    """
    checked_base(base)
    store, quarantine = folder.write(), folder.quarantine
    seen: dict[str, tuple[str, bytes]] = {}
    for read in sheets:
        outcome = _settle(read, store, seen, base)
        if isinstance(outcome, Stored):
            quarantine.release(outcome.source)
        else:
            quarantine.keep(outcome, read.content)
        yield outcome
    store.flush()


def read_sheets(files: Iterable[str | PathLike[str]], texts: Path | None = None) -> Iterator[Read]:
    """The fact sheets in files, checked against ``<article id>.txt`` where there is a folder of texts."""
    for file in map(Path, files):
        content = file.read_bytes() if file.is_file() else b""
        try:
            yield Read(str(file), load_sheet(file, texts=texts), content)
        except InputError as error:
            yield Read(str(file), error, content)


def extract_sheets(
    articles: Iterable[SourceArticle | Unreadable], extractor: ExtractAll = extract_all
) -> Iterator[Read]:
    """The fact sheets of articles, by the rules or another extractor; what could not be read is handed on."""
    unreadable: list[Unreadable] = []

    def readable() -> Iterator[SourceArticle]:
        for article in articles:
            if isinstance(article, Unreadable):
                unreadable.append(article)
            else:
                yield article

    for article, sheet in extract_each(readable(), extractor):
        yield from _drained(unreadable)
        yield Read(article.id, sheet, article.text.encode())
    yield from _drained(unreadable)


def _drained(unreadable: list[Unreadable]) -> Iterator[Read]:
    while unreadable:
        article = unreadable.pop(0)
        yield Read(article.source, InputError(article.reason), article.raw or b"")


def _settle(read: Read, store: EmbeddedStore, seen: dict[str, tuple[str, bytes]], base: str) -> Outcome:
    if isinstance(read.sheet, InputError):
        return Rejection(read.source, "", str(read.sheet).splitlines())
    article = read.sheet.article.id
    digest = sha256(read.sheet.model_dump_json().encode()).digest()
    first, same = seen.setdefault(article, (read.source, digest))
    if same != digest:
        reason = f"{read.source}: {first} is another sheet of article {article!r}: give each article its own id"
        return Rejection(read.source, article, [reason])
    mapped = map_sheet(read.sheet, base)
    findings = validate_sheet(mapped).findings
    if errors := at_least(findings, "error"):
        return Rejection(read.source, article, [str(finding) for finding in errors])
    store.put(mapped.article, to_oxigraph(mapped.triples))
    facts = Counter[str](fact.type for fact in read.sheet.facts)
    return Stored(read.source, article, facts, len(mapped.triples), findings)
