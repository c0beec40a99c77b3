"""The main job: read, map, validate, store; what fails goes to quarantine and the rest goes on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import InputError
from kg.facts import FactSheet, load_sheet
from kg.files import read_text
from kg.mapping import DEFAULT_BASE, map_sheet
from kg.store import EmbeddedStore, Quarantine, StoreFolder
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


def build(
    sources: Iterable[Path], folder: StoreFolder, *, texts: Path | None = None, base: str = DEFAULT_BASE
) -> Iterator[Outcome]:
    """Store the fact sheets in these files one by one, each in a transaction of its own.

    With a folder of ``texts`` (``<article id>.txt``) each sheet's evidence is checked against its article. Raises
    `StoreError` where the store cannot be written; what is wrong with a sheet is an outcome and no error.
    """
    store, quarantine = folder.write(), folder.quarantine
    seen: dict[str, tuple[str, FactSheet]] = {}
    for source in sources:
        outcome = _build_one(source, store, seen, texts, base)
        _settle(outcome, source, quarantine)
        yield outcome
    store.flush()


def _build_one(
    source: Path, store: EmbeddedStore, seen: dict[str, tuple[str, FactSheet]], texts: Path | None, base: str
) -> Outcome:
    article = ""
    try:
        sheet = read_checked(source, texts)
        article = sheet.article.id
        first, same = seen.setdefault(article, (str(source), sheet))
        if same != sheet:
            reason = f"{source}: {first} is another sheet of article {article!r}: give each article its own id"
            return Rejection(str(source), article, [reason])
        mapped = map_sheet(sheet, base)
        findings = validate_sheet(mapped).findings
        if errors := at_least(findings, "error"):
            return Rejection(str(source), article, [str(finding) for finding in errors])
        store.put(mapped.article, to_oxigraph(mapped.triples))
    except InputError as error:
        return Rejection(str(source), article, str(error).splitlines())
    return Stored(str(source), article, Counter(fact.type for fact in sheet.facts), len(mapped.triples), findings)


def read_checked(source: Path, texts: Path | None) -> FactSheet:
    """A sheet from a file, checked against its article's text where the texts are at hand; raises `InputError`."""
    sheet = load_sheet(source)
    if texts is None:
        return sheet
    return load_sheet(source, text=read_text(texts / f"{sheet.article.id}.txt"))


def _settle(outcome: Outcome, source: Path, quarantine: Quarantine) -> None:
    if isinstance(outcome, Stored):
        quarantine.release(outcome.source)
    else:
        quarantine.keep(outcome, source.read_bytes() if source.is_file() else b"")
