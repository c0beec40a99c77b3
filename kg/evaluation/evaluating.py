"""The evaluation itself: gold and predicted sheets in, a report out."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kg.errors import InputError
from kg.evaluation.report import Report, Share
from kg.evaluation.sheets import Sheet, load_folder
from kg.evaluation.tally import Tally


def evaluate(gold: Path, predicted: Path, texts: Path | None = None) -> Report:
    """Measure a folder of predicted fact sheets against a folder of gold ones; raises `InputError`.

    With ``texts``, a folder of ``<article id>.txt``, the offsets of the predicted evidence are checked too.
    """
    sheets, predictions = load_folder(gold), load_folder(predicted)
    if not sheets:
        raise InputError(f"{gold}: no fact sheets in this folder")
    tally = Tally()
    for article, sheet in sheets.items():
        tally.compare(sheet, predictions.get(article, Sheet(article)))
    return Report(
        articles=len(sheets),
        predicted=len(sheets.keys() & predictions.keys()),
        slots=tally.slots(),
        leak_claim=_share(tally.claims),
        leak_status=_share(tally.statuses),
        ungrounded=None if texts is None else _share(_ungrounded(predictions, texts)),
        deviations=tuple(tally.deviations),
    )


def _share(verdicts: Iterable[bool]) -> Share:
    found = list(verdicts)
    return Share(sum(found), len(found))


def _ungrounded(sheets: Mapping[str, Sheet], texts: Path) -> Iterable[bool]:
    """For each piece of evidence whether it is not in the text at its place; a fact without any counts as one."""
    for article, sheet in sheets.items():
        path = texts / f"{article}.txt"
        text = path.read_text("utf-8", errors="replace") if path.exists() else ""
        for fact in sheet.facts:
            for span in fact.get("evidence") or [{}]:
                yield not span or text[span.get("start") : span.get("end")] != span.get("quote")
