"""``kg evaluate``."""

import json
from pathlib import Path

import rich_click as click

from kg.cli.console import clean, deliver, talk
from kg.cli.options import FILE, FOLDER
from kg.cli.tables import draw_table
from kg.evaluation import Deviation, Report, Score, evaluate


@click.command("evaluate", short_help="Score predicted fact sheets against gold ones.")
@click.argument("gold", type=FOLDER)
@click.argument("predicted", type=FOLDER)
@click.option("--texts", type=FOLDER, help="Folder of <article id>.txt, to check that evidence stands there.")
@click.option("--errors", type=click.IntRange(min=0), default=0, metavar="N",
              help="Show the first N values that are missed or wrong, each with its sentence.")  # fmt: skip
@click.option("--format", "report_format", type=click.Choice(["table", "json"]), default="table", show_default=True,
              help="The figures as a table or as JSON.")  # fmt: skip
@click.option("-o", "--output", type=FILE, help="File to write to; '-' or nothing is stdout.")
def command(
    gold: Path, predicted: Path, texts: Path | None, errors: int, report_format: str, output: Path | None
) -> None:
    """Score a folder of PREDICTED fact sheets against a folder of GOLD ones, slot by slot and group by group.

    Example:
        kg evaluate data/examples/sheets data/examples/sheets --texts data/examples/articles

    """
    report = evaluate(gold, predicted, texts)
    text = json.dumps(report.as_data(), indent=1) + "\n" if report_format == "json" else _table(report)
    deliver(text.encode(), output)
    for deviation in report.deviations[:errors]:
        talk(_told(deviation))


def _table(report: Report) -> str:
    rows = [_row(name, score) for name, score in (*report.slots.items(), *report.groups.items())]
    shares = {"leak_claim": report.leak_claim, "leak_status": report.leak_status, "ungrounded": report.ungrounded}
    lines = [f"{name}: {share.bad} of {share.of}\n" for name, share in shares.items() if share]
    last = f"articles: {report.predicted} of {report.articles}; overall F1: {report.overall:.3f}\n"
    return draw_table(("slot", "precision", "recall", "F1", "hit", "wrong", "missed"), rows) + "".join(lines) + last


def _row(name: str, score: Score) -> tuple[str, ...]:
    measures = (f"{measure:.3f}" for measure in (score.precision, score.recall, score.f1))
    return (name, *measures, str(score.hit), str(score.wrong), str(score.missed))


def _told(deviation: Deviation) -> str:
    lines = [f"{deviation.what} {deviation.slot}: {deviation.value} [{deviation.article}]"]
    for who, words in (("gold", deviation.gold_evidence), ("predicted", deviation.predicted_evidence)):
        if words:
            lines.append(f"    {who}: {clean(words)}")
    return "\n".join(lines)
