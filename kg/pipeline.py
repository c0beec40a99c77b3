"""The main job: read, extract, map, validate, store; what fails goes to quarantine and the rest goes on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from os import PathLike
from pathlib import Path

from kg.articles import SourceArticle, Unreadable
from kg.errors import InputError, UsageError
from kg.extraction import extract_all
from kg.extraction.each import ExtractAll, extract_each
from kg.facts import FactSheet, load_sheet
from kg.identity import Decision
from kg.mapping import Mapped, checked_base, map_sheet
from kg.mapping.iris import article_iri
from kg.namespaces import DEFAULT_BASE
from kg.settling import settle_all, settled
from kg.store import Collection, StoreFolder, base_of
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

_BATCH = 1_000
"""Sheets settled together: many, since an article may be written again for what a later batch tells; not all, since
what a killed build has stored should stay stored."""


@dataclass(frozen=True, slots=True)
class Read:
    """A sheet that was read or made, or why there is none, with what quarantine would keep of it."""

    source: str
    sheet: FactSheet | InputError
    content: bytes


def build(sheets: Iterable[Read], folder: StoreFolder, *, base: str = DEFAULT_BASE) -> Iterator[Outcome]:
    """Store sheets, batch by batch; what is wrong with one is an outcome and no error.

    A batch is settled as a whole, so that names meet whichever article came first, and articles stored before are
    written again where the batch tells more of who is meant in them. Raises `StoreError` where the store cannot be
    written.
    """
    checked_base(base)
    collection = folder.collection()
    if base != (there := base_of(collection.graph, base)):
        raise UsageError(f"what this store holds lives under {there}: give that as --base, or build another store")
    seen: dict[str, tuple[str, bytes]] = {}
    for batch in _batched(sheets, _BATCH):
        for read, outcome in _stored(batch, collection, seen, base):
            if isinstance(outcome, Stored):
                folder.quarantine.release(outcome.source)
            else:
                folder.quarantine.keep(outcome, read.content)
            yield outcome


def forget(articles: Iterable[str], folder: StoreFolder) -> None:
    """Remove articles by id and what only they support, and settle anew who is meant in the others."""
    collection = folder.collection()
    with collection.ledger.transaction():
        for article in articles:
            collection.ledger.doom(article)
    refresh(collection, base_of(collection.graph))


def decide(decisions: Iterable[Decision], collection: Collection) -> int:
    """Record what a person decided and write the articles that it changes; how many these are."""
    ledger, made = collection.ledger, list(decisions)
    collection.log.append(made)
    with ledger.transaction():
        for decision in made:
            if decision.verdict == "apart":
                ledger.put(ledger.sheet(decision.to))
            for path in (decision.what, decision.to):
                ledger.touch(ledger.blocks_of(path))
    return len(refresh(collection, base_of(collection.graph)))


def refresh(collection: Collection, base: str = DEFAULT_BASE) -> dict[str, int]:
    """Write the graphs of all articles in which it has changed who is meant: their triples, by article.

    What is left to do stands in the ledger until it is done: a run that was cut off is taken up by the next.
    """
    ledger, graph = collection.ledger, collection.graph
    for article in ledger.doomed():
        graph.forget(article_iri(base, article))
        with ledger.transaction():
            ledger.drop(article)
    settle_all(ledger, collection.log)
    written = {}
    for article in ledger.stale():
        mapped = map_sheet(ledger.sheet(article), base, settled(ledger, article))
        graph.put(mapped.article, to_oxigraph(mapped.triples))
        written[article] = len(mapped.triples)
    graph.flush()
    with ledger.transaction():
        for article in written:
            ledger.fresh(article)
    return written


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


def _batched(things: Iterable[Read], size: int) -> Iterator[list[Read]]:
    """Lists of so many, the last one shorter."""
    rest = iter(things)
    while batch := list(islice(rest, size)):
        yield batch


def _drained(unreadable: list[Unreadable]) -> Iterator[Read]:
    while unreadable:
        article = unreadable.pop(0)
        yield Read(article.source, InputError(article.reason), article.raw or b"")


@dataclass(frozen=True, slots=True)
class _Checked:
    """A sheet that keeps every shape."""

    mapped: Mapped
    findings: list[Finding]

    def stored(self, source: str) -> Stored:
        """The outcome, once the store has it."""
        sheet = self.mapped.sheet
        facts = Counter[str](fact.type for fact in sheet.facts)
        return Stored(source, sheet.article.id, facts, len(self.mapped.triples), self.findings)


def _stored(
    batch: Iterable[Read], collection: Collection, seen: dict[str, tuple[str, bytes]], base: str
) -> Iterator[tuple[Read, Outcome]]:
    """What became of each of a batch, in its order."""
    admitted = [(read, _admitted(read, seen, base)) for read in batch]
    with collection.ledger.transaction():
        for _, outcome in admitted:
            if isinstance(outcome, _Checked):
                collection.ledger.put(outcome.mapped.sheet)
    refresh(collection, base)
    for read, outcome in admitted:
        yield read, outcome if isinstance(outcome, Rejection) else outcome.stored(read.source)


def _admitted(read: Read, seen: dict[str, tuple[str, bytes]], base: str) -> _Checked | Rejection:
    """A sheet that can be stored, as it is when it stands alone, or why it cannot."""
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
    return _Checked(mapped, findings)
