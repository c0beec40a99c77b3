"""``kg extract``."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from kg.articles import SourceArticle, Unreadable, read_articles
from kg.cli.console import clean, deliver, talk
from kg.cli.extractors import extractor_options
from kg.cli.options import FOLDER, field_option
from kg.cli.progress import with_progress
from kg.errors import InputError
from kg.extraction import explain
from kg.extraction.each import ExtractAll
from kg.facts import FactSheet, save_sheet, write_sheet
from kg.pipeline import extract_sheets


@click.command("extract", short_help="Write the fact sheets of articles.")
@click.argument("paths", nargs=-1, required=True)
@click.option("-o", "--output", type=FOLDER, help="Folder for the sheets, <article id>.yaml each; without it, stdout.")
@click.option("--format", "sheet_format", type=click.Choice(["yaml", "json"]), default="yaml", show_default=True,
              help="How to write sheets; on stdout JSON is one sheet a line.")  # fmt: skip
@click.option("--explain", "explained", is_flag=True, help="Tell sentence by sentence which component made what.")
@extractor_options
@field_option
def command(
    paths: tuple[str, ...],
    output: Path | None,
    sheet_format: str,
    explained: bool,
    extract_all: ExtractAll,
    fields: dict[str, str],
) -> None:
    """Write the fact sheets of articles: files, folders, patterns, or '-' for standard input.

    A sheet can be read, corrected by hand and given to `kg build`. The exit code is 3 where an article gave none.

    Example:
        kg extract data/examples/articles -o sheets

    """
    articles = read_articles(paths, fields=fields)
    if explained:
        for article in articles:
            deliver(clean("".join(f"{line}\n" for line in _explained(article))).encode(), None)
        return
    failed = written = 0
    for number, read in enumerate(with_progress(extract_sheets(articles, extract_all), None, "extracting")):
        if isinstance(read.sheet, InputError):
            failed += 1
            talk(f"no sheet: {read.sheet}")
        elif output:
            save_sheet(read.sheet, output / f"{read.sheet.article.id}.{sheet_format}")
            written += 1
        else:
            deliver(_shown(read.sheet, sheet_format, first=number == failed).encode(), None)
    if output:
        talk(f"wrote {written} sheets to {output}")
    if failed:
        raise Exit(3)


def _shown(sheet: FactSheet, sheet_format: str, *, first: bool) -> str:
    if sheet_format == "json":
        return json.dumps(json.loads(write_sheet(sheet, is_json=True)), ensure_ascii=False) + "\n"
    return ("" if first else "---\n") + write_sheet(sheet)


def _explained(article: SourceArticle | Unreadable) -> Iterator[str]:
    """Each sentence that shows a fact, and under it which component made what."""
    if isinstance(article, Unreadable):
        yield f"no sheet: {article}"
        return
    yield f"== {article.id}"
    for sentence, traces in groupby(explain(article), key=lambda trace: trace.sentence):
        yield f"[{sentence.start},{sentence.end}) {article.text[sentence.start : sentence.end]}"
        for trace in traces:
            said = trace.fact.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"id", "evidence"})
            yield f"    {trace.component}: {json.dumps(said, ensure_ascii=False)}"
