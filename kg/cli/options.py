"""Options that commands share, each written once."""

from pathlib import Path
from typing import Final

import rich_click as click

from kg.cli.console import TABLE_FORMATS
from kg.namespaces import DEFAULT_BASE
from kg.store.folder import StoreFolder

FOLDER: Final = click.Path(path_type=Path, file_okay=False)
EXISTING: Final = click.Path(path_type=Path, file_okay=False, exists=True)
FILE: Final = click.Path(path_type=Path, dir_okay=False)


def _folder(_ctx: click.Context, _param: click.Parameter, value: Path) -> StoreFolder:
    return StoreFolder(value)


store_option = click.option(
    "--store",
    type=FOLDER,
    default="kg-store",
    envvar="KG_STORE",
    show_default=True,
    show_envvar=True,
    callback=_folder,
    help="Folder of the store.",
)
"""Which store; the command gets a `StoreFolder`."""

base_option = click.option(
    "--base",
    default=DEFAULT_BASE,
    envvar="KG_BASE",
    show_default=True,
    show_envvar=True,
    help="IRI that the data's own IRIs start with.",
)

format_option = click.option(
    "--format",
    "table_format",
    type=click.Choice(TABLE_FORMATS),
    help="How to write rows.  [default: by the ending of -o; else a table on a terminal, CSV elsewhere]",
)
output_option = click.option("-o", "--output", type=FILE, help="File to write to; '-' or nothing is stdout.")


def _fields(_ctx: click.Context, _param: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    fields = dict(pair.partition("=")[::2] for pair in given)
    if not all(fields.values()):
        raise click.BadParameter("give pairs such as text=body")
    return fields


field_option = click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="OURS=THEIRS",
    callback=_fields,
    help="What JSON records call a field: --field text=body --field published=date.",
)
"""The names that JSON articles give our fields; the command gets a dict."""
