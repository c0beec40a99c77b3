"""What people read first of a release: README, licence and citation."""

from collections.abc import Mapping
from importlib.metadata import version

import yaml

from kg.export.release.about import DESCRIPTION, About

_FILES = """| File | Holds |
|---|---|
| `graph.ttl` | the graph in Turtle: each fact once, with its evidence |
| `graph.nq` | the same in N-Quads, and for each article a named graph of what it supports |
| `csv/*.csv` | the same as tables, one row a fact or thing |
| `csv/codebook.md` | what each table, column and code means |
| `kg.ttl`, `concepts.ttl` | the terms of the graph and its word lists |
| `dataset.ttl` | this dataset described in DCAT and VoID |
| `CITATION.cff`, `LICENSE` | how to cite it, what may be done with it |
| `SHA256SUMS` | checksums: `sha256sum -c SHA256SUMS` |
"""


def readme(about: About, stats: Mapping[str, int], tables: Mapping[str, int]) -> str:
    """The README, with counts of what the graph and the tables hold."""
    counted = (
        _grid("in the graph", stats) + "\n" + _grid("rows in csv/", {f"{name}.csv": n for name, n in tables.items()})
    )
    by = f" By {', '.join(about.authors)}." if about.authors else ""
    return f"""# {about.title}

{DESCRIPTION}
Release of {about.date}.{by} Made with accordant {version("accordant")}.

{_FILES}
{counted}
- Facts are what articles report, as far as they were read right: look at the sentence before you quote a fact.
- Claims, which somebody is only reported to make, have classes of their own in the graph and are marked in the tables.
- Dates are as precise as the articles are, and nothing is rounded.

Licence: [{about.licence}]({about.licence_iri}), see `LICENSE`.
"""


def _grid(title: str, numbers: Mapping[str, int]) -> str:
    return f"| {title} | number |\n|---|---:|\n" + "".join(
        f"| {name} | {number} |\n" for name, number in numbers.items()
    )


def licence(about: About) -> str:
    """What may be done with the dataset, and whose the quoted words are."""
    return f"""{about.title}, release of {about.date}

SPDX-License-Identifier: {about.licence}
{about.licence_iri}

The licence is for the dataset: its facts, their arrangement and its description. The sentences that it quotes as
evidence and the headlines of articles are their authors' words; they stand here so that each fact can be checked.
"""


def citation(about: About) -> str:
    """A Citation File Format 1.2.0 file; where no author is named, the tool stands for them."""
    told = {
        "cff-version": "1.2.0",
        "message": "If you use this dataset, please cite it as below.",
        "type": "dataset",
        "title": about.title,
        "abstract": DESCRIPTION,
        "authors": [{"name": name} for name in about.authors or ("accordant",)],
        "version": about.date,
        "date-released": about.date,
        "license": about.licence,
    } | ({"url": about.url} if about.url else {})
    return yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=1000)
