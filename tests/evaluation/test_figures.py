import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from kg.evaluation import evaluate
from tests.evaluation.degrading import degrade

SHARED = Path(__file__).parents[2].parent / "shared"
GOLD = SHARED / "gold" / "dev" / "sheets"
TEXTS = SHARED / "gold" / "dev" / "texts"
SCORER = SHARED / "eval" / "score.py"

pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="needs the reference scorer and its sheets")


@pytest.mark.parametrize("seed", range(12))
def test_the_figures_are_those_of_the_reference_scorer(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # no secret
    for path in sorted(GOLD.iterdir()):
        if chance.random() > 0.05:
            sheet = degrade(json.loads(path.read_text("utf-8")), chance)
            (tmp_path / path.name).write_text(json.dumps(sheet), "utf-8")
    command = [sys.executable, str(SCORER), str(GOLD), str(tmp_path), "--json", "--texts", str(TEXTS)]
    theirs = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    report = evaluate(GOLD, tmp_path, TEXTS)
    assert report.as_data() == theirs
    counted = sum(score.missed + score.wrong for score in report.slots.values())
    assert len(report.deviations) == counted


def test_the_gold_is_like_itself() -> None:
    report = evaluate(GOLD, GOLD, TEXTS)
    assert (report.overall, report.deviations, report.ungrounded and report.ungrounded.bad) == (1.0, (), 0)
