"""The names of real articles, grouped by whom they mean, beside the nodes of a graph built from the same articles.

Measured by B-cubed: for each mention how much of its node is of its group, and how much of its group is in its node.
Precision is at least 0.995, recall 0.96, F1 0.975; recall of what is mentioned more than once is at least 0.89.
"""

from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import pytest

from kg.articles import SourceArticle, read_articles
from kg.pipeline import build, extract_sheets
from kg.settling import settled
from kg.store import StoreFolder
from kg.store.ledger import Ledger
from tests.conftest import SHARED

ARTICLES = SHARED / "articles" / "articles.jsonl.gz"
CLUSTERS = Path(__file__).with_name("clusters.tsv")
PRECISION, RECALL, F1 = 0.995, 0.96, 0.975
RECALL_OF_RECURRING = 0.89
"""Of what more than one mention means: what only one article names is easily right."""


class Mention(NamedTuple):
    """What an article calls something by, the node it became and the group a reader put it in."""

    article: str
    kind: str
    name: str
    node: str
    label: str


class BCubed(NamedTuple):
    """The means over all mentions."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def b_cubed(mentions: list[Mention]) -> BCubed:
    by_node: dict[str, set[Mention]] = defaultdict(set)
    by_label: dict[tuple[str, str], set[Mention]] = defaultdict(set)
    for one in mentions:
        by_node[one.node].add(one)
        by_label[one.kind, one.label].add(one)
    shared = [(len(by_node[one.node] & by_label[one.kind, one.label]), one) for one in mentions]
    precision = sum(both / len(by_node[one.node]) for both, one in shared) / len(mentions)
    recall = sum(both / len(by_label[one.kind, one.label]) for both, one in shared) / len(mentions)
    return BCubed(precision, recall)


def mentions_of(ledger: Ledger) -> list[Mention]:
    """The labelled mentions that the sheets have, under that name or with it among others."""
    labels: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    for line in CLUSTERS.read_text("utf-8").splitlines():
        article, kind, name, label = line.split("\t")
        labels[article][kind, name] = label
    found = []
    for article in ledger.articles():
        paths = settled(ledger, article).paths
        for entity in ledger.sheet(article).entities:
            said = [name for name in (entity.name, *entity.aliases) if (entity.kind, name) in labels[article]]
            found += [Mention(article, entity.kind, name, paths[entity.id], labels[article][entity.kind, name])
                      for name in said[:1]]  # fmt: skip
    return found


@pytest.fixture(scope="module")
def mentions(tmp_path_factory: pytest.TempPathFactory) -> list[Mention]:
    if not ARTICLES.exists():
        pytest.skip("needs the articles")
    folder = StoreFolder(tmp_path_factory.mktemp("clusters") / "store")
    articles = (article for article in read_articles([ARTICLES]) if isinstance(article, SourceArticle))
    list(build(extract_sheets(articles), folder))
    return mentions_of(folder.ledger())


def test_b_cubed_of_a_graph_known_by_heart() -> None:
    told = [("x", "X"), ("x", "X"), ("x", "Y"), ("z", "Y")]
    figures = b_cubed([Mention(str(number), "person", "", *one) for number, one in enumerate(told)])
    assert figures.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert figures.recall == pytest.approx((1 + 1 + 1 / 2 + 1 / 2) / 4)


def test_nodes_are_what_readers_see(mentions: list[Mention]) -> None:
    figures = b_cubed(mentions)
    assert len(mentions) >= 500
    assert figures.precision >= PRECISION, mixed(mentions)
    assert figures.recall >= RECALL
    assert figures.f1 >= F1
    several = Counter((one.kind, one.label) for one in mentions)
    assert b_cubed([one for one in mentions if several[one.kind, one.label] > 1]).recall >= RECALL_OF_RECURRING


def mixed(mentions: list[Mention]) -> str:
    """The nodes that hold mentions of several groups."""
    by_node: dict[str, list[Mention]] = defaultdict(list)
    for one in mentions:
        by_node[one.node].append(one)
    return "\n".join(str(alike) for alike in by_node.values() if len({one.label for one in alike}) > 1)
