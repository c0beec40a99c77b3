"""The main job: read, map, validate, store; what fails goes to quarantine and the rest goes on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from os import PathLike
from pathlib import Path

from kg.errors import InputError
from kg.facts import load_sheet
from kg.mapping import checked_base, map_sheet
from kg.namespaces import DEFAULT_BASE
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
    sources: Iterable[str | PathLike[str]], folder: StoreFolder, *, texts: Path | None = None, base: str = DEFAULT_BASE
) -> Iterator[Outcome]:
    """Store the fact sheets in these files one by one, each in a transaction of its own.

    With a folder of ``texts`` (``<article id>.txt``) each sheet's evidence is checked against its article. Raises
    `StoreError` where the store cannot be written; what is wrong with a sheet is an outcome and no error.
    """
    checked_base(base)
    store, quarantine = folder.write(), folder.quarantine
    seen: dict[str, tuple[str, bytes]] = {}
    for source in map(Path, sources):
        outcome = _build_one(source, store, seen, texts, base)
        _settle(outcome, source, quarantine)
        yield outcome
    store.flush()


def _build_one(
    source: Path, store: EmbeddedStore, seen: dict[str, tuple[str, bytes]], texts: Path | None, base: str
) -> Outcome:
    article = ""
    try:
        sheet = load_sheet(source, texts=texts)
        article = sheet.article.id
        digest = sha256(sheet.model_dump_json().encode()).digest()
        first, same = seen.setdefault(article, (str(source), digest))
        if same != digest:
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


def _settle(outcome: Outcome, source: Path, quarantine: Quarantine) -> None:
    if isinstance(outcome, Stored):
        quarantine.release(outcome.source)
    else:
        quarantine.keep(outcome, source.read_bytes() if source.is_file() else b"")
