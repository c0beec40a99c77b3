"""Decided pairs, each settled in a ledger of its own: which of them the rules join.

Precision is at least 0.98, recall at least 0.90.
"""

from pathlib import Path

import pytest

from kg.identity import DecisionLog
from kg.settling import settle_all, settled
from kg.store.ledger import Ledger
from tests.identity.pairs import Pair, pairs

PRECISION, RECALL = 0.98, 0.90
Told = list[tuple[Pair, bool]]
"""Pairs, and whether the rules say that the two are one."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("pairs")
    return [(pair, joined(pair, folder / f"{number}.jsonl")) for number, pair in enumerate(pairs())]


def joined(pair: Pair, log: Path) -> bool:
    ledger = Ledger.in_memory()
    with ledger.transaction():
        for sheet in pair.sheets:
            ledger.put(sheet)
    settle_all(ledger, DecisionLog(log))
    one, other = (node(ledger, sheet.article.id, asked) for sheet, asked in zip(pair.sheets, pair.asked, strict=True))
    return one == other


def node(ledger: Ledger, article: str, asked: str) -> str:
    outcome = settled(ledger, article)
    return outcome.facts[asked] if asked in outcome.facts else outcome.paths[asked]


def listed(wrong: list[Pair]) -> str:
    return "\n".join(map(str, wrong))


def test_there_are_pairs_enough_and_hard_ones_among_them() -> None:
    decided = list(pairs())
    assert len(decided) >= 300
    assert sum(bool(pair.hard) for pair in decided) * 3 >= len(decided)


def test_what_is_joined_is_one(told: Told) -> None:
    wrong = [pair for pair, said in told if said and not pair.same]
    assert 1 - len(wrong) / sum(said for _, said in told) >= PRECISION, listed(wrong)


def test_what_is_one_is_joined(told: Told) -> None:
    wrong = [pair for pair, said in told if pair.same and not said]
    assert 1 - len(wrong) / sum(pair.same for pair, _ in told) >= RECALL, listed(wrong)
